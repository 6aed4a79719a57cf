import { useSyncExternalStore } from 'react';
import type { VerdictFile } from './verdict-file.ts';

let held: VerdictFile | null = null;
const listeners = new Set<() => void>();

/** The result of `marrow verify` that was opened last, kept while the page is open. */
export function useVerdictFile(): VerdictFile | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => held,
  );
}

export function holdVerdictFile(file: VerdictFile | null): void {
  held = file;
  for (const listener of listeners) listener();
}
