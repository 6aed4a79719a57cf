import { days } from '../../core/units.ts';
import { daily, later, repeated } from '../../scenarios/regimens/dose.ts';
import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { DisputeExperiment, Observable } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { leukemia, untreated } from '../overgrown.ts';
import { at } from '../vessels.ts';
import { given, induced, inducedWith, sinceFirstDose } from './around-induction.ts';
import { leftOn, overTheDay, overTwoDays } from './by-day.ts';
import { withInduction as withDeferoxamine } from './deferoxamine.ts';

/** The antibody stands for one that binds the VEGF of mice; the dose is recalled. */
const antiVegf = given('anti-vegf', repeated(inMice.bevacizumab, days(3.5), 2));
const inTheEnd = { scale: 'relative', days: [7] } as const;
const blocked = { of: leukemia('leukemic, anti-VEGF', antiVegf), against: untreated };
/** Ang-1 closes walls that no Ang-2 keeps from it. */
const repaired = { of: leukemia('leukemic, Ang-2 caught', at('angpt2', 0)), against: untreated };
const leukemicCells = overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells');
const hsc = overTwoDays(cells('hsc'), 'HSC in the marrow', 'cells');

/** Vessels that feed leukemia, or vessels whose leak is the harm. */
export const blockOrRepair: DisputeExperiment = {
  id: 'D-ANTIANGIOGENESIS',
  asks: 'Does leukemia grow less when VEGF is caught, and when vessels are kept from leaking?',
  observables: [
    { name: 'leukemic cells, with anti-VEGF', contrast: blocked, ...inTheEnd, on: leukemicCells },
    { name: 'HSC, with anti-VEGF', contrast: blocked, ...inTheEnd, on: hsc },
    { name: 'leukemic cells, with Ang-2 caught', contrast: repaired, ...inTheEnd, on: leukemicCells },
    { name: 'HSC, with Ang-2 caught', contrast: repaired, ...inTheEnd, on: hsc },
  ],
  seeds: 6,
  note: 'Half of the question, in a full marrow: in one that leukemia does not fill, walls do not leak and vessels stay as they are. How many leukemic cells a full marrow holds tells little of how fast they grow. That leak keeps drugs out is in neither side: flow and the passage of drugs do not depend on leak in the model, so nothing but the block is given. D-ANTIANGIOGENIC gives it with 5+3.',
};

const withAntiVegf = { of: inducedWith('anti-VEGF', antiVegf), against: induced };
const withSunitinib = {
  of: inducedWith('sunitinib', given('sunitinib', daily(inMice.sunitinib, 7))),
  against: induced,
};
const rebastinib = given('rebastinib', daily(inMice.rebastinib, 7));
const withTie2 = { of: inducedWith('anti-VEGF and rebastinib', antiVegf, rebastinib), against: induced };
/** On days 1 and 4 of 5+3, as in NCT02576301; the dose that mice are given, recalled. */
const oxi4503 = later([repeated(inMice.oxi4503, days(3), 2)], days(1));
const withDisruption = { of: inducedWith('OXi4503', given('oxi4503', ...oxi4503)), against: induced };
const lscOn: Observable['on'] = (day) => leftOn(day, { kind: 'cells', cell: 'lsc', state: 'alive' }, 'LSC');
const leukemicOn: Observable['on'] = (day) =>
  leftOn(day, { kind: 'cells', cell: 'leukemic', state: 'alive' }, 'leukemic cells');

const hscOn: Observable['on'] = (day) => leftOn(day, { kind: 'cells', cell: 'hsc', state: 'alive' }, 'HSC');

/** Whether what is done to vessels helps chemotherapy. */
export const vegfBlockWithInduction: DisputeExperiment = {
  id: 'D-ANTIANGIOGENIC',
  asks: 'Does 5+3 leave less leukemia when vessels are kept from growing, destroyed, or protected?',
  observables: [
    { name: 'LSC left by 5+3, with anti-VEGF', contrast: withAntiVegf, ...sinceFirstDose, on: lscOn },
    { name: 'leukemic cells left by 5+3, with anti-VEGF', contrast: withAntiVegf, ...sinceFirstDose, on: leukemicOn },
    { name: 'LSC left by 5+3, with sunitinib', contrast: withSunitinib, ...sinceFirstDose, on: lscOn },
    { name: 'leukemic cells left by 5+3, with sunitinib', contrast: withSunitinib, ...sinceFirstDose, on: leukemicOn },
    { name: 'LSC left by 5+3, with anti-VEGF and Tie-2 blocked', contrast: withTie2, ...sinceFirstDose, on: lscOn },
    { name: 'LSC left by 5+3, with OXi4503', contrast: withDisruption, ...sinceFirstDose, on: lscOn },
    { name: 'LSC left by 5+3, with deferoxamine', contrast: withDeferoxamine, ...sinceFirstDose, on: lscOn },
    { name: 'HSC left by 5+3, with deferoxamine', contrast: withDeferoxamine, ...sinceFirstDose, on: hscOn },
  ],
  seeds: 6,
  note: 'Mouse 5+3 and what it leaves instead of remission; leukemia has no FLT3-ITD, so that sunitinib is read with its effect on FLT3 off. Deferoxamine stands for the protection of vessels near bone, and keeps those far from it too.',
};
