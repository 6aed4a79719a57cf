import { useId, useState } from 'react';
import { printPlace } from '../../address.ts';
import { closeResult, type HeldResults, useResults } from '../../results/held-results.ts';
import type { ResultFile } from '../../results/result-file.ts';
import { takeResults } from '../../results/take-results.ts';
import type { Studio } from '../../studio-state.ts';

/** Opens results of the command line, and says which ones are open. */
export function OpenResults({ studio }: { readonly studio: Pick<Studio, 'open'> }) {
  const results = useResults();
  const [failure, setFailure] = useState<string | null>(null);
  const id = useId();
  const take = async (input: HTMLInputElement) => {
    try {
      await takeResults([...(input.files ?? [])], studio);
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      // The same file can be chosen once more.
      input.value = '';
    }
  };
  return (
    <section className="results" aria-label="Results from files">
      <label htmlFor={id}>Open a result of marrow verify, strategy or trial, or drop it here</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".json,application/json"
        onChange={({ target }) => void take(target)}
      />
      <Open results={results} />
      {failure !== null && (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}

function Open({ results: { verify, strategy, trial } }: { readonly results: HeldResults }) {
  if (verify.length + strategy.length + trial.length === 0) return null;
  return (
    <ul>
      {verify.map((file) => (
        <Held key={told(file)} file={file}>
          {file.rows.length} {file.rows.length === 1 ? 'assay' : 'assays'}
          {file.differences.length > 0 && ', not counted in the tree'}
        </Held>
      ))}
      {[...strategy, ...trial].map((file) => (
        <Held key={told(file)} file={file}>
          {file.rows.map((row) => (
            <a key={row.id} href={printPlace({ room: 'review', params: [row.id] })}>
              {row.id}
            </a>
          ))}
        </Held>
      ))}
    </ul>
  );
}

/** What a file tells of, and whether by this model: no two that are held agree in both, while many are called `trial.json`. */
const told = ({ rows, differences }: ResultFile<{ readonly id: string }>) =>
  [differences.length === 0, ...rows.map(({ id }) => id)].join(' ');

function Held({ file, children }: { readonly file: ResultFile<unknown>; readonly children: React.ReactNode }) {
  return (
    <li>
      <strong>{file.name}</strong> {children} <span>· engine {file.engine}</span>
      {file.differences.length > 0 && (
        <span className="badge warn" title={file.differences.join(' ')}>
          another model
        </span>
      )}
      <button type="button" className="quiet" aria-label={`Close ${file.name}`} onClick={() => closeResult(file)}>
        Close
      </button>
    </li>
  );
}
