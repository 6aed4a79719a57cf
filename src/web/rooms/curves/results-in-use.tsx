import { useEffect, useState } from 'react';
import { printBytes } from '../../bytes.ts';
import { messageOf } from '../../message-of.ts';
import { bytesOfResults, deleteResults } from '../../workshop/kept-results.ts';
import { dropRuns } from '../../workshop/study-run.ts';
import { DeleteRun } from '../runs/delete-run.tsx';

interface ResultsInUseProps {
  /** The comparisons that are listed: what results take is found out anew with the list. */
  readonly studies: readonly unknown[] | null;
}

/** What the results of comparisons take in this browser, and the way to be rid of all of them. */
export function ResultsInUse({ studies }: ResultsInUseProps) {
  const [bytes, setBytes] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is taken changes with what is listed
  useEffect(() => {
    let left = false;
    bytesOfResults().then(
      (found) => {
        if (!left) setBytes(found);
      },
      () => {}, // a browser that keeps nothing has nothing to delete
    );
    return () => {
      left = true;
    };
  }, [studies]);
  const deleteAll = () => {
    dropRuns();
    deleteResults().then(
      () => setBytes(0),
      (error: unknown) => setTrouble(`The results could not be deleted (${messageOf(error)}).`),
    );
  };
  return (
    <>
      {trouble !== null && (
        <p className="notice bad" role="alert">
          {trouble}
        </p>
      )}
      {bytes > 0 && (
        <p className="results">
          <span className="muted">
            Results of comparisons, and of strategies and trials in Review, take {printBytes(bytes)} in this browser.
            What is deleted has to be computed again; the comparisons stay in the list.
          </span>
          <DeleteRun name="all results of comparisons" onDelete={deleteAll} />
        </p>
      )}
    </>
  );
}
