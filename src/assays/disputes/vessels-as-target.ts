import { days } from '../../core/units.ts';
import { daily, repeated } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { DisputeExperiment, Observable } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { spreadingFreely, spreadingWith } from '../overgrown.ts';
import { at } from '../vessels.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay, overTwoDays } from './by-day.ts';
import { withInduction as withDeferoxamine } from './deferoxamine.ts';

/** The antibody stands for one that binds the VEGF of mice; the dose is recalled. */
const antiVegf = (times: number) => given('anti-vegf', repeated(inMice.bevacizumab, days(3.5), times));
/** Growth is read where vessels answer before the marrow is full. */
const asItSpreads = { scale: 'relative', days: [7, 10] } as const;
const inTheEnd = { scale: 'relative', days: [10] } as const;
const blocked = { of: spreadingWith('spreading, anti-VEGF', antiVegf(3)), against: spreadingFreely };
/** Ang-1 closes walls that no Ang-2 keeps from it. */
const repaired = { of: spreadingWith('spreading, Ang-2 caught', at('angpt2', 0)), against: spreadingFreely };
const leukemicCells = overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells');
const hsc = overTwoDays(cells('hsc'), 'HSC in the marrow', 'cells');

/** Vessels that feed leukemia, or vessels whose leak is the harm. */
export const blockOrRepair: DisputeExperiment = {
  id: 'D-ANTIANGIOGENESIS',
  asks: 'Does leukemia grow less when VEGF is caught, and when vessels are kept from leaking?',
  observables: [
    { name: 'leukemic cells, with anti-VEGF', contrast: blocked, ...asItSpreads, on: leukemicCells },
    { name: 'HSC, with anti-VEGF', contrast: blocked, ...inTheEnd, on: hsc },
    { name: 'leukemic cells, with Ang-2 caught', contrast: repaired, ...asItSpreads, on: leukemicCells },
    { name: 'HSC, with Ang-2 caught', contrast: repaired, ...inTheEnd, on: hsc },
  ],
  seeds: 6,
  note: 'Half of the question, in marrow of which an eighth is leukemic at first and more than a third on the seventh day, when vessels sprout and walls leak. That leak keeps drugs out is in neither side: flow and the passage of drugs do not depend on leak in the model, so nothing but the block is given. D-ANTIANGIOGENIC gives it with 5+3.',
};

const withAntiVegf = { of: inducedWith('anti-VEGF', antiVegf(2)), against: induced };
const withSunitinib = {
  of: inducedWith('sunitinib', given('sunitinib', daily(inMice.sunitinib, 7))),
  against: induced,
};
const rebastinib = given('rebastinib', daily(inMice.rebastinib, 7));
const withTie2 = { of: inducedWith('anti-VEGF and rebastinib', antiVegf(2), rebastinib), against: induced };
const lscOn: Observable['on'] = (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC');
const leukemicOn: Observable['on'] = (day) =>
  leftOn(day, { kind: 'cells', cell: 'leukemic', state: 'alive' }, 'leukemic cells');

/** Whether what is done to vessels helps chemotherapy. */
export const vegfBlockWithInduction: DisputeExperiment = {
  id: 'D-ANTIANGIOGENIC',
  asks: 'Does 5+3 leave less leukemia when vessels are kept from growing, or protected?',
  observables: [
    { name: 'LSC left by 5+3, with anti-VEGF', contrast: withAntiVegf, ...sinceFirstDose, on: lscOn },
    { name: 'leukemic cells left by 5+3, with anti-VEGF', contrast: withAntiVegf, ...sinceFirstDose, on: leukemicOn },
    { name: 'LSC left by 5+3, with sunitinib', contrast: withSunitinib, ...sinceFirstDose, on: lscOn },
    { name: 'leukemic cells left by 5+3, with sunitinib', contrast: withSunitinib, ...sinceFirstDose, on: leukemicOn },
    { name: 'LSC left by 5+3, with anti-VEGF and Tie-2 blocked', contrast: withTie2, ...sinceFirstDose, on: lscOn },
    { name: 'LSC left by 5+3, with deferoxamine', contrast: withDeferoxamine, ...sinceFirstDose, on: lscOn },
  ],
  seeds: 6,
  note: 'Mouse 5+3 and what it leaves instead of remission; leukemia has no FLT3-ITD, so that sunitinib is read with its effect on FLT3 off. Deferoxamine, held, stands for the protection of vessels near bone, and keeps those far from it too; it also raises HIF-1α of leukemic cells, whose rest by it is cut in both arms. Vessels are not destroyed: OXi4503 takes endothelium that divides, of which marrow has little. HSC are not read: nothing that VEGF does to leukemic cells meets them but by the room that these take.',
};
