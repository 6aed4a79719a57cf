import { days, fraction, perDay, quantity } from '../../core/units.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay, AssayArm } from '../assay.ts';
import { gain, mean } from '../reading.ts';
import { atLeukemicShare, atOnce, changed, leukemic, settled, treated } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc, hscInFourthWeek } from '../stem-cells.ts';
import { after, doubled, enrichment, relapse, restOff, survivors, untilRelapse } from '../treatment.ts';

const marrow = settled(days(28));
const lateDays = { from: days(26), to: days(28) };

const withoutFounders = (scenario: Scenario): Scenario => ({ ...scenario, perturb: [] });
const overrun = leukemic(days(28));
const against = (name: string, scenario: Scenario) => ({ name, scenario: withoutFounders(scenario) });

const uncrowded = changed(overrun, { cut: ['crowding-slows-healthy-cells'] });
const unlodged = changed(overrun, { set: { 'cellTypes.lsc.behaviors.lodging.base': perDay(0) } });

const nicheOff = {
  perturb: [
    atOnce('cxcl12-off', 'clamp', 'cxcl12', { level: quantity(0, 'K') }),
    ...['scf', 'jag1', 'vcam1'].map((ligand) => atOnce(`${ligand}-off`, 'knock-out', ligand)),
  ],
};
/** HSC that renew themselves in every second daughter, whatever their contacts. */
const selfReliant = changed(marrow, {
  set: { 'cellTypes.hsc.behaviors.selfRenewal.base': fraction(0.5) },
  cut: ['scf-renews-hsc', 'jagged1-renews-hsc'],
});

const atAFifth = atLeukemicShare(0.2);
const removal = (at: Perturbation['at'], rest: Pick<Perturbation, 'target' | 'asManyAs'>): Perturbation => ({
  id: 'removal',
  at,
  action: 'ablate',
  place: 'anywhere',
  ...rest,
});
const allLsc = { target: 'lsc' };
const asManyBlasts = { target: 'blast', asManyAs: { cell: 'lsc', place: 'anywhere' } } as const;
const afterRemoval = (name: string, scenario: Scenario): AssayArm => ({
  name,
  scenario,
  followUp: { event: 'removal', lasting: days(21) },
});
const established = leukemic(days(45));
/** Progenitors that renew themselves as LSC do. */
const renewing = changed(established, {
  set: { 'cellTypes.leukemic-progenitor.behaviors.selfRenewal.base': fraction(0.68) },
});

const afterInduction = { after: fivePlusThree.id, by: days(6) };
const remission = untilRelapse('5+3', treated);

const induced = survivors('5+3', treated);

/** Assays of the introduction. */
export const introduction: readonly Assay[] = [
  {
    id: 'A002',
    class: 'E',
    asks: 'Does a leukemic clone lower the flux of mature cells into blood, by filling the marrow?',
    contrast: { of: { name: 'leukemic', scenario: overrun }, against: against('healthy', overrun) },
    reading: gain(
      { kind: 'expected', event: 'egress', cell: 'myeloid' },
      lateDays,
      'myeloid cells expected to leave on days 26 to 28',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'crowding does not slow healthy cells, in either arm',
      of: { name: 'leukemic, crowding not felt', scenario: uncrowded },
      against: against('healthy, crowding not felt', uncrowded),
    },
    seeds: 10,
  },
  {
    id: 'A004',
    class: 'E',
    asks: 'Do more LSC than blasts survive induction, because LSC rest?',
    contrast: { of: induced },
    reading: enrichment(
      { kind: 'cells', cell: 'lsc' },
      { kind: 'cells', cell: 'leukemic' },
      'share of LSC among leukemic cells after induction over that before it',
    ),
    scale: 'relative',
    from: 1,
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'the quiescence program does not keep LSC or HSC out of the cycle',
      of: survivors('5+3, no rest', restOff),
    },
    seeds: 10,
    note: 'Mouse 5+3 instead of 7+3.',
  },
  {
    id: 'A005',
    class: 'E',
    asks: 'Does twice the dose leave as many LSC, because what shelters them is not dose?',
    contrast: { of: survivors('5+3, twice the dose', doubled), against: induced },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      after,
      'LSC in marrow and blood one day after the last dose',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'the quiescence program keeps nothing out of the cycle: the same dose then leaves fewer',
      of: survivors('5+3, no rest', restOff),
      against: induced,
    },
    seeds: 10,
    note: 'Two dose levels of mouse 5+3 instead of three of 7+3; toxicity is not read.',
  },
  {
    id: 'A010',
    class: 'W',
    asks: 'Are HSC exhausted when every niche ligand and contact is off?',
    contrast: {
      of: { name: 'niche off', scenario: changed(marrow, nicheOff) },
      against: { name: 'intact', scenario: marrow },
    },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'HSC renew themselves in every second daughter without any contact, in both arms',
      of: { name: 'niche off, self-reliant HSC', scenario: changed(selfReliant, nicheOff) },
      against: { name: 'self-reliant HSC', scenario: selfReliant },
    },
    seeds: 10,
  },
  {
    id: 'A013',
    class: 'W',
    asks: 'Does leukemia die out without LSC, and not without as many blasts?',
    contrast: {
      of: afterRemoval('all LSC removed', changed(established, { perturb: [removal(atAFifth, allLsc)] })),
      against: afterRemoval(
        'as many blasts removed',
        changed(established, { perturb: [removal(atAFifth, asManyBlasts)] }),
      ),
    },
    reading: mean({ kind: 'cells', cell: 'blast' }, 'end', 'blasts 21 days after the removal', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'leukemic progenitors renew themselves as LSC do, in both arms',
      of: afterRemoval(
        'all LSC removed, progenitors renew',
        changed(renewing, { perturb: [removal(atAFifth, allLsc)] }),
      ),
      against: afterRemoval(
        'as many blasts removed, progenitors renew',
        changed(renewing, { perturb: [removal(atAFifth, asManyBlasts)] }),
      ),
    },
    seeds: 10,
    note: 'Removed when a fifth of the marrow is leukemic.',
  },
  {
    id: 'A014',
    class: 'E',
    asks: 'Is there no relapse without the LSC that treatment leaves, but relapse without as many blasts?',
    contrast: {
      of: untilRelapse('5+3, residual LSC removed', changed(treated, { perturb: [removal(afterInduction, allLsc)] })),
      against: remission,
    },
    reading: relapse,
    scale: 'share of seeds',
    expects: { effect: 'below', smallest: 0.2, because: '20 %, as for any count of which the finding gives no number' },
    control: {
      kind: 'cut',
      says: 'as many blasts are removed instead',
      of: untilRelapse(
        '5+3, as many blasts removed',
        changed(treated, { perturb: [removal(afterInduction, asManyBlasts)] }),
      ),
      against: remission,
    },
    seeds: 10,
    note: 'Mouse 5+3 instead of 7+3; removed one day after the last dose.',
  },
  {
    id: 'A017',
    class: 'E',
    asks: 'Does the leukemic niche cost healthy HSC, because LSC take their places?',
    contrast: { of: { name: 'leukemic', scenario: overrun }, against: against('healthy', overrun) },
    reading: mean(hsc(), lateDays, 'HSC in the marrow on days 26 to 28', 'cells'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'LSC cannot take niche places, in either arm',
      of: { name: 'leukemic, LSC without places', scenario: unlodged },
      against: against('healthy, LSC without places', unlodged),
    },
    seeds: 10,
    note: 'Only the cost to HSC; that the niche speeds AML, and at the cost of stroma, needs stroma that leukemia changes.',
  },
];
