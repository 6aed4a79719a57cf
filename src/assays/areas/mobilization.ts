import { days, hours, internal, type Quantity } from '../../core/units.ts';
import type { Dose } from '../../model/regimen.ts';
import {
  daily,
  milligrams,
  perKg,
  repeated,
  swallowed,
  twiceDaily,
  underTheSkin,
} from '../../scenarios/regimens/dose.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { deafToCxcr4, infiltrated, unheldByCxcr4, untoldByCxcr4 } from '../contact.ts';
import { gain, mean, over, type Reading } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { fiveAndThree, hscAfter, lscAfter, survivors, treated, undosed, withoutDrugs } from '../treatment.ts';

/** Infiltrated marrow of a mouse or a human, recorded often enough for a drug that acts for hours. */
const followed = (species: 'mouse' | 'human', until: Quantity<'time'>, ...genotype: readonly string[]) => {
  const scene = infiltrated(until, ...genotype);
  return { ...scene, species, record: { ...scene.record, series: hours(3) } };
};
const dosed = (...doses: readonly Dose[]): Change => ({
  regimens: [{ id: 'mobilizer', start: { time: days(0) }, doses }],
});
const arm = (name: string, scenario: AssayArm['scenario'], ...changes: readonly Change[]): AssayArm => ({
  name,
  scenario: changes.reduce(changed, scenario),
});

/** Cells expected to leave within six hours of a moment, per cell: integrated hazards, since few leave one block in so long. */
function leaving(cell: string, plural: string, from: Quantity<'time'>, when: string): Reading {
  const window = { from, to: hours(internal(from) + 6) };
  return over(
    gain({ kind: 'expected', event: 'egress', cell }, window, `${plural} expected to leave ${when}`, 'cells'),
    mean({ kind: 'cells', cell }, window, plural, 'cells'),
    `${plural} expected to leave ${when}, per cell`,
  );
}
const others = (from: Quantity<'time'>, when: string) => [
  leaving('leukemic-progenitor', 'leukemic progenitors', from, when),
  leaving('lsc', 'LSC', from, when),
];

const first = days(0.5);
const inMice = followed('mouse', days(1.5));
const plerixaforInMice = dosed(underTheSkin('plerixafor', perKg(5), first));
const inHumans = followed('human', days(1));
const plerixaforInHumans = dosed(underTheSkin('plerixafor', perKg(0.24), first));
const afterDose = 'within six hours of the dose';

/** G-CSF and plerixafor every other day with sorafenib, of which three doses of seven are followed. */
const third = days(4);
const mutated = followed('human', days(4.5), 'flt3-itd');
const everyOtherDay = (dose: Dose) => repeated(dose, days(2), 3);
const triple = dosed(
  twiceDaily(swallowed('sorafenib', milligrams(800)), 9),
  everyOtherDay(underTheSkin('filgrastim', perKg(0.01))),
  everyOtherDay(underTheSkin('plerixafor', perKg(0.24))),
);
const afterThird = 'within six hours of the third dose';

const second = days(1);
const monotherapy = followed('human', days(1.5));
const bl8040 = dosed(daily(underTheSkin('bl8040', perKg(1.5)), 2));
const afterSecond = 'within six hours of the second dose';

const bounded =
  'How manyfold it can be is bounded by a number that was fitted, the rate at which blasts leave that nothing holds (`blast.egress.base`).';

/** Blasts that CXCR4 does not hold: neither drug can set them free. */
const unheld: Change = { cut: ['cxcl12-retains'] };

const wordLost = changed(treated, untoldByCxcr4);

