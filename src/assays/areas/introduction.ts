import { days, fraction, perDay, quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Perturbation, Scenario } from '../../model/scenario.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { Assay } from '../assay.ts';
import { fiveDays, overgrown, sparse, thinned, untouched, untreated } from '../overgrown.ts';
import { gain, mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, changed, settled } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { balanceInTheWeek, inFourWeeks } from '../stem-cells.ts';
import {
  after,
  doubled,
  enrichment,
  fiveAndThree,
  regrown,
  restOff,
  survivors,
  treated,
  untilRegrowth,
  withoutDrugs,
} from '../treatment.ts';
import { daysNineToTen } from '../windows.ts';

const marrow = settled(days(5));

const uncrowded = { cut: ['crowding-slows-healthy-cells'] };
const unlodged = {
  set: {
    'cellTypes.lsc.behaviors.lodging.base': perDay(0),
    'cellTypes.lsc.behaviors.lodging.ceiling': perDay(0),
  },
};

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

const atTheStart = { time: days(0.5) };
const removal = (at: Perturbation['at'], rest: Pick<Perturbation, 'target' | 'asManyAs'>): Perturbation => ({
  id: 'removal',
  at,
  action: 'ablate',
  place: 'anywhere',
  ...rest,
});
const allLsc = { target: 'lsc' };
const asManyBlasts = { target: 'blast', asManyAs: { cell: 'lsc', place: 'anywhere' } } as const;
const asManyProgenitors = { target: 'leukemic-progenitor', asManyAs: { cell: 'lsc', place: 'anywhere' } } as const;
const withoutLsc = { perturb: [removal(atTheStart, allLsc)] };
const withFewerProgenitors = { perturb: [removal(atTheStart, asManyProgenitors)] };
const forTwoWeeks = (name: string, ...changes: readonly Change[]) => goOn(name, sparse(days(14)), ...changes);
/** Progenitors that renew themselves as LSC do. */
const renewing = { set: { 'cellTypes.leukemic-progenitor.behaviors.selfRenewal.base': fraction(0.68) } };

/** HSC of a donor that carry a driver; in six seeds 120 founders an arm. */
const mutants: Perturbation = {
  ...atOnce('mutants', 'transplant', 'hsc', { count: quantity(20, 'cells') }),
  donor: 'mutants',
  genotype: ['mll-af9'],
};
const engrafted: Scenario = changed(settled(days(10)), { perturb: [mutants] });
/** What the driver does in HSC, of which the model has no rule: it says of LSC only that they carry it. */
const driver: Change = {
  rules: [
    {
      id: 'mll-af9-renews-hsc',
      cells: ['hsc'],
      signal: 'mutation:mll-af9',
      effect: 'increases',
      target: 'selfRenewal',
      halfMaximum: assumed(
        quantity(1.6, '1'),
        [0.5, 4],
        'four tenths of the way to the ceiling, so that renewal rises by 0.2, as much as the same mutation gives LSC',
      ),
      power: assumed(quantity(1, '1'), [1, 2], 'a mutation is there or not'),
      because: ['A015'],
      source: 'an assumption of this assay',
    },
  ],
};
const faultyNiche: Change = {
  perturb: [
    atOnce('little-cxcl12', 'block', 'cxcl12', { fraction: fraction(0.8) }),
    atOnce('little-scf', 'block', 'scf', { fraction: fraction(0.8) }),
  ],
  set: { 'cellTypes.endothelial-cell.behaviors.permeability.floor': quantity(4, '1') },
};

const afterInduction = { after: fivePlusThree.id, by: days(6) };

