import { mmHg, quantity } from '../../core/units.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { held } from '../stress.ts';
import { among, theDayUntil } from './by-day.ts';
import { overgrownAlone, overgrownWith } from './for-five-days.ts';

/**
 * The 550 mg/kg that mice bear are gone within minutes and harm nothing. Of this level AKR1C3 activates as much, at 16 mmHg, as takes damage
 * of cycling cells to 0.7 of their threshold, and of resting ones to 0.3.
 */
const prodrug = { perturb: [held('pr104', quantity(30, 'µM'))] };
/** The same for every cell, and so little that without AKR1C3 a tenth of the prodrug is activated: damage to 0.6 of the threshold, with it to 1.1. */
const scarce = { perturb: [held('o2', mmHg(3))] };
const usual = {
  of: overgrownWith('leukemic, PR-104 held at 30 µM', prodrug),
  against: overgrownAlone,
};
const hypoxic = {
  of: overgrownWith('leukemic, oxygen held at 3 mmHg, PR-104 held at 30 µM', scarce, prodrug),
  against: overgrownWith('leukemic, oxygen held at 3 mmHg', scarce),
};
const early = { scale: 'difference', days: [2, 5] } as const;

const sharedOut = (cell: string, other: string, says: string) => (day: number) =>
  among(cell, other, theDayUntil(day), `${says} in the day until day ${day}`);
const lscShare = sharedOut('lsc', 'hsc', 'LSC as a share of LSC and HSC');
const leukemicShare = sharedOut('leukemic', 'hspc', 'leukemic cells as a share of them and HSPC');

/** Prodrugs that hypoxia makes selective, or that meet any cell. */
export const hypoxiaProdrug: DisputeExperiment = {
  id: 'D-HAP-HSC',
  asks: 'Does PR-104 take more of leukemia than of normal stem cells and progenitors?',
  observables: [
    { name: 'LSC among stem cells, with PR-104', contrast: usual, ...early, on: lscShare },
    { name: 'leukemic cells among them and HSPC, with PR-104', contrast: usual, ...early, on: leukemicShare },
    { name: 'LSC among stem cells, with PR-104 at 3 mmHg', contrast: hypoxic, ...early, on: lscShare },
    {
      name: 'leukemic cells among them and HSPC, with PR-104 at 3 mmHg',
      contrast: hypoxic,
      ...early,
      on: leukemicShare,
    },
  ],
  seeds: 6,
  note: 'One level of the prodrug at two of oxygen, as no dose that mice bear does anything on either side. How many HSC are lost follows from what the sides set, and is not read; whether LSC are lost with them does not. At 3 mmHg many free LSC lack energy and die of it, in both arms; HSC live on glycolysis.',
};
