import { lazy, Suspense, useMemo, useState } from 'react';
import { namesSource, printPlace, readAddress } from '../../address.ts';
import { NewRun } from '../../runs/new-run.tsx';
import { saveCurves, savePicture } from '../../save.ts';
import type { Shown } from '../../shown.ts';
import type { RoomProps } from '../../studio-state.ts';
import { printDay } from '../../time.ts';
import { Viewer } from '../../viewer.tsx';
import { BranchDialog } from './branch-dialog.tsx';
import { Differences } from './differences-list.tsx';
import { plannedDoses } from './planned-doses.ts';
import { figureKeys, fromQuery, see, useShown } from './use-shown.ts';
import './marrow.css';

/** Not before it is asked for: it brings the findings of the review along. */
const ArrowsDialog = lazy(async () => ({ default: (await import('./arrows-dialog.tsx')).ArrowsDialog }));

/** The living marrow: Figure 1, a run, or two runs side by side. */
export function Room({ studio }: RoomProps) {
  const { params } = studio.place;
  const query = useMemo(() => new URLSearchParams(location.search), []);
  const address = useMemo(() => readAddress(query), [query]);
  const named = namesSource(query) ? [fromQuery] : figureKeys;
  const keys = params.length === 0 ? named : params.slice(0, 2);
  const { shown, failure } = useShown(keys, address);
  if (failure !== null) return <Nothing failure={failure} />;
  if (shown === null)
    return (
      <p className="opening" role="status">
        Opening…
      </p>
    );
  return <Opened key={keys.join('/')} studio={studio} shown={shown} address={address} />;
}

interface OpenedProps extends RoomProps {
  readonly shown: readonly Shown[];
  readonly address: ReturnType<typeof readAddress>;
}

function Opened({ studio, shown, address }: OpenedProps) {
  const [asking, setAsking] = useState<'run' | 'arrows' | { readonly branch: number } | null>(null);
  const [first, second] = shown;
  const isFigure = first!.key === figureKeys[0];
  const planned = useMemo(
    () =>
      plannedDoses(
        studio.planned,
        shown.flatMap(({ source }) => source.scenario ?? []),
        studio.runs.flatMap(({ id, parent }) => (shown.some(({ key }) => key === id) ? (parent?.day ?? []) : [])),
      ),
    [studio.planned, studio.runs, shown],
  );
  const branchable = shown.some(({ source }) => source.departure !== undefined);
  return (
    <>
      <div className="bar">
        <div className="what">
          <h1>{isFigure ? 'Figure 1. Healthy and leukemic marrow' : shown.map(({ name }) => name).join(' · ')}</h1>
          <p>
            {isFigure ? 'One block of mouse marrow twice, with the same random numbers.' : sayOf(shown, studio.runs)}
          </p>
        </div>
        <div className="actions">
          {isFigure && (
            <button type="button" onClick={() => setAsking('arrows')}>
              What changes
            </button>
          )}
          <button type="button" onClick={() => savePicture('marrow')}>
            Save picture
          </button>
          <button type="button" onClick={() => saveCurves(shown)}>
            Save curves
          </button>
          <button type="button" className="primary" onClick={() => setAsking('run')}>
            New run
          </button>
        </div>
      </div>
      <Viewer
        shown={shown}
        address={address}
        theme={studio.theme}
        speed={isFigure ? 1 : null}
        actions={({ day }) =>
          branchable && (
            <button
              type="button"
              className="branch"
              disabled={day === undefined || day <= 0}
              onClick={() => setAsking({ branch: day! })}
            >
              Branch here
            </button>
          )
        }
        onChosen={studio.choose}
        onSeen={() => see(shown)}
        planned={planned.doses}
        notes={
          <>
            {second !== undefined && <Differences left={first!} right={second} />}
            <Plan says={planned.says} />
          </>
        }
      />
      {asking === 'run' && <NewRun studio={studio} onClose={() => setAsking(null)} />}
      {asking === 'arrows' && (
        <Suspense>
          <ArrowsDialog onClose={() => setAsking(null)} />
        </Suspense>
      )}
      {asking !== null && typeof asking === 'object' && (
        <BranchDialog studio={studio} shown={shown} day={asking.branch} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

/** What is planned and not given to any of the blocks. */
function Plan({ says }: { readonly says: readonly string[] }) {
  if (says.length === 0) return null;
  return (
    <section className="differences" aria-label="Plan">
      <h2>
        Plan <small>of the room Treatment, not given here</small>
      </h2>
      <ul>
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** In one sentence what is shown: of a branch from where it goes its own way, of a run what its scenario says. */
function sayOf([first, second]: readonly Shown[], runs: RoomProps['studio']['runs']): string {
  const parent = runs.find(({ id }) => id === second?.key)?.parent;
  if (second === undefined || parent === null || parent === undefined) return first!.source.story.says;
  return `The right block goes its own way from ${printDay(parent.day)} on.`;
}

function Nothing({ failure }: { readonly failure: string }) {
  return (
    <div className="nothing">
      <h1>There is nothing to show</h1>
      <p role="alert">{failure}</p>
      <p>
        Look at <a href={printPlace({ room: 'marrow', params: figureKeys })}>Figure 1</a>, at the{' '}
        <a href={printPlace({ room: 'runs', params: [] })}>runs</a> that this browser keeps, or start{' '}
        <code>marrow view RUN-FOLDER</code> for one that lies on disk.
      </p>
    </div>
  );
}