/** Assays of the introduction. */
export const introduction: readonly Assay[] = [
  {
    id: 'A002',
    class: 'E',
    asks: 'Does a leukemic clone lower the flux of mature cells into blood, by filling the marrow?',
    contrast: { of: untreated, against: thinned },
    reading: gain(
      { kind: 'expected', event: 'egress', cell: 'myeloid' },
      { from: days(3), to: days(5) },
      'myeloid cells expected to leave on days 3 to 5',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'crowding does not slow healthy cells, in either arm',
      of: fiveDays.leukemia('leukemic, crowding not felt', uncrowded),
      against: fiveDays.thinned('healthy, thinned, crowding not felt', uncrowded),
    },
    seeds: 5,
    note: 'The leukemia comes at once, a third of the marrow, instead of growing for weeks. As many mature cells are gone from healthy marrow. In Boyd2017 crowding alone does not explain the loss, and adipocytes have to be lost too: the model has crowding, and support by fat on side b of D-BMAT-LEUKEMIA only (A156).',
  },
  {
    id: 'A004',
    class: 'E',
    asks: 'Do more LSC than blasts survive induction?',
    contrast: { of: fiveAndThree },
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
      says: 'no drug is given',
      of: withoutDrugs,
    },
    seeds: 6,
    note: 'Mouse 5+3 instead of 7+3, a day after the leukemia came. That it is rest which spares them is B024.',
  },
  {
    id: 'A005',
    class: 'E',
    asks: 'Does twice the dose leave as many LSC, because what shelters them is not dose?',
    contrast: { of: survivors('5+3, twice the dose', doubled), against: fiveAndThree },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      after,
      'LSC in marrow and blood two days after the last dose',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'none', ...counts },
    control: {
      kind: 'probe',
      says: 'the quiescence program keeps nothing out of the cycle: the same dose then leaves fewer',
      of: survivors('5+3, no rest', restOff),
      against: fiveAndThree,
    },
    seeds: 6,
    note: 'Two dose levels of mouse 5+3 instead of three of 7+3; toxicity is not read.',
  },
  {
    id: 'A010',
    class: 'W',
    asks: 'Do HSC exhaust themselves when every niche ligand and contact is off?',
    contrast: { of: goOn('niche off', marrow, nicheOff), against: untouched },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'HSC renew themselves in every second daughter without any contact, in both arms',
      of: goOn('niche off, self-reliant HSC', selfReliant, nicheOff),
      against: goOn('self-reliant HSC', selfReliant),
    },
    seeds: 5,
    note: 'The rate of the first week stands for what four weeks leave.',
  },
  {
    id: 'A013',
    class: 'W',
    asks: 'Is less leukemia there two weeks after all LSC are removed than after as many progenitors are?',
    contrast: {
      of: forTwoWeeks('sparse, all LSC removed', withoutLsc),
      against: forTwoWeeks('sparse, as many progenitors removed', withFewerProgenitors),
    },
    reading: mean(
      { kind: 'cells', cell: 'leukemic' },
      { from: days(13), to: days(14) },
      'leukemic cells in marrow with room on days 13 to 14',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'leukemic progenitors renew themselves as LSC do, in both arms',
      of: forTwoWeeks('sparse, all LSC removed, progenitors renew', withoutLsc, renewing),
      against: forTwoWeeks('sparse, as many progenitors removed, progenitors renew', withFewerProgenitors, renewing),
    },
    seeds: 5,
    note: 'Removed half a day after a twenty-fourth of the marrow has become leukemic, without treatment. Progenitors instead of blasts, which die within a day by themselves. That none is left in the end is not asked.',
  },
  {
    id: 'A014',
    class: 'E',
    asks: 'Does leukemia not come back without the LSC that treatment leaves, but come back without as many blasts?',
    contrast: {
      of: untilRegrowth('5+3, residual LSC removed', changed(treated, { perturb: [removal(afterInduction, allLsc)] })),
      against: fiveAndThree,
    },
    reading: regrown('blast', 'blasts'),
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'as many blasts are removed instead',
      of: untilRegrowth(
        '5+3, as many blasts removed',
        changed(treated, { perturb: [removal(afterInduction, asManyBlasts)] }),
      ),
      against: fiveAndThree,
    },
    seeds: 6,
    note: 'Mouse 5+3 instead of 7+3; removed two days after the last dose. What has grown ten days later is counted, before the day of a relapse.',
  },
  {
    id: 'A015',
    class: 'E',
    asks: 'Do HSC with a driver mutation take over more of the HSC where the niche is disturbed than where it is intact?',
    contrast: {
      of: goOn('driver, niche disturbed', engrafted, driver, faultyNiche),
      against: goOn('driver, niche intact', engrafted, driver),
    },
    reading: mean(
      { kind: 'chimerism', cell: 'hsc', donor: 'mutants' },
      daysNineToTen,
      'share of HSC that descend from the mutants on days 9 to 10',
      '%',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'the mutation does nothing in HSC, in either arm',
      of: goOn('no driver, niche disturbed', engrafted, faultyNiche),
      against: goOn('no driver, niche intact', engrafted),
    },
    seeds: 6,
    note: 'Founders are pooled, 20 a seed and 120 an arm, instead of one and the probability that it takes over. Disturbed: a fifth of CXCL12 and SCF, walls that leak four times as much. What the driver does is a rule of these arms alone. Ten days are some three divisions of an HSC, far from a takeover.',
  },
  {
    id: 'A017',
    class: 'E',
    asks: 'Does the leukemic niche cost healthy HSC, because LSC take their places?',
    contrast: { of: untreated, against: thinned },
    reading: balanceInTheWeek,
    scale: 'difference',
    expects: { effect: 'below', ...inFourWeeks },
    control: {
      kind: 'cut',
      says: 'LSC neither have niche places nor can take any',
      of: goOn('leukemic, LSC without places', overgrown(days(5), 'anywhere'), unlodged),
      against: thinned,
    },
    seeds: 16,
    note: 'LSC have the free places from the start, and the rate of the first week stands for what four weeks leave. As many mature cells are gone from healthy marrow. Only the cost to HSC; that the niche speeds AML, and at the cost of stroma, needs stroma that leukemia changes.',
  },
];
