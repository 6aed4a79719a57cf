import { type AssayArm, armsOfExperiment, type DisputeExperiment, type Observable } from '../../assays/index.ts';
import type { DisputeId } from '../../evidence/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion, readingInQuestion } from '../arms/in-question.ts';
import { experimentOf } from './experiment-of.ts';
import { openIn, readableOf } from './readable.ts';
import { runnable } from './tell.ts';

/**
 * Digest of all that the answer to a dispute depends on: arms on either side with the part of the model that they meet, seeds, and what is
 * read of them by day. Where nothing can be run, it is why. The way of judging is no part of it: rows keep what every seed read.
 */
export function questionOfDispute(id: DisputeId, conditions: Conditions): string {
  const asked = runnable(id, conditions);
  if (asked.experiment === null) return keyOf({ verdict: asked.row.verdict, reason: asked.row.reason });
  const { arms, seeds } = experimentOf(asked.experiment, conditions);
  return keyOf({ seeds, arms: arms.map(armInQuestion), observables: readIn(asked.experiment, conditions) });
}

function readIn(experiment: DisputeExperiment, conditions: Conditions) {
  const observables = openIn(readableOf(experiment, conditions));
  const arms = armsOfExperiment({ observables });
  const nth = (arm?: AssayArm) => (arm === undefined ? null : arms.indexOf(arm));
  return observables.map(({ name, contrast: { of, against }, scale, days, on }: Observable) => ({
    name,
    contrast: [nth(of), nth(against)],
    scale,
    days: days.map((day) => [day, readingInQuestion(on(day))]),
  }));
}
