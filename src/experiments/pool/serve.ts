import { MarrowError } from '../../core/error.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Job } from './pool.ts';

/** What a job is done with. */
export interface Duty {
  /** Tells how far it is, 0 to 1. */
  readonly progress: (share: number) => void;
  /** Aborted when the work is to end: save what there is, and throw the reason. */
  readonly stop: AbortSignal;
}

/** Time between two words of progress, ms. */
const tellsEvery = 250;

/** Kinds of errors that come again with the same input. */
const lasting: readonly string[] = ['diverged', 'invalid-input', 'invalid-model', 'unsupported'];

/**
 * Make this process do the jobs of the pool that began it, one after another. It ends when the pool does, even when that
 * was killed; Ctrl-C is the pool's to hear, which then says what to do.
 *
 * @param perform gives a number to hand back, or null
 */
export function serve<J extends Job>(perform: (job: J, duty: Duty) => Promise<number | null>): void {
  const stop = new AbortController();
  let busy = false;
  const tell = (message: FromWorker) => process.connected && process.send?.(message, undefined, undefined, () => {});
  process.on('SIGINT', () => {}).on('SIGTERM', () => {});
  process.on('disconnect', () => {
    stop.abort(new Error('the pool has ended'));
    if (!busy) process.exit(0);
  });
  process.on('message', (message: ToWorker<J>) => {
    if (message.kind === 'stop') stop.abort(new Error('stopped'));
    else void take(message.job);
  });
  const take = async (job: J) => {
    busy = true;
    const began = performance.now();
    let told = began;
    const progress = (share: number) => {
      const now = performance.now();
      if (now - told < tellsEvery) return;
      told = now;
      tell({ kind: 'progress', share });
    };
    try {
      const value = await perform(job, { stop: stop.signal, progress });
      tell({ kind: 'done', seconds: (performance.now() - began) / 1000, value });
    } catch (error) {
      if (stop.signal.aborted) tell({ kind: 'stopped' });
      else tell({ kind: 'failed', message: messageOf(error), hopeless: isHopeless(error) });
    }
    busy = false;
    if (stop.signal.aborted) process.exit(0);
  };
}

const isHopeless = (error: unknown) => error instanceof MarrowError && lasting.includes(error.kind);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
