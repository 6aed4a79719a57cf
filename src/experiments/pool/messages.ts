import type { Job } from './queue.ts';

/** What a pool tells its processes or workers. */
export type ToWorker<J extends Job = Job> = { readonly kind: 'job'; readonly job: J } | { readonly kind: 'stop' };

/** What they tell the pool. A hopeless job would fail in the same way again. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly seconds: number; readonly value: number | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly message: string; readonly hopeless: boolean };
