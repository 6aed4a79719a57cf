import { useState } from 'react';
import { printScenario } from '../../io/scenario-file/print.ts';
import { scenarios } from '../../scenarios/index.ts';
import type { Studio } from '../studio-state.ts';
import { changesOf } from './changes.ts';
import { changedScenarioText, compareCommand } from './overlay-text.ts';
import './model-changes.css';

/** The choices for how many seeds each arm is run in. */
const seedChoices = [1, 3, 5, 10] as const;

/** What is changed of the model, how to take it back, and the comparison with the scenario as it stands. */
export function ChangeBar({ studio }: { readonly studio: Studio }) {
  const changes = changesOf(studio.overlay);
  const [seeds, setSeeds] = useState<number>(3);
  const [shown, setShown] = useState(false);
  if (changes.length === 0) return null;
  const base = scenarios.find((each) => printScenario(each) === studio.yaml)?.id;
  const compare = () =>
    studio.compare(
      [
        { name: studio.scenario.title, scenario: studio.scenario },
        { name: `${studio.scenario.title}, changed`, scenario: studio.planned },
      ],
      Array.from({ length: seeds }, (_, k) => k + 1),
      changes.map(({ says }) => says).join('; '),
    );
  return (
    <section className="change-bar" aria-label="Changes of the model">
      <div className="row">
        <h2>
          {changes.length === 1 ? '1 change' : `${changes.length} changes`} <small>of the model</small>
        </h2>
        <ul>
          {changes.map(({ key, says, without }) => (
            <li key={key}>
              <span>{says}</span>
              <button
                type="button"
                aria-label={`Take back: ${says}`}
                onClick={() => studio.lay(without, `back: ${says}`)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <div className="act">
          <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
            File and command
          </button>
          <label>
            Seeds{' '}
            <select value={seeds} onChange={(event) => setSeeds(Number(event.target.value))}>
              {seedChoices.map((count) => (
                <option key={count}>{count}</option>
              ))}
            </select>
          </label>
          <button type="button" className="primary" onClick={compare}>
            Compare with and without
          </button>
        </div>
      </div>
      {shown && (
        <div className="file">
          <p>
            <code>changed.yaml</code>
            {base === undefined && (
              <>
                , beside <code>scenario.yaml</code>, the scenario that the studio has now
              </>
            )}
          </p>
          <pre>
            <code>{changedScenarioText(base ?? './scenario.yaml', studio.overlay)}</code>
          </pre>
          <p>In a terminal the same comparison is</p>
          <pre>
            <code>{compareCommand(base ?? 'scenario.yaml', seeds)}</code>
          </pre>
        </div>
      )}
    </section>
  );
}
