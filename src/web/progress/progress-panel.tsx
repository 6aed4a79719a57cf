import { capitalized } from '../../core/capitalized.ts';
import { printBytes } from '../bytes.ts';
import type { RunTile, Standing } from '../workshop/study-messages.ts';
import type { StudyRun, StudyState } from '../workshop/study-run.ts';
import { armColor, armName } from './arm.ts';
import { sayDuration } from './duration.ts';
import './progress.css';

interface ProgressPanelProps {
  /** Names of the arms, the reference first. */
  readonly arms: readonly string[];
  /** How often each arm is run. */
  readonly times: number;
  /** The same in words: `3 seeds`. */
  readonly sayTimes: string;
  readonly state: StudyState;
  readonly run: StudyRun;
}

/** What there is to do and how long it takes, how far it is, and what failed; begins, stops and goes on. */
export function ProgressPanel({ arms, times, sayTimes, state, run }: ProgressPanelProps) {
  const { stage, standing } = state;
  const tiles = standing?.tiles ?? [];
  const done = tiles.filter((tile) => tile.state === 'done').length;
  const total = arms.length * times;
  const share = tiles.reduce((sum, tile) => sum + tile.share, 0) / Math.max(1, total);
  return (
    <section aria-label="Runs" className="progress">
      <div className="state">
        <p>
          <span role="status">{sayStage(`${arms.length} arms × ${sayTimes}`, total, state, done)}</span>
          {sayLeft(state)}
        </p>
        {stage === 'ready' && (
          <button type="button" className="primary" onClick={() => run.begin()}>
            Start
          </button>
        )}
        {stage === 'running' && (
          <button type="button" onClick={() => run.stop()}>
            Stop
          </button>
        )}
        {stage === 'stopping' && (
          <button type="button" disabled>
            Saving…
          </button>
        )}
        {stage === 'stopped' && (
          <button type="button" className="primary" onClick={() => run.begin()}>
            Go on
          </button>
        )}
        {stage === 'failed' && (
          <button type="button" className="primary" onClick={() => run.again()}>
            Try again
          </button>
        )}
      </div>
      {(stage === 'running' || stage === 'stopping' || stage === 'stopped') && (
        <progress aria-label="Runs done" max={1} value={share} />
      )}
      {state.failure !== null && (
        <p className="notice bad" role="alert">
          {state.failure}
        </p>
      )}
      {standing?.trouble != null && <p className="notice">{standing.trouble}</p>}
      <Tiles arms={arms} tiles={tiles} />
      {standing !== null && <p className="kept">{sayKept(standing)}</p>}
      {state.findings !== null && state.findings.failed.length > 0 && (
        <ul className="failed">
          {state.findings.failed.map(({ arm, seed, message }) => (
            <li key={`${arm} ${seed}`}>
              <span className="badge bad">given up</span> {arm}, seed {seed}: {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function sayStage(
  product: string,
  total: number,
  { stage, count, forecast, atOnce }: StudyState,
  done: number,
): string {
  const runs = `${product} = ${total} runs`;
  if (stage === 'failed') return runs;
  if (count === null || forecast === null)
    return `${runs}. Trying out for a few seconds how long they take on this machine…`;
  if (stage === 'ready') {
    const reused = count.reused > 0 ? `, ${count.reused} of them there already` : '';
    const shared = count.starts > 0 ? '; what arms share is simulated once' : '';
    const guess = forecast.isGuess ? ', a first guess from a short trial' : '';
    return `${runs}${reused}${shared}. About ${sayDuration(forecast.seconds)} on this machine with ${atOnce} at once${guess}.`;
  }
  if (stage === 'done') return `${runs}, ${done} there.`;
  return `${done} of ${total} runs done${stage === 'stopped' ? '; the rest is kept as it stands' : ''}.`;
}

/** A countdown, which would be heard every second. */
function sayLeft({ stage, standing }: StudyState): string {
  return standing?.secondsLeft == null || stage !== 'running'
    ? ''
    : ` About ${sayDuration(standing.secondsLeft)} left.`;
}

/** What is being prepared, when something was saved last, and how much the browser keeps. */
function sayKept({ starting, savedAt, kept }: Standing): string {
  const parts = [
    starting.length === 0 ? '' : `Computing what the arms share in seed ${starting.join(', ')}`,
    savedAt === null ? '' : `Saved at ${new Date(savedAt).toLocaleTimeString('en-GB')}`,
    kept === null ? '' : `${printBytes(kept)} kept in this browser`,
  ];
  return parts.filter((part) => part !== '').join('. ');
}

interface TilesProps {
  readonly arms: readonly string[];
  readonly tiles: readonly RunTile[];
}

const stateWords: Readonly<Record<RunTile['state'], string>> = {
  waiting: 'waiting',
  running: 'running',
  done: 'done',
  failed: 'given up',
};

/** A row per arm, a field per seed or block of a patient. */
function Tiles({ arms, tiles }: TilesProps) {
  return (
    <table className="tiles">
      <caption className="unseen">Runs by arm</caption>
      <tbody>
        {arms.map((name, k) => (
          <tr key={name}>
            <th scope="row">
              <svg width={14} height={14} aria-hidden="true">
                <rect width={14} height={4} y={5} rx={2} fill={armColor(k)} />
              </svg>
              {armName(name)}
              {k === 0 && <small> reference</small>}
            </th>
            <td>
              <ul>
                {tiles
                  .filter(({ arm }) => arm === name)
                  .map(({ name: each, state, share }) => (
                    <li key={each} className={state} title={`${capitalized(each)}: ${stateWords[state]}`}>
                      <span className="unseen">
                        {capitalized(each)}: {stateWords[state]}
                      </span>
                      <i style={{ width: `${state === 'failed' ? 0 : 100 * share}%` }} />
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
