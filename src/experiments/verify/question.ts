import { type Assay, type AssayArm, armsOf, type Contrast } from '../../assays/index.ts';
import { keyOf } from '../arms/experiment.ts';
import { armInQuestion, readingInQuestion } from '../arms/in-question.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { judging } from './judge.ts';

/**
 * Digest of all that a verdict depends on: arms with the part of the model that they meet, seeds, what is read of them and what is expected. A
 * reading is known by its name and by the measures that it records, its code and the way of judging by `judging`. What other assays
 * record of the same runs does not count.
 *
 * @param by the way of judging
 */
export function questionOf(assay: Assay, seed: number, by = judging): string {
  const arms = armsOf(assay);
  const nth = (arm?: AssayArm) => (arm === undefined ? null : arms.indexOf(arm));
  const nthIn = ({ of, against, alone }: Contrast) => [nth(of), nth(against), ...(alone ?? []).map(nth)];
  const { contrast, control, expects, reading } = assay;
  return keyOf({
    judging: by,
    seeds: seedsFrom(seed, assay.seeds),
    arms: arms.map(armInQuestion),
    contrast: nthIn(contrast),
    control: [control.kind, ...nthIn(control)],
    reading: readingInQuestion(reading),
    effect: [assay.class, assay.scale, assay.from ?? 0, expects.effect, expects.smallest],
  });
}
