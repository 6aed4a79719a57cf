import { useId, useState } from 'react';
import { readVerdicts } from './verdict-file.ts';
import { holdVerdictFile, useVerdictFile } from './verdict-store.ts';

/** Largest file that is read: a result of all assays has well below a megabyte. */
const most = 20_000_000;

/** Opens a result of `marrow verify`, and says which one is open. */
export function OpenVerdicts() {
  const file = useVerdictFile();
  const [failure, setFailure] = useState<string | null>(null);
  const id = useId();
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    try {
      if (chosen.size > most) throw new Error(`"${chosen.name}" is too large for a result of marrow verify`);
      holdVerdictFile(readVerdicts(await chosen.text(), chosen.name));
      setFailure(null);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="verdicts">
      <label htmlFor={id}>Open a result of marrow verify</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      {file !== null && (
        <p>
          <strong>{file.name}</strong>: {file.rows.length} assays, engine {file.engine}{' '}
          <button type="button" className="quiet" onClick={() => holdVerdictFile(null)}>
            Close it
          </button>
        </p>
      )}
      {failure !== null && (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      )}
    </div>
  );
}
