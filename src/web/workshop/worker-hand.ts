import type { ArmJob } from '../../experiments/arms/work.ts';
import type { End, Hand } from '../../experiments/pool/queue.ts';
import type { KeptLedger } from './kept-ledger.ts';
import type { FromArmWorker, ToArmWorker } from './messages.ts';

/** Time that a worker has to save what it has, ms. */
const grace = 3500;

/** One worker after another that does what it is told; a dead one is replaced when there is something to do. */
export class WorkerHand implements Hand<ArmJob> {
  private readonly ledger: KeptLedger;
  private readonly stop: AbortSignal | undefined;
  private worker: Worker | null = null;

  constructor(ledger: KeptLedger, stop: AbortSignal | undefined) {
    this.ledger = ledger;
    this.stop = stop;
  }

  async perform(job: ArmJob, progress: (share: number) => void): Promise<End> {
    const entries = await this.ledger.entriesFor(job);
    if (this.stop?.aborted === true) return { how: 'stopped' };
    this.worker ??= new Worker(new URL('./arm-worker.ts', import.meta.url), { type: 'module', name: 'marrow arm' });
    const worker = this.worker;
    const tell = (message: ToArmWorker) => worker.postMessage(message);
    return await new Promise<End>((resolve) => {
      let killer: ReturnType<typeof setTimeout> | undefined;
      const end = (how: End) => {
        clearTimeout(killer);
        this.stop?.removeEventListener('abort', halt);
        worker.onmessage = worker.onerror = null;
        if (how.how !== 'done') this.end();
        resolve(how);
      };
      const halt = () => {
        tell({ kind: 'stop' });
        killer = setTimeout(() => end({ how: 'stopped' }), grace);
      };
      worker.onmessage = ({ data }: MessageEvent<FromArmWorker>) => {
        if (data.kind === 'keep') this.ledger.take(data.entry);
        else if (data.kind === 'progress') progress(data.share);
        else if (data.kind === 'done') end({ how: 'done', seconds: data.seconds, value: data.value });
        else if (data.kind === 'stopped') end({ how: 'stopped' });
        else end({ how: data.hopeless ? 'hopeless' : 'failed', message: data.message });
      };
      worker.onerror = (event) => end({ how: 'failed', message: event.message || 'its script could not be loaded' });
      this.stop?.addEventListener('abort', halt, { once: true });
      tell({ kind: 'job', job, entries });
    });
  }

  end(): void {
    this.worker?.terminate();
    this.worker = null;
  }
}
