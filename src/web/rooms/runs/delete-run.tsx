import { useState } from 'react';

/** Deletes a run once it was asked twice, by two buttons that lie apart: a double click deletes nothing. */
export function DeleteRun({ name, onDelete }: { readonly name: string; onDelete(): void }) {
  const [asked, setAsked] = useState<'not' | 'once' | 'taken back'>('not');
  if (asked !== 'once')
    return (
      <button
        key="delete"
        ref={asked === 'taken back' ? focusIt : null}
        type="button"
        className="quiet"
        onClick={() => setAsked('once')}
        aria-label={`Delete ${name}`}
      >
        Delete
      </button>
    );
  return (
    <>
      <button key="for good" type="button" className="danger" onClick={onDelete} aria-label={`Delete ${name} for good`}>
        Delete for good
      </button>
      <button
        key="cancel"
        ref={focusIt}
        type="button"
        onClick={() => setAsked('taken back')}
        aria-label={`Cancel deleting ${name}`}
      >
        Cancel
      </button>
    </>
  );
}

const focusIt = (button: HTMLButtonElement | null) => button?.focus();
