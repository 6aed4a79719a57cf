import { useState } from 'react';
import { internal } from '../../../core/units.ts';
import { printBytes } from '../../bytes.ts';
import { pace } from '../../kept/pace.ts';
import type { RunNotes } from '../../kept/run-files.ts';
import { cellsAtStart, printDuration } from '../../runs/estimate.ts';
import type { KeptRun } from '../../studio-state.ts';
import { printDay, printMoment, printNumber } from '../../time.ts';
import { DeleteRun } from './delete-run.tsx';

interface RunRowProps {
  readonly run: KeptRun;
  /** Name of the run from which it branched off, while that is kept. */
  readonly parent: string | undefined;
  onOpen(): void;
  /** Begin a new run with its scenario. */
  onAgain(): void;
  onRename(notes: RunNotes): void;
  onHold(): void;
  onShare(): void;
  /** Save the text of a scenario that cannot be read. */
  onSave(): void;
  onDelete(): void;
}

const states: Readonly<Record<KeptRun['state'], readonly [word: string, look: string]>> = {
  waiting: ['begins', ''],
  running: ['runs', 'good'],
  held: ['held', 'warn'],
  done: ['done', ''],
  damaged: ['cannot be read', 'bad'],
};

/** Held by another engine or model, which the notice beside it names. */
const cannotGoOn = ['cannot go on', 'bad'] as const;

/** How long a run still takes, from the pace of runs on this machine. */
function remaining({ scenario, day, lastDay }: KeptRun): string {
  const known = pace();
  if (scenario === null || known === null) return '';
  const ticks = ((lastDay - day) * 24) / internal(scenario.tick);
  return `, ${printDuration((ticks * cellsAtStart(scenario) * known) / 1000)} left`;
}

export function RunRow({ run, parent, onOpen, onAgain, onRename, onHold, onShare, onSave, onDelete }: RunRowProps) {
  const [name, setName] = useState(run.name);
  const [notes, setNotes] = useState(run.notes);
  const [word, look] = run.refusal !== null && run.state === 'held' ? cannotGoOn : states[run.state];
  const readable = run.state !== 'damaged';
  const keep = () => {
    if (name !== run.name || notes !== run.notes) onRename({ name, notes });
  };
  return (
    <tr>
      <td className="naming">
        {readable ? (
          <>
            <input
              type="text"
              value={name}
              aria-label="Name of the run"
              onChange={({ target }) => setName(target.value)}
              onBlur={keep}
            />
            <textarea
              value={notes}
              rows={1}
              aria-label={`Notes on ${name}`}
              placeholder="Notes"
              onChange={({ target }) => setNotes(target.value)}
              onBlur={keep}
            />
          </>
        ) : (
          <p className="notice bad">{run.notes}</p>
        )}
        {run.refusal !== null && <p className="notice">{run.refusal}</p>}
        <small>
          {run.begun > 0 && printMoment(run.begun)}
          {run.parent !== null &&
            ` · branch of ${parent ?? (run.parent.run.startsWith('figure') ? 'Figure 1' : 'a run that is gone')} on ${printDay(run.parent.day)}`}
        </small>
      </td>
      <td className="progress">
        <span className={`badge ${look}`}>{word}</span>{' '}
        {readable && (
          <>
            <progress max={run.lastDay} value={run.day} aria-label={`Progress of ${name}`} />
            <small>
              day {printNumber(Math.floor(run.day))} of {printNumber(run.lastDay)}
              {run.state === 'running' && remaining(run)}
            </small>
          </>
        )}
      </td>
      <td className="number">{run.bytes === 0 ? '–' : printBytes(run.bytes)}</td>
      <td className="doing">
        {readable && (
          <>
            {run.refusal === null ? (
              <button type="button" onClick={onOpen} aria-label={`Open ${name}`}>
                {run.state === 'held' ? 'Go on' : 'Open'}
              </button>
            ) : (
              <button type="button" onClick={onAgain} aria-label={`Start ${name} again`}>
                Start again
              </button>
            )}
            {run.state === 'running' && (
              <button type="button" className="quiet" onClick={onHold} aria-label={`Hold ${name}`}>
                Hold
              </button>
            )}
            <button type="button" className="quiet" onClick={onShare} aria-label={`Share ${name} as one file`}>
              Share
            </button>
          </>
        )}
        {run.yaml !== null && (
          <button type="button" className="quiet" onClick={onSave} aria-label={`Save the scenario of ${run.name}`}>
            Save scenario
          </button>
        )}
        <DeleteRun name={readable ? name : `the damaged run ${run.name}`} onDelete={onDelete} />
      </td>
    </tr>
  );
}
