import type { Assay } from '../../assays/index.ts';
import { type Resources, runArms } from '../arms/run-arms.ts';
import { type Conditions, experimentOf, underConditions } from './experiment-of.ts';
import { rowOf, type VerifyRow } from './row.ts';

/** How assays are carried out, and who is told of it. */
export interface VerifyResources extends Pick<Resources, 'ledger' | 'processes' | 'stop' | 'watch' | 'done'> {
  /** Before an assay is run: which it is, and how many come before it. */
  readonly begins?: (assay: Assay, before: number) => void;
  readonly judged?: (row: VerifyRow) => void;
}

/** Run what of some assays is not in the ledger yet, one assay after the other, and judge them. Those that were stopped are left out. */
export async function verify(
  assays: readonly Assay[],
  conditions: Conditions,
  resources: VerifyResources,
): Promise<VerifyRow[]> {
  const { begins, judged, ...rest } = resources;
  const isStopped = () => rest.stop?.aborted === true;
  const rows: VerifyRow[] = [];
  for (const [before, asked] of assays.entries()) {
    if (isStopped()) break;
    const assay = underConditions(asked, conditions);
    begins?.(assay, before);
    const { plan, failed } = await runArms(experimentOf(asked, conditions), rest);
    if (isStopped()) break;
    const row = rowOf(
      assay,
      plan,
      failed.map(({ arm, seed, message }) => `${arm}, seed ${seed}: ${message}`),
    );
    judged?.(row);
    rows.push(row);
  }
  return rows;
}
