import { printPlace } from '../../address.ts';
import type { RoomProps } from '../../studio-state.ts';
import { StudyView } from './study-view.tsx';
import './curves.css';

/** Comparisons: the one that the address names, or all that were asked for. */
export function Room({ studio }: RoomProps) {
  const { studies, place } = studio;
  const [id] = place.params;
  const study = studies.find((each) => each.id === id);
  if (study !== undefined)
    return (
      <div className="sheet">
        <StudyView key={study.id} study={study} />
      </div>
    );
  return (
    <div className="sheet">
      <h1>Curves</h1>
      {id !== undefined && (
        <p className="notice" role="alert">
          The comparison “{id}” is not on this page any more. Ask for it again: its runs are kept, and are not run
          again.
        </p>
      )}
      {studies.length === 0 ? (
        <>
          <p className="lead">
            A comparison runs the same treatment in two or more ways, each in several seeds, and says what differs
            beyond chance.
          </p>
          <p>
            <a className="button" href={printPlace({ room: 'treatment', params: [] })}>
              Plan one in Treatment
            </a>
          </p>
        </>
      ) : (
        <ul className="studies">
          {studies.map(({ id: each, title, arms, seeds }) => (
            <li key={each} className="card">
              <a href={printPlace({ room: 'curves', params: [each] })}>{title}</a>
              <span className="muted">
                {arms.length} arms × {seeds.length} seeds
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
