import { type Assay, type AssayArm, armsOf, inBlock } from '../../../assays/index.ts';
import { beyondBliss } from '../../../experiments/readings/bliss.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { smallBlockOf } from '../../workshop/small-block.ts';

/** The seed of a small run. One seed gives no interval, and so no verdict. */
export const smallSeed = 1;

/** Arms of an assay in a small block and one seed, those of the contrast first. Each settles by itself here. */
export function smallArms(assay: Pick<Assay, 'contrast' | 'beside' | 'control'>): AssayArm[] {
  return armsOf(assay).map(({ origin: _, ...arm }) => ({ ...arm, scenario: small(arm.scenario) }));
}

function small(scenario: Scenario): Scenario {
  return { ...inBlock(scenario, smallBlockOf(scenario)), seed: smallSeed };
}

/** What the arms of a small run read, by the name of the arm; null where there was nothing to read. */
export type SmallReadings = ReadonlyMap<string, number | null>;

/** The effect of one contrast in one seed, in the scale of the assay; null where an arm has no reading. */
export function smallEffect(
  { scale, from = 0 }: Pick<Assay, 'scale' | 'from'>,
  { of, against, alone }: Assay['contrast'],
  readings: SmallReadings,
): number | null {
  const inSeed = ({ name }: Pick<AssayArm, 'name'>) => new Map([[smallSeed, readings.get(name) ?? null]]);
  if (alone !== undefined && against !== undefined) {
    const each = [inSeed(alone[0]), inSeed(alone[1])] as const;
    return beyondBliss({ both: inSeed(of), alone: each, neither: inSeed(against) }).mean;
  }
  const own = readings.get(of.name) ?? null;
  const other = against === undefined ? from : (readings.get(against.name) ?? null);
  if (own === null || other === null) return null;
  if (scale !== 'relative') return own - other;
  return other === 0 ? null : (own - other) / Math.abs(other);
}
