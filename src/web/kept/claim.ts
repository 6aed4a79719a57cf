import { MarrowError } from '../../core/error.ts';

/** Milliseconds in which a tab that has just been closed lets its run go. */
const patience = 3000;

/**
 * Have a run for oneself, so that no other tab writes to it; gives what lets it go, as the end of the worker or page does too.
 *
 * @param advice for whoever has it in another tab
 * @throws MarrowError `busy`
 */
export function claim(id: string, advice: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: unknown) => {
      if (!(cause instanceof DOMException) || cause.name !== 'TimeoutError') return reject(cause);
      reject(new MarrowError({ kind: 'busy', message: 'this run goes on in another tab', advice, cause }));
    };
    navigator.locks
      .request(`marrow run ${id}`, { signal: AbortSignal.timeout(patience) }, () => new Promise<void>(resolve))
      .catch(refuse);
  });
}
