import type { Waiting } from '../dispute-experiment.ts';

const waiting = <Id extends Waiting['id']>(id: Id, waitsFor: string) => ({ id, waitsFor });

/** Disputes whose mechanisms the model lacks on one side or on both. */
export const waitingDisputes = {
  'D-NICHE-TAXONOMY': waiting(
    'D-NICHE-TAXONOMY',
    'bone that osteoclasts take away and osteoblasts lay down, by which cavities could differ: trabeculae stand still and all cavities have the same bone cells, so that both sides predict one marrow',
  ),
  'D-VLA4-PROGNOSIS': waiting(
    'D-VLA4-PROGNOSIS',
    'a way by which more VLA-4 betters outcome, of which the review says nothing: bonds, NF-κB and BCL-2, which the model has, only shield, so that both cohorts would be run on one side; what twice the VLA-4 leaves after 5+3 is read by A185 and A186',
  ),
} as const;
