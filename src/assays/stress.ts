import { days, fraction, mmHg, type Quantity, quantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { atOnce, changed, settled } from './scenes.ts';

/** Genes that are off from the start, in a cell type or group. */
export const off = (cell: string, ...genes: readonly string[]): readonly Perturbation[] =>
  genes.map((gene) => atOnce(`${gene}-off-in-${cell}`, 'knock-out', gene, { cell }));

/** A substance that is held at a level everywhere from the start. */
export const held = (substance: string, level: Quantity): Perturbation =>
  atOnce(`${substance}-held`, 'clamp', substance, { level });

/** LSC that carry mutations, set free in the marrow at the start. */
export const cloneOf = (count: number, ...genotype: readonly string[]): Perturbation => ({
  ...atOnce('clone', 'inject', 'lsc', { count: quantity(count, 'cells') }),
  genotype,
});

/** Healthy marrow with a leukemic clone in it, as cells are placed: for what answers within hours. */
export function justPlaced(until: Quantity<'time'>, ...genotype: readonly string[]): Scenario {
  const blasts: Perturbation = {
    ...atOnce('blasts', 'inject', 'blast', { count: quantity(100, 'cells') }),
    genotype: ['mll-af9', ...genotype],
  };
  return {
    ...changed(settled(until), { perturb: [cloneOf(40, 'mll-af9', ...genotype), blasts] }),
    id: 'just-placed-for-assays',
    settle: days(0),
  };
}

/** Marrow in which a clone grows for eight days from 40 LSC. */
export const growing: Scenario = {
  ...changed(settled(days(8)), { perturb: [cloneOf(40, 'mll-af9')] }),
  id: 'growing-for-assays',
  settle: days(4),
};

/** The same where blood brings seven tenths of the oxygen that it usually does. */
export const hypoxic: Scenario = changed(growing, { set: { 'substances.o2.blood.inlet': mmHg(28) } });

/** With oxygen held where HIF-1α and HIF-2α are all but gone. */
export const oxygenated: Perturbation = held('o2', mmHg(100));

/** Scavenging three times as strong: a third of the ROS. */
export const antioxidant: Perturbation = atOnce('antioxidant', 'block', 'ros', {
  cell: 'hsc',
  fraction: fraction(0.67),
});
