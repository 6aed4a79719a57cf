import { useMemo, useState } from 'react';
import { MarrowError } from '../../../core/error.ts';
import { powerInWords, powerOf } from '../../../experiments/compare/power.ts';
import type { Scenario } from '../../../model/scenario.ts';
import type { Studio } from '../../studio-state.ts';
import { followedFrom, type Varied, variable, wished } from './editing/arms.ts';
import { type Chosen, doseOf, perturbationOf } from './editing/chosen.ts';
import { sayPerturbation } from './editing/words.ts';
import { Choice } from './fields.tsx';

interface ComparePanelProps {
  readonly studio: Studio;
  /** The scenario with everything that is laid over it. */
  readonly planned: Scenario;
  /** What is varied: what is being edited. */
  readonly chosen: Chosen;
}

const variedWords: Readonly<Record<Varied, string>> = {
  time: 'at other times',
  amount: 'at other doses',
  presence: 'with and without it',
};

const ways: Readonly<Record<Varied, readonly (readonly [string, readonly number[]])[]>> = {
  time: [
    ['as it is, 24 h earlier, 24 h later', [0, -24, 24]],
    ['as it is, 24, 48 and 72 h later', [0, 24, 48, 72]],
    ['24 h earlier to 24 h later, every 8 h', [0, -24, -16, -8, 8, 16, 24]],
    ['24 h earlier to 24 h later, every 4 h', [0, -24, -20, -16, -12, -8, -4, 4, 8, 12, 16, 20, 24]],
  ],
  amount: [
    ['as it is, half, double', [1, 0.5, 2]],
    ['as it is, a quarter, half', [1, 0.25, 0.5]],
  ],
  presence: [['with it, without it', [1, 0]]],
};

const seedCounts = ['2', '5', '10', '20', '50'] as const;
const follows = ['7', '14', '30', '60', '90', 'end'] as const;
/** Without a first dose in every arm there is nothing after which to count. */
const toEnd = ['end'] as const;

/** Asks for arms in seeds: what is varied of the chosen thing, in which steps, how often, and how long it is followed. */
export function ComparePanel({ studio, planned, chosen }: ComparePanelProps) {
  const possible = variable(planned, chosen);
  const [asked, setVaried] = useState<Varied>('time');
  const varied = possible.includes(asked) ? asked : possible[0]!;
  const [way, setWay] = useState('0');
  const [seeds, setSeeds] = useState<(typeof seedCounts)[number]>('10');
  const [wanted, setFollowed] = useState<(typeof follows)[number]>('30');
  const areCounted = followedFrom(planned, chosen, varied) !== null;
  const followed = areCounted ? wanted : 'end';
  const steps = (ways[varied][Number(way)] ?? ways[varied][0]!)[1];
  const found = useMemo(
    () =>
      tried(() => wished(planned, { chosen, varied, steps, followed: followed === 'end' ? null : Number(followed) })),
    [planned, chosen, varied, steps, followed],
  );
  const name = nameOf(planned, chosen);
  const count = Number(seeds);
  const arms = 'refusal' in found ? [] : found.arms;
  return (
    <section className="compare" aria-label="Compare">
      <h2>Compare</h2>
      <p className="sentence">
        {name.charAt(0).toUpperCase() + name.slice(1)}{' '}
        <Choice
          label="What is varied"
          hidden
          value={varied}
          options={possible.map((each) => [each, variedWords[each]] as const)}
          onChange={(next) => {
            setVaried(next);
            setWay('0');
          }}
        />
        {varied !== 'presence' && (
          <Choice
            label="Steps"
            hidden
            value={way}
            options={ways[varied].map(([words], k) => [String(k), words] as const)}
            onChange={setWay}
          />
        )}
        , each in{' '}
        <Choice
          label="Seeds"
          hidden
          value={seeds}
          options={seedCounts.map((each) => [each, `${each} seeds`] as const)}
          onChange={setSeeds}
        />
        , followed{' '}
        <Choice
          label="Followed"
          hidden
          value={followed}
          options={(areCounted ? follows : toEnd).map(
            (each) =>
              [each, each === 'end' ? 'to the end of the scenario' : `for ${each} days after the first dose`] as const,
          )}
          onChange={setFollowed}
        />
      </p>
      {'refusal' in found ? (
        <p className="notice bad" role="alert">
          {found.refusal}
        </p>
      ) : (
        found.notes.map((note) => (
          <p key={note} className="notice">
            {note}
          </p>
        ))
      )}
      <div className="actions">
        <button
          type="button"
          className="primary"
          disabled={arms.length < 2}
          onClick={() =>
            studio.compare(
              arms,
              Array.from({ length: count }, (_, k) => 1 + k),
              `${name} ${variedWords[varied]}`,
            )
          }
        >
          {arms.length < 2 ? 'Compare' : `Compare ${arms.length} arms in ${count} seeds`}
        </button>
        <small>
          {arms.length > 1 &&
            `${arms.length * count} runs, the same random numbers in all arms of a seed. ${powerInWords(powerOf(count, arms.length - 1))}`}
        </small>
      </div>
    </section>
  );
}

function nameOf(scenario: Scenario, chosen: Chosen): string {
  if (chosen.kind === 'dose') return doseOf(scenario, chosen)?.drug ?? '';
  const perturbation = chosen.kind === 'perturbation' ? perturbationOf(scenario, chosen.id) : undefined;
  return perturbation === undefined ? `regimen ${chosen.id}` : sayPerturbation(perturbation);
}

function tried<T>(make: () => T): T | { readonly refusal: string } {
  try {
    return make();
  } catch (error) {
    if (error instanceof MarrowError) return { refusal: error.message };
    throw error;
  }
}
