import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { printPlace } from '../../address.ts';
import type { RoomProps } from '../../studio-state.ts';
import { ResultsInUse } from './results-in-use.tsx';
import { StudyView } from './study-view.tsx';
import { useStudies } from './use-studies.ts';
import './curves.css';

/** Comparisons: the one that the address names, or all that were asked for. */
export function Room({ studio }: RoomProps) {
  const { studies, place } = studio;
  const { all, trouble, forget } = useStudies(studio);
  const [id] = place.params;
  const known = all ?? studies;
  const study = known.find((each) => each.id === id);
  if (study !== undefined)
    return (
      <div className="sheet">
        <StudyView key={study.id} study={study} runs={studio.runs} />
      </div>
    );
  return (
    <div className="sheet">
      <h1>Curves</h1>
      {trouble !== null && <p className="notice">{trouble}</p>}
      {id !== undefined && all !== null && (
        <p className="notice" role="alert">
          There is no comparison “{id}” in this browser. Ask for it again in Treatment: runs that it had are not run
          again.
        </p>
      )}
      {all !== null && known.length === 0 ? (
        <>
          <p className="lead">
            A comparison runs the same treatment in two or more ways, each in several seeds, and says what differs
            beyond chance.
          </p>
          <p>
            <a href={printPlace({ room: 'treatment', params: [] })}>Plan one in Treatment</a>
          </p>
        </>
      ) : (
        <ul className="studies" aria-label="Comparisons">
          {known.map(({ id: each, title, arms, seeds, asked }) => (
            <li key={each} className="card">
              <a href={printPlace({ room: 'curves', params: [each] })}>{title}</a>
              <span className="muted">
                {arms.length} arms × {saySeeds(seeds.length)},{' '}
                {new Date(asked).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
              </span>
              <button type="button" className="quiet" aria-label={`Forget ${title}`} onClick={() => forget(each)}>
                Forget
              </button>
            </li>
          ))}
        </ul>
      )}
      <ResultsInUse studies={all} />
    </div>
  );
}
