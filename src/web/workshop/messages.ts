import type { ArmJob } from '../../experiments/arms/work.ts';
import type { LedgerKind } from '../../experiments/ledger/entries.ts';
import type { FromWorker } from '../../experiments/pool/messages.ts';

/** One entry of a ledger on its way between the page and a worker; null takes it out. */
export interface Entry {
  readonly kind: LedgerKind;
  readonly key: string;
  readonly bytes: Uint8Array | null;
}

/** What the page tells a worker: a job with all entries that it may read, or to save what there is. */
export type ToArmWorker =
  | { readonly kind: 'job'; readonly job: ArmJob; readonly entries: readonly Entry[] }
  | { readonly kind: 'stop' };

/** What a worker tells the page: how its job goes, and what is to be kept of it. */
export type FromArmWorker = FromWorker | { readonly kind: 'keep'; readonly entry: Entry };
