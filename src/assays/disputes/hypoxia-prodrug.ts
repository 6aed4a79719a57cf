import { mmHg } from '../../core/units.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { mean, minus, over, type Reading, times } from '../reading.ts';
import { held } from '../stress.ts';
import { given } from './around-induction.ts';
import { theDayUntil } from './by-day.ts';
import { overgrownAlone, overgrownWith } from './for-five-days.ts';

const prodrug = given('pr-104', inMice.pr104);
/** The same for every cell, and so little that some of the prodrug is activated without AKR1C3. */
const scarce = { perturb: [held('o2', mmHg(3))] };
const usual = {
  of: overgrownWith('leukemic, PR-104', prodrug),
  against: overgrownAlone,
};
const hypoxic = {
  of: overgrownWith('leukemic, oxygen held at 3 mmHg, PR-104', scarce, prodrug),
  against: overgrownWith('leukemic, oxygen held at 3 mmHg', scarce),
};
const early = { scale: 'difference', days: [2, 5] } as const;

/** Share of cells of one kind among those of two, alive in marrow and blood. */
const among =
  (cell: string, other: string, says: string) =>
  (day: number): Reading => {
    const alive = (kind: string) =>
      mean({ kind: 'cells', cell: kind, state: 'alive' }, theDayUntil(day), kind, 'cells');
    const both = minus(alive(cell), times(alive(other), -1, 'the same'), 'both');
    return over(alive(cell), both, `${says} in the day until day ${day}`);
  };
const lscShare = among('lsc', 'hsc', 'LSC as a share of LSC and HSC');
const leukemicShare = among('leukemic', 'hspc', 'leukemic cells as a share of them and HSPC');

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
  note: 'One dose at two levels of oxygen. How many HSC are lost follows from what the sides set, and is not read; whether LSC are lost with them does not.',
};
