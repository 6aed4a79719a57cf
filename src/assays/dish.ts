import { days, hours, mmHg, type Quantity, quantity } from '../core/units.ts';
import type { Perturbation, Scenario } from '../model/scenario.ts';
import { coCulture } from '../scenarios/index.ts';
import type { AssayArm } from './assay.ts';
import { gain, mean, over, type Reading, type Window } from './reading.ts';
import { atOnce, type Change, changed, settled } from './scenes.ts';
import { held } from './stress.ts';

/** How long cells stay in a dish. */
export const inDish = days(4);

const seeded = (target: string, count: number, genotype: readonly string[]): Perturbation => ({
  ...atOnce(`seeded-${target}`, 'inject', target, { count: quantity(count, 'cells') }),
  genotype: ['mll-af9', ...genotype],
});

/** Leukemic cells in a dish on as much stroma as a layer has at most; nothing flows, and nothing comes by blood. */
export function onLayer(...genotype: readonly string[]): Scenario {
  const bare = settled(inDish);
  return {
    ...changed(bare, {
      perturb: [
        seeded('lsc', 30, genotype),
        seeded('leukemic-progenitor', 30, genotype),
        seeded('blast', 30, genotype),
      ],
      set: { 'sites.culture.stroma.car-cell.density': quantity(18000, 'cells/mm³') },
    }),
    id: 'dish-for-assays',
    site: coCulture.site,
    block: coCulture.block,
    settle: days(0),
  };
}

/** The same without stroma. */
export function alone(...genotype: readonly string[]): Scenario {
  return changed(onLayer(...genotype), { set: { 'sites.culture.stroma.car-cell.density': quantity(0, 'cells/mm³') } });
}

/** An arm in a dish, with changes from the start. */
export const dish = (name: string, scenario: Scenario, ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, scenario),
});

/** Something that the medium holds from a moment on. */
export const inMedium = (substance: string, level: Quantity, from: Quantity<'time'> = days(0)): Perturbation => ({
  ...held(substance, level),
  at: { time: from },
});

/** Oxygen held where there is next to no HIF-1α: left alone, a dish that fills has used it up by the third day, and LSC die of that. */
const oxygenHeld: Change = { perturb: [held('o2', mmHg(40))] };
export const onLayerInOxygen = (...genotype: readonly string[]): Scenario => changed(onLayer(...genotype), oxygenHeld);
export const aloneInOxygen = (...genotype: readonly string[]): Scenario => changed(alone(...genotype), oxygenHeld);

/**
 * From the second day on, about a third of the steady level of 100 mg/m² a day: about one death to be expected of a cell in three
 * days, where the reading answers most to how much damage cells withstand.
 */
const cytarabineLevel = quantity(50, 'nM');
export const cytarabine: Change = { perturb: [inMedium('cytarabine', cytarabineLevel, days(1))] };

/** From when the drug is in the medium. */
export const underDrug = { from: days(1), to: inDish } as const;

/** Deaths to be expected of a cell in a dish. */
export function deathsInDish(cell: string, plural: string, window: Exclude<Window, 'end'> = underDrug): Reading {
  return over(
    gain({ kind: 'expected', event: 'death', cell }, window, `deaths of ${plural} expected`, 'cells'),
    mean({ kind: 'cells', cell }, window, plural, 'cells'),
    `deaths expected per ${cell} in a dish`,
  );
}

/** From half a day after stroma was taken away. */
export const afterLoss = { from: hours(60), to: inDish } as const;

/** Stroma is taken away on the second day, and half a day later cytarabine comes. */
export const stromaLost: Change = {
  perturb: [{ ...atOnce('stroma-lost', 'ablate', 'car-cell'), at: { time: days(2) } }],
};
export const lateCytarabine: Change = { perturb: [inMedium('cytarabine', cytarabineLevel, days(2.5))] };
