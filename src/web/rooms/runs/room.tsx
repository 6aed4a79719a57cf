import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { printPlace } from '../../address.ts';
import { takeFiles } from '../../drop/take-files.ts';
import { keepsRuns } from '../../kept/folder.ts';
import { deleteRun, goOn, holdRun, renameRun, shareRun } from '../../kept/registry.ts';
import { listTrouble, subscribe } from '../../kept/run-list.ts';
import { messageOf } from '../../message-of.ts';
import { NewRun } from '../../runs/new-run.tsx';
import { download } from '../../save.ts';
import type { RoomProps, Studio } from '../../studio-state.ts';
import { DiskUse } from './disk-use.tsx';
import { RunRow } from './run-row.tsx';
import './runs.css';

/** The runs that this browser keeps, and the door for runs from elsewhere. */
export function Room({ studio }: RoomProps) {
  const { runs } = studio;
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const keeps = useKeeping();
  const trouble = useSyncExternalStore(subscribe, listTrouble);
  const attempt = (work: Promise<unknown>) => {
    setFailure(null);
    work.catch((error: unknown) => setFailure(messageOf(error)));
  };
  const take = (files: ReadonlyMap<string, File>) => attempt(takeFiles(files, studio));
  return (
    <div className="sheet">
      <header>
        <h1>Runs</h1>
        <p className="lead">
          Every run is kept day by day in this browser, on this machine only. Close the tab or let the laptop sleep: it
          goes on from its last day when you open it again.
        </p>
      </header>
      {keeps === false && (
        <p className="notice" role="status">
          This window keeps nothing, like private windows and pages of plain http hosts: runs are lost when it is
          closed.
        </p>
      )}
      {trouble !== null && (
        <p className="notice bad" role="alert">
          What was kept before cannot be listed: {trouble} Reload the page to try again.
        </p>
      )}
      {failure !== null && (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      )}
      <div className="heading">
        <DiskUse runs={runs} />
        <button type="button" className="primary" onClick={() => setAsking(true)}>
          New run
        </button>
      </div>
      {runs.length === 0 ? (
        <p className="card empty">
          No run is kept yet. <a href={printPlace({ room: 'marrow', params: [] })}>Figure 1</a> runs without being kept;
          a branch of it is.
        </p>
      ) : (
        <table className="table">
          <caption>Newest first</caption>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Progress</th>
              <th scope="col" className="number">
                On disk
              </th>
              <th scope="col">
                <span className="unseen">What can be done</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunRow
                key={run.id}
                run={run}
                parent={runs.find(({ id }) => id === run.parent?.run)?.name}
                onOpen={() => {
                  studio.open('marrow', ...placeOf(run));
                  if (run.state === 'held') attempt(goOn(run.id));
                }}
                onAgain={() => studio.run(run.scenario!, run.name)}
                onRename={(notes) => attempt(renameRun(run.id, notes))}
                onHold={() => attempt(holdRun(run.id))}
                onShare={() => attempt(share(run.id, run.name))}
                onSave={() => download(new Blob([run.yaml!], { type: 'text/yaml' }), `${run.id}.yaml`)}
                onDelete={() => attempt(deleteRun(run.id))}
              />
            ))}
          </tbody>
        </table>
      )}
      <FromElsewhere onTake={take} />
      {asking && <NewRun studio={studio} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** A branch is shown beside the run that it left. */
function placeOf({ id, parent }: Studio['runs'][number]): readonly string[] {
  return parent === null ? [id] : [parent.run, id];
}

async function share(id: string, name: string): Promise<void> {
  const bytes = await shareRun(id);
  const file =
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60) || 'run';
  download(new Blob([bytes.slice()]), `${file}.marrow`);
}

/** Opens what lies on disk; dropping it works on the whole page. */
function FromElsewhere({ onTake }: { onTake(files: ReadonlyMap<string, File>): void }) {
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    onTake(new Map([...(input.files ?? [])].map((each) => [each.webkitRelativePath || each.name, each])));
    // The same file can be chosen once more.
    input.value = '';
  };
  return (
    <section className="drop" aria-label="Runs from elsewhere">
      <p>
        Drop here, or anywhere on the page, a folder that <code>marrow run</code> wrote, a file that somebody shared, or
        a result of <code>marrow verify</code>, <code>strategy</code> or <code>trial</code>.
      </p>
      <input
        ref={file}
        type="file"
        accept=".marrow,.json,application/json"
        hidden
        onChange={({ target }) => chosen(target)}
      />
      <input
        ref={(element) => {
          folder.current = element;
          element?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        hidden
        onChange={({ target }) => chosen(target)}
      />
      <div className="answers">
        <button type="button" onClick={() => folder.current?.click()}>
          Open a run folder
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Open a file
        </button>
      </div>
    </section>
  );
}

function useKeeping(): boolean | null {
  const [keeps, setKeeps] = useState<boolean | null>(null);
  useEffect(() => {
    keepsRuns().then(setKeeps, () => setKeeps(false));
  }, []);
  return keeps;
}
