import { useEffect, useState } from 'react';
import type { Studio } from '../studio-state.ts';
import { droppedFiles } from './dropped-files.ts';
import './drop.css';

/** Takes runs and results that are dropped anywhere on the page, and says what is wrong with what cannot be opened. */
export function DropAnywhere({ open }: Pick<Studio, 'open'>) {
  const [isOver, setOver] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(false);
      setFailure(null);
      take(event.dataTransfer, { open }).catch((error: unknown) =>
        setFailure(error instanceof Error ? error.message : String(error)),
      );
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [open]);
  return (
    <>
      {isOver && <p className="dropping">Drop a run or a result of the command line</p>}
      {failure !== null && (
        <p className="notice bad across" role="alert">
          {failure}
          <button type="button" className="quiet" onClick={() => setFailure(null)}>
            Close
          </button>
        </p>
      )}
    </>
  );
}

/** What opens runs is loaded when the first is dropped; what was dropped must be taken before. */
async function take(dropped: DataTransfer, studio: Pick<Studio, 'open'>): Promise<void> {
  const files = await droppedFiles(dropped);
  const { takeFiles } = await import('./take-files.ts');
  await takeFiles(files, studio);
}
