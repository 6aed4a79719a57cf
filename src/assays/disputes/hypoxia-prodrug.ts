import { minutes, mmHg } from '../../core/units.ts';
import { infused, perKg } from '../../scenarios/regimens/dose.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { fiveDays } from '../overgrown.ts';
import { mean, over, type Reading } from '../reading.ts';
import { given } from './around-induction.ts';
import { theDayUntil } from './by-day.ts';

const prodrug = given('pr-104', infused('pr104', perKg(550), minutes(30)));
/** Blood that brings three fifths of the oxygen that it usually does. */
const scarce = { set: { 'substances.o2.blood.inlet': mmHg(26) } };
const usual = {
  of: fiveDays.leukemia('leukemic, PR-104', prodrug),
  against: fiveDays.leukemia('leukemic, five days'),
};
const hypoxic = {
  of: fiveDays.leukemia('leukemic, hypoxic blood, PR-104', scarce, prodrug),
  against: fiveDays.leukemia('leukemic, hypoxic blood', scarce),
};
const early = { scale: 'relative', days: [2, 5] } as const;

const alive = (cell: string, name: string, day: number) =>
  mean({ kind: 'cells', cell, state: 'alive' }, theDayUntil(day), name, 'cells');
const lscPerHsc = (day: number): Reading =>
  over(alive('lsc', 'LSC', day), alive('hsc', 'HSC', day), `LSC per HSC in the day until day ${day}`);
const leukemicPerHspc = (day: number): Reading =>
  over(
    alive('leukemic', 'leukemic cells', day),
    alive('hspc', 'HSPC', day),
    `leukemic cells per HSPC in the day until day ${day}`,
  );

/** Prodrugs that hypoxia makes selective, or that meet any cell. */
export const hypoxiaProdrug: DisputeExperiment = {
  id: 'D-HAP-HSC',
  asks: 'Does PR-104 take more of leukemia than of normal stem cells and progenitors?',
  observables: [
    { name: 'LSC per HSC, with PR-104', contrast: usual, ...early, on: lscPerHsc },
    { name: 'leukemic cells per HSPC, with PR-104', contrast: usual, ...early, on: leukemicPerHspc },
    { name: 'LSC per HSC, with PR-104 in hypoxic blood', contrast: hypoxic, ...early, on: lscPerHsc },
    { name: 'leukemic cells per HSPC, with PR-104 in hypoxic blood', contrast: hypoxic, ...early, on: leukemicPerHspc },
  ],
  seeds: 8,
  note: 'One dose at two levels of oxygen. How many HSC are lost follows from what the sides set, and is not read; whether LSC are lost with them does not.',
};
