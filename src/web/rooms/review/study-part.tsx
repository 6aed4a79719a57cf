import { useId, useState, useSyncExternalStore } from 'react';
import { ProgressPanel } from '../../progress/progress-panel.tsx';
import { download } from '../../save.ts';
import type { StudyOrder, StudySize } from '../../workshop/study-messages.ts';
import { knownRun, type StudyRun, type StudyState, studyRun } from '../../workshop/study-run.ts';

/** How a strategy or a trial is run at one size. */
export interface SizedStudy {
  /** In a few words. */
  readonly says: React.ReactNode;
  readonly order: StudyOrder;
  /** How often each arm is run, and that in words, with what it is run in. */
  readonly times: number;
  readonly sayTimes: string;
}

/** What is known from the runs that are there; null for nothing. */
export type Found = Pick<StudyState, 'strategy' | 'trial'>;

interface StudyPartProps {
  readonly id: string;
  readonly arms: readonly string[];
  readonly sizes: Readonly<Record<StudySize, SizedStudy>>;
  /** What a small run is good for. */
  readonly caution: string;
  /** What came of it; it stands below the runs. */
  readonly result: (found: Found, size: StudySize) => React.ReactNode;
}

const sizeNames: readonly StudySize[] = ['small', 'full'];

/** Runs a strategy or a trial in the workers of this page, small or full, once it is known how long that takes. */
export function StudyPart({ id, arms, sizes, caution, result }: StudyPartProps) {
  const name = useId();
  const [size, setSize] = useState<StudySize>(
    () => sizeNames.find((each) => knownRun(keyOf(id, each)) !== null) ?? 'small',
  );
  const [, setAsked] = useState(0);
  const run = knownRun(keyOf(id, size));
  const chosen = sizes[size];
  return (
    <div className="study">
      <fieldset className="sizes">
        <legend className="unseen">Size of the run</legend>
        {sizeNames.map((each) => (
          <label key={each}>
            <input type="radio" name={name} checked={size === each} onChange={() => setSize(each)} /> {sizes[each].says}
          </label>
        ))}
      </fieldset>
      {size === 'small' && <p className="aside">{caution}</p>}
      {run === null ? (
        <p>
          <button
            type="button"
            className="primary"
            onClick={() => {
              studyRun(keyOf(id, size), chosen.order);
              setAsked((before) => before + 1);
            }}
          >
            Run it now
          </button>{' '}
          <small>First it is found out how long that takes here; then you start it.</small>
        </p>
      ) : (
        <UnderWay key={size} run={run} arms={arms} study={chosen} result={(found) => result(found, size)} name={id} />
      )}
      {run === null && result(nothing, size)}
    </div>
  );
}

const nothing: Found = { strategy: null, trial: null };

const keyOf = (id: string, size: StudySize) => `${id}/${size}`;

interface UnderWayProps {
  readonly run: StudyRun;
  readonly arms: readonly string[];
  readonly study: SizedStudy;
  readonly name: string;
  readonly result: (found: Found) => React.ReactNode;
}

function UnderWay({ run, arms, study: { times, sayTimes }, name, result }: UnderWayProps) {
  const state = useSyncExternalStore(run.onChange, () => run.state);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isComposing, setComposing] = useState(false);
  const hasResult = state.strategy !== null || state.trial !== null;
  const save = async () => {
    setComposing(true);
    setTrouble(null);
    try {
      download(new Blob([await run.report()], { type: 'text/html' }), `${name.toLowerCase()}.html`);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setComposing(false);
    }
  };
  return (
    <>
      <ProgressPanel arms={arms} times={times} sayTimes={sayTimes} state={state} run={run} />
      {hasResult && state.stage !== 'done' && <p className="badge warn">So far, from the runs that are done</p>}
      {result(state)}
      {hasResult && (
        <p>
          <button type="button" disabled={isComposing} onClick={() => void save()}>
            {isComposing ? 'Composing…' : 'Save the report'}
          </button>
        </p>
      )}
      {trouble !== null && (
        <p className="notice bad" role="alert">
          The report cannot be composed: {trouble}
        </p>
      )}
    </>
  );
}
