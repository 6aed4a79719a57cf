import type { AssayArm } from '../../../assays/index.ts';
import { internal } from '../../../core/units.ts';
import { sourcesOf } from '../../../evidence/index.ts';
import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { usualSeeds } from '../../../experiments/strategy/experiment-of.ts';
import { levelsHeld, readingsOfStrategy, type Strategy } from '../../../strategies/index.ts';
import { Facts } from '../../facts/facts.tsx';
import { RecordNote } from '../../record/record-note.tsx';
import { useRecord } from '../../record/use-record.ts';
import { useResults } from '../../results/held-results.ts';
import { shareOfMarrow, smallBlockOf } from '../../workshop/small-block.ts';
import { strategyConditions } from '../../workshop/small-study.ts';
import { sayMoment, sayPerturbation } from '../treatment/editing/words.ts';
import { sayBlock } from './block-words.ts';
import { strategyBranch } from './branches.ts';
import { EntryHeader } from './entry-header.tsx';
import { FindingList } from './finding-list.tsx';
import { From } from './from.tsx';
import { regimenLines } from './regimen-words.ts';
import { Step } from './step.tsx';
import { StrategyResult } from './strategy-result.tsx';
import { StudyPart } from './study-part.tsx';
import { toldOf } from './told.ts';
import './finding.css';
import './entries.css';
import { Limits } from './limits.tsx';
import { Sources } from './sources.tsx';

interface StrategyPageProps {
  readonly strategy: Strategy;
  readonly before: string | null;
  readonly next: string | null;
}

/** One strategy, from what it is meant to do to what it does to LSC and HSC. */
export function StrategyPage({ strategy, before, next }: StrategyPageProps) {
  const { id, title, says, findings, control, arms, reads, limits } = strategy;
  const sources = sourcesOf(strategy);
  const record = useRecord('strategies', id);
  const told = toldOf(useResults().strategy, (row) => row.id === id, record.current.get(id));
  const share = `1/${Math.round(1 / shareOfMarrow(control.scenario))}`;
  const smallSeeds = strategyConditions.small.seeds ?? usualSeeds;
  return (
    <article className="told" aria-label={title}>
      <EntryHeader
        path={strategyBranch.title}
        id={id}
        title={title}
        kind={arms.length === 1 ? 'one arm beside its control' : `${arms.length} arms beside their control`}
        before={before}
        next={next}
        of="strategy"
      />
      <ol className="chain">
        <Step title="What it is meant to do" isThere>
          <p className="asks">{says}</p>
          <FindingList ids={findings} />
        </Step>
        <Step title="Arms" isThere>
          <Facts>
            <dt>Begins</dt>
            <dd>{beginning(arms[0] ?? control)}</dd>
            <dt>Followed</dt>
            <dd>until day {internal(control.scenario.until) / 24}</dd>
          </Facts>
          <table className="table" aria-label="Arms">
            <thead>
              <tr>
                <th>arm</th>
                <th>given</th>
              </tr>
            </thead>
            <tbody>
              {[control, ...arms].map(({ name, ...arm }, k) => (
                <tr key={name}>
                  <td>
                    {name} {k === 0 && <small>control</small>}
                  </td>
                  <td>
                    <Lines lines={givenIn(arm)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="aside">
            The control is the same marrow on the same days without the drugs of the strategy. Arms of all strategies go
            on from one marrow of each seed.
          </p>
        </Step>
        <Step title="What is read" isThere>
          <ul className="links">
            {readingsOfStrategy(reads).map((reading) => (
              <li key={reading.says}>{reading.says}</li>
            ))}
          </ul>
        </Step>
        {told !== null && (
          <Step title="What came of it" isThere>
            <From told={told} says={`${saySeeds(told.row.seeds.length)} in each arm.`}>
              <StrategyResult row={told.row} />
            </From>
          </Step>
        )}
        <Step title="Run it now" isThere={false}>
          {told === null && <RecordNote record={record} id={id} />}
          <StudyPart
            key={id}
            id={id}
            arms={[control, ...arms].map(({ name }) => name)}
            sizes={{
              small: {
                says: `small: ${smallSeeds} seeds in a block of ${sayBlock(smallBlockOf(control.scenario))}, ${share} of the full one`,
                order: { strategy: id, size: 'small' },
                times: smallSeeds,
                sayTimes: saySeeds(smallSeeds),
              },
              full: {
                says: (
                  <>
                    full: {usualSeeds} seeds in {sayBlock(control.scenario.block)}, as <code>marrow strategy {id}</code>{' '}
                    runs it
                  </>
                ),
                order: { strategy: id, size: 'full' },
                times: usualSeeds,
                sayTimes: saySeeds(usualSeeds),
              },
            }}
            caution="A small run shows how the experiment goes, and its numbers mean little: in so little marrow chance is large."
            result={({ strategy: row }) => row !== null && <StrategyResult row={row} />}
          />
        </Step>
        <Limits limits={limits} />
      </ol>
      <Sources keys={sources} />
    </article>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return 'nothing';
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** Marrow that an arm begins in, and when its drugs come. */
function beginning({ origin, scenario: { regimens } }: Omit<AssayArm, 'name'>): string {
  const marrow = origin === undefined ? [] : [origin.title.toLowerCase().replace(', for assays', '')];
  return [...marrow, ...regimens.map(({ id, start }) => `${id} ${sayMoment(start)}`)].join('; ');
}

/** Drugs of an arm, and what is done to its marrow besides; how the leukemia came in is no part of it. */
function givenIn({ origin, scenario }: Omit<AssayArm, 'name'>): string[] {
  const { regimens, perturb } = scenario;
  const before = new Set(origin?.perturb.map(({ id }) => id));
  const done = perturb.filter(({ id, action }) => !before.has(id) && action !== 'clamp').map(sayPerturbation);
  return [...regimens.flatMap(regimenLines), ...levelsHeld(scenario), ...new Set(done)];
}
