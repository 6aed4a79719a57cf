import type { Workshop } from '../../experiments/arms/carry-arms.ts';
import type { KeptLedger } from './kept-ledger.ts';
import { WorkerHand } from './worker-hand.ts';

/** One thread is left to the page. */
export const workersAtOnce = Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1));

/** The workers of this page, each running one arm in one seed on a thread of its own. */
export function workersOn(ledger: KeptLedger): Workshop {
  return {
    machine: `a browser × ${navigator.hardwareConcurrency}`,
    hire: (stop) => new WorkerHand(ledger, stop),
  };
}