/** Assays on what mobilizes leukemic cells, of the section on targeting cytokines and adhesion molecules. */
export const mobilization: readonly Assay[] = [
  {
    id: 'B087',
    class: 'E',
    asks: 'Does induction leave fewer LSC that CXCR4 does not tell anything by AKT, ERK and STAT5, beside fewer that it neither draws nor holds?',
    contrast: { of: survivors('5+3, CXCR4 tells LSC nothing', wordLost), against: fiveAndThree },
    reading: lscAfter,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no drug is given, in either arm',
      of: survivors('CXCR4 tells LSC nothing, no drugs', undosed(wordLost)),
      against: withoutDrugs,
    },
    beside: {
      arms: [
        survivors('5+3, CXCR4 holds no LSC', changed(treated, unheldByCxcr4)),
        survivors('5+3, CXCR4 neither holds nor tells LSC', changed(treated, deafToCxcr4)),
      ],
      readings: [lscAfter, hscAfter],
    },
    seeds: 6,
    note: 'The finding says that both ways count and not which counts more, so that each stands against 5+3 alone. The verdict is of the signals, as release is asked by B050; release, and both ways together, stand beside it. Both count only where release takes a fifth of the LSC too. The ways are cut from the start instead of blocked by a drug. Mouse 5+3.',
  },
  {
    id: 'B094',
    class: 'W',
    asks: 'Do nine times as many blasts leave the marrow of mice in the hours after plerixafor?',
    contrast: {
      of: arm('mouse, plerixafor', inMice, plerixaforInMice),
      against: arm('mouse, no plerixafor', inMice),
    },
    reading: leaving('blast', 'blasts', first, afterDose),
    scale: 'relative',
    expects: { effect: 'above', smallest: 4, because: 'ninefold in blood, so at least half of that rise' },
    control: {
      kind: 'cut',
      says: 'CXCL12 retains nothing, in either arm',
      of: arm('mouse, unheld, plerixafor', inMice, unheld, plerixaforInMice),
      against: arm('mouse, unheld, no plerixafor', inMice, unheld),
    },
    beside: {
      arms: [],
      readings: [...others(first, afterDose), leaving('blast', 'blasts', days(1), 'half a day after the dose')],
    },
    seeds: 5,
    note: `Ninefold with a peak at three hours and none left at twelve was read of these mice outside the review. A fold of leaving is one in blood as long as cells come back at the same rate. ${bounded} MLL-AF9 instead of APL; cytarabine and survival are not asked.`,
  },
  {
    id: 'B097',
    class: 'W',
    asks: 'Do twice as many blasts leave human marrow in the hours after plerixafor?',
    contrast: {
      of: arm('human, plerixafor', inHumans, plerixaforInHumans),
      against: arm('human, no plerixafor', inHumans),
    },
    reading: leaving('blast', 'blasts', first, afterDose),
    scale: 'relative',
    expects: { effect: 'above', smallest: 0.5, because: 'about twofold in blood, so at least half of that rise' },
    control: {
      kind: 'cut',
      says: 'CXCL12 retains nothing, in either arm',
      of: arm('human, unheld, plerixafor', inHumans, unheld, plerixaforInHumans),
      against: arm('human, unheld, no plerixafor', inHumans, unheld),
    },
    beside: { arms: [], readings: others(first, afterDose) },
    seeds: 5,
    note: `One dose of 0.24 mg/kg, in marrow of which a twelfth is leukemic, without the chemotherapy of the trial. ${bounded}`,
  },
  {
    id: 'B101',
    class: 'W',
    asks: 'Do 58 times as many blasts leave human marrow with FLT3-ITD after G-CSF and plerixafor every other day?',
    contrast: {
      of: arm('human, FLT3-ITD, sorafenib, G-CSF and plerixafor', mutated, triple),
      against: arm('human, FLT3-ITD', mutated),
    },
    reading: leaving('blast', 'blasts', third, afterThird),
    scale: 'relative',
    expects: { effect: 'above', smallest: 28.7, because: '58.4-fold in blood, so at least half of that rise' },
    control: {
      kind: 'cut',
      says: 'CXCL12 retains nothing, in either arm',
      of: arm('human, FLT3-ITD, unheld, sorafenib, G-CSF and plerixafor', mutated, unheld, triple),
      against: arm('human, FLT3-ITD, unheld', mutated, unheld),
    },
    beside: { arms: [], readings: others(third, afterThird) },
    seeds: 5,
    note: 'After the third of seven doses. 58.4 is a mean over patients, in which few with a great rise weigh much, and over days in which blasts can grow; here it is what leaves, per cell. Sorafenib acts on CXCR4 by STAT5 and PIM1.',
  },
  {
    id: 'B104',
    class: 'W',
    asks: 'Do more blasts leave human marrow in the hours after BL-8040?',
    contrast: {
      of: arm('human, BL-8040', monotherapy, bl8040),
      against: arm('human, no BL-8040', monotherapy),
    },
    reading: leaving('blast', 'blasts', second, afterSecond),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'CXCL12 retains nothing, in either arm',
      of: arm('human, unheld, BL-8040', monotherapy, unheld, bl8040),
      against: arm('human, unheld, no BL-8040', monotherapy, unheld),
    },
    beside: { arms: [], readings: others(second, afterSecond) },
    seeds: 5,
    note: 'The two days before cytarabine in the trial. Whether patients who respond are mobilized more is not asked.',
  },
];
