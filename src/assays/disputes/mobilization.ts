import { inMice } from '../../scenarios/regimens/doses-in-mice.ts';
import type { AssayArm } from '../assay.ts';
import type { DisputeExperiment, Observable } from '../dispute-experiment.ts';
import { mobilizer, mobilizerOf } from '../treatment.ts';
import {
  gcsfBefore,
  given,
  induced,
  inducedWith,
  inductionOn,
  plerixaforBefore,
  sinceFirstDose,
} from './around-induction.ts';
import { afterFirstDose, among, leftOn } from './by-day.ts';

const alive = (cell: 'lsc' | 'hsc') => ({ kind: 'cells', cell, state: 'alive' }) as const;
const lscOn = (day: number) => leftOn(day, alive('lsc'), 'LSC');
const hscOn = (day: number) => leftOn(day, alive('hsc'), 'HSC');

const left = (name: string, of: AssayArm, against: AssayArm, on: Observable['on']): Observable => ({
  name,
  contrast: { of, against },
  ...sinceFirstDose,
  on,
});

/** A day later than elsewhere: where rest takes a day and a half to come and to go, it has come by then. */
const late = inductionOn(2);
const lateWithBoth = late.beside('plerixafor and G-CSF', plerixaforBefore(2), gcsfBefore(2));
const setFree = late.beside('CXCR4 and VLA-4 blocked wholly', { perturb: mobilizer });
/** Between nothing and that. */
const halfFree = late.beside('CXCR4 and VLA-4 blocked by half', { perturb: mobilizerOf(0.5) });

/** Whether more mobilization is more kill. */
export const mobilization: DisputeExperiment = {
  id: 'D-MOBILISATION',
  asks: 'Does 5+3 leave fewer LSC the more of what holds them is taken?',
  observables: [
    left('LSC left by 5+3, with plerixafor and G-CSF', lateWithBoth, late.alone, lscOn),
    left('LSC left by 5+3, with CXCR4 and VLA-4 blocked by half', halfFree, late.alone, lscOn),
    left('LSC left by 5+3, with CXCR4 and VLA-4 blocked wholly', setFree, late.alone, lscOn),
    left('HSC left by 5+3, with CXCR4 and VLA-4 blocked wholly', setFree, late.alone, hscOn),
  ],
  seeds: 6,
  note: 'Half of what holds cells, and all of it, is taken instead of scanning how many times more of them leave, with mouse 5+3 instead of MEC; a week instead of the time to relapse. Plerixafor, half an hour before each day of 5+3, acts for four hours. What lasts longer on side b takes longer to come too, in every cell.',
};

const withBoth = inducedWith('plerixafor and G-CSF', plerixaforBefore(1), gcsfBefore(1));
/** The antibody stands for one that binds the VLA-4 of mice; the dose is recalled. */
const withAntibody = inducedWith('anti-VLA-4', given('anti-vla-4', inMice.natalizumab));
const spared = (day: number) =>
  among('hsc', 'lsc', afterFirstDose(day), `HSC as a share of HSC and LSC, ${day} days after the first dose`);

/** Whether what is taken from LSC is taken from HSC too. */
export const mobilizersOnHsc: DisputeExperiment = {
  id: 'D-MOBILISER-HSC',
  asks: 'Does 5+3 leave fewer HSC when mobilizers are given with it?',
  observables: [
    left('HSC left by 5+3, with plerixafor and G-CSF', withBoth, induced, hscOn),
    left('HSC left by 5+3, with anti-VLA-4', withAntibody, induced, hscOn),
    {
      ...left('HSC among stem cells left by 5+3, with anti-VLA-4', withAntibody, induced, spared),
      scale: 'difference',
    },
  ],
  seeds: 6,
  note: 'HSC that leave are what the sides set, and are not read. Plerixafor is given half an hour before each day of 5+3 and acts for four hours. A block of E-selectin is left out: HSC of the model have no ligand of it on either side.',
};
