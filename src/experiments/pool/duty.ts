import { MarrowError } from '../../core/error.ts';
import type { FromWorker } from './messages.ts';
import type { Job } from './queue.ts';

/** What a job is done with. */
export interface Duty {
  /** Tells how far it is, 0 to 1. */
  readonly progress: (share: number) => void;
  /** Aborted when the work is to end: save what there is, and throw the reason. */
  readonly stop: AbortSignal;
}

/** How a kind of job is done; gives a number to hand back, or null. */
export type Perform<J extends Job> = (job: J, duty: Duty) => Promise<number | null>;

/** Time between two words of progress, ms. */
const tellsEvery = 250;

/** Kinds of errors that come again with the same input. */
const lasting: readonly string[] = ['diverged', 'invalid-input', 'invalid-model', 'unsupported'];

/** Do one job and tell how it ended; what goes wrong with it is told, not thrown. */
export async function doDuty<J extends Job>(
  job: J,
  perform: Perform<J>,
  stop: AbortSignal,
  tell: (message: FromWorker) => void,
): Promise<void> {
  const began = performance.now();
  let told = began;
  const progress = (share: number) => {
    const now = performance.now();
    if (now - told < tellsEvery) return;
    told = now;
    tell({ kind: 'progress', share });
  };
  try {
    const value = await perform(job, { stop, progress });
    tell({ kind: 'done', seconds: (performance.now() - began) / 1000, value });
  } catch (error) {
    if (stop.aborted) tell({ kind: 'stopped' });
    else tell({ kind: 'failed', message: messageOf(error), hopeless: isHopeless(error) });
  }
}

const isHopeless = (error: unknown) => error instanceof MarrowError && lasting.includes(error.kind);
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
