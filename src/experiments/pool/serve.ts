import { doDuty, type Perform } from './duty.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import type { Job } from './queue.ts';

/**
 * Make this process do the jobs of the pool that began it, one after another. It ends when the pool does, even when that
 * was killed; Ctrl-C is the pool's to hear, which then says what to do.
 */
export function serve<J extends Job>(perform: Perform<J>): void {
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
    await doDuty(job, perform, stop.signal, tell);
    busy = false;
    if (stop.signal.aborted) process.exit(0);
  };
}
