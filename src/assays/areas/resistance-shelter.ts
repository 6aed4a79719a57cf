import { days, hours, mmHg, quantity } from '../../core/units.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deathsPer, onStroma } from '../contact.ts';
import { dayFive, fiveDays, untreated } from '../overgrown.ts';
import { over, share } from '../reading.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { off } from '../stress.ts';
import {
  blockedAtInduction,
  fiveAndThree,
  lscAfter,
  lscBefore,
  restOff,
  survivors,
  treated,
  undosed,
  withoutDrugs,
} from '../treatment.ts';

const arm = (name: string, scenario: Scenario): AssayArm => ({ name, scenario });

const withoutCxcl12: Change = { perturb: blockedAtInduction(days(9), ['cxcl12']) };
const integrinsApart = changed(onStroma, { cut: ['cxcl12-activates-integrins'] });

const graft: Perturbation = {
  ...atOnce('graft', 'transplant', 'lsc', { count: quantity(200, 'cells') }),
  genotype: ['mll-af9'],
};
/** LSC that come by blood and are given 5+3 so long after, seen until two days after its last dose. */
const met = (hoursAfter: number): Scenario =>
  changed(settled(hours(hoursAfter + 6 * 24)), {
    perturb: [graft],
    regimens: [{ ...fivePlusThree, start: { time: hours(hoursAfter) } }],
  });
const metEarly = met(12);
const metLate = met(60);

const alpha7Off: Change = { perturb: off('leukemic', 'integrin-alpha7') };
const erkless = changed(onStroma, { cut: ['laminin-activates-erk'] });

const scarce: Change = { set: { 'substances.o2.blood.inlet': mmHg(26) } };
const hifUnheeded: Change = { cut: ['hif-1-keeps-lsc-quiescent'] };

/** Assays on homing, shelter and rest, of the section on environment-mediated drug resistance. */
export const resistanceShelter: readonly Assay[] = [
  {
    id: 'B004',
    class: 'E',
    asks: 'Does induction leave fewer LSC when no CXCL12 is made?',
    contrast: {
      of: survivors('5+3, no CXCL12', changed(treated, withoutCxcl12)),
      against: fiveAndThree,
    },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('no CXCL12', undosed(changed(treated, withoutCxcl12))),
      against: withoutDrugs,
    },
    seeds: 6,
    note: 'CXCL12 only. IL-6 is asked by B015 and VEGF by A129; G-CSF, which leukemic cells hear by STAT5 but which stands under the demand of blood, is not asked.',
  },
  {
    id: 'B006',
    class: 'E',
    asks: 'Does a smaller share of LSC outlive 5+3 when it begins half a day after they came by blood and not two days later, because shelter takes time?',
    contrast: {
      of: survivors('5+3 half a day after LSC came', metEarly),
      against: survivors('5+3 two and a half days after LSC came', metLate),
    },
    reading: over(lscAfter, lscBefore, 'LSC after induction over those at its first dose'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('half a day after LSC came, no drugs', undosed(metEarly)),
      against: survivors('two and a half days after LSC came, no drugs', undosed(metLate)),
    },
    seeds: 6,
    note: 'The first two steps, homing and shelter. The third, what is heritable and selected, is asked by B020.',
  },
  {
    id: 'B011',
    class: 'E',
    asks: 'Do more LSC die of cytarabine on stroma without CXCR4, because their integrins bind less?',
    contrast: {
      of: arm('on stroma, LSC without CXCR4, cytarabine', changed(onStroma, { perturb: off('lsc', 'cxcr4') })),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('lsc', 'LSC'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCL12 does not activate integrins, in either arm',
      of: arm(
        'on stroma, integrins apart, LSC without CXCR4, cytarabine',
        changed(integrinsApart, { perturb: off('lsc', 'cxcr4') }),
      ),
      against: arm('on stroma, integrins apart, cytarabine', integrinsApart),
    },
    seeds: 6,
    note: 'What CXCR4 does by AKT, ERK and STAT5 is left in the control: the effect has to go with the integrins alone. Bonds are not counted.',
  },
  {
    id: 'B019',
    class: 'W',
    asks: 'Do more leukemic progenitors die of cytarabine on stroma without integrin α7?',
    contrast: {
      of: arm('on stroma, integrin α7 off, cytarabine', changed(onStroma, alpha7Off)),
      against: arm('on stroma, cytarabine', onStroma),
    },
    reading: deathsPer('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'laminin does not activate ERK, in either arm',
      of: arm('on stroma, unheeded integrin α7 off, cytarabine', changed(erkless, alpha7Off)),
      against: arm('on stroma, unheeded integrin α7, cytarabine', erkless),
    },
    seeds: 6,
    note: 'The review leaves the sign open; read as more resistance. ERK of the model protects by BCL-2 and speeds the cycle, which cytarabine needs: which wins was not fitted.',
  },
  {
    id: 'B023',
    class: 'W',
    asks: 'Do more LSC rest where blood brings less oxygen?',
    contrast: { of: fiveDays.leukemia('leukemic, hypoxic blood', scarce), against: untreated },
    reading: share(
      { kind: 'cells', cell: 'lsc', state: 'resting' },
      { kind: 'cells', cell: 'lsc' },
      dayFive,
      'share of LSC in G0 on days 4 to 5',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'HIF-1α does not keep LSC quiescent, in either arm',
      of: fiveDays.leukemia('leukemic, hypoxic blood, HIF-1α unheeded', scarce, hifUnheeded),
      against: fiveDays.leukemia('leukemic, HIF-1α unheeded', hifUnheeded),
    },
    seeds: 6,
    note: 'Two marrows with more and less oxygen instead of a map of one.',
  },
  {
    id: 'B024',
    class: 'W',
    asks: 'Does induction leave fewer LSC that cannot rest?',
    contrast: { of: survivors('5+3, no rest', restOff), against: fiveAndThree },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('no drugs, no rest', undosed(restOff)),
      against: withoutDrugs,
    },
    seeds: 6,
    note: '“Circulating” cells of the review are read as cycling ones. Mouse 5+3.',
  },
];
