import { exitCodes } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/** Let Ctrl-C end the work within seconds; null when it did. */
export async function stoppable<T>(
  terminal: Terminal,
  quiet: boolean,
  work: (stop: AbortSignal) => Promise<T>,
): Promise<T | null> {
  const stop = new AbortController();
  const asked = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(exitCodes.stopped);
    stop.abort(signal);
    if (!quiet) terminal.note(terminal.aside.dim('  stopping; runs under way are saved'));
  };
  process.on('SIGINT', asked).on('SIGTERM', asked);
  try {
    const done = await work(stop.signal);
    return stop.signal.aborted ? null : done;
  } finally {
    process.off('SIGINT', asked).off('SIGTERM', asked);
  }
}

/** How work that was stopped is gone on with. */
export function again(): string {
  const command = `marrow ${process.argv.slice(2).map(quoted).join(' ')}`;
  return `Stopped; every run that was done is kept. Go on with: ${command}`;
}

/** A word as a shell takes it. */
const quoted = (word: string) => (/^[\w./=:,+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
