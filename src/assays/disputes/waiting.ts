import type { Waiting } from '../dispute-experiment.ts';

const waiting = <Id extends Waiting['id']>(id: Id, waitsFor: string) => ({ id, waitsFor });

/** Disputes whose mechanisms the model lacks on one side or on both. */
export const waitingDisputes = {
  'D-NICHE-TAXONOMY': waiting(
    'D-NICHE-TAXONOMY',
    'bone that osteoclasts take away and osteoblasts lay down, by which cavities could differ: trabeculae stand still, and all cavities have the same bone cells',
  ),
  'D-VLA4-PROGNOSIS': waiting(
    'D-VLA4-PROGNOSIS',
    'a way by which more VLA-4 betters outcome, of which the review says nothing: bonds, NF-κB and BCL-2, which the model has, only shield; and for virtual patients that differ in VLA-4',
  ),
} as const;
