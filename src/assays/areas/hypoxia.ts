import { days, fraction, hours, micrometers, mmHg, quantity } from '../../core/units.ts';
import type { Measure, Zone } from '../../model/measure.ts';
import type { Assay } from '../assay.ts';
import { gain, mean, over, share } from '../reading.ts';
import { goOn } from '../rested.ts';
import { changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hsc, restingHsc } from '../stem-cells.ts';
import { antioxidant, held, justPlaced, off, oxygenated } from '../stress.ts';

const marrow = settled(hours(6));

const beside = (of: Zone['of']): Zone => ({ of, to: micrometers(10) });
const oxygen = (zone?: Zone): Measure => ({ kind: 'level', substance: 'o2', ...(zone === undefined ? {} : { zone }) });

const oxygenBeside = (of: 'arteriole' | 'sinusoid') =>
  mean(oxygen(beside(of)), 'end', `pO2 within 10 µm of ${of}s`, 'mmHg');

/** A thousand times the hemoglobin: what tissue takes does not lower its saturation on the way. */
const saturated = { 'substances.o2.blood.carrier.capacity': quantity(9e6, 'µM') };

/** The arteriole, which runs from 12 to 192 µm away from bone, as far inward as the block takes it. */
const deep = { 'sites.diaphysis.vasculature.arterioleDepth': quantity(35, '1') };

const intact = { name: 'intact', scenario: marrow };

const fiveDays = settled(days(5));
const intactFromRest = goOn('intact', fiveDays);
/** Marrow as cells are placed, no HSC in a niche place. */
const scattered = changed(
  { ...settled(days(9)), settle: days(0) },
  { set: { 'sites.diaphysis.marrow.hsc.held': fraction(0) } },
);
const decile = 0.1;

const week = settled(days(7));
const intactForAWeek = { name: 'intact', scenario: week };
const lateInTheWeek = { from: days(3), to: days(7) };
/** Sinusoids let four times as much plasma through. */
const leaky = { 'substances.plasma.blood.permeability': quantity(2, 'µm/s') };
const leakyWeek = changed(week, { set: leaky });
const inLeakyMarrow = { name: 'fourfold leak', scenario: leakyWeek };
const unmoved = { cut: ['ros-rouses-stem-cells'] };
const activated = share(
  hsc('resting', beside('sinusoid')),
  hsc(undefined, beside('sinusoid')),
  lateInTheWeek,
  'share of HSC within 10 µm of sinusoids that is in G0, days 3 to 7',
);
const restingInTheWeek = share(hsc('resting'), hsc(), lateInTheWeek, 'share of HSC in G0, days 3 to 7');
const rosBeside = (of: Zone['of']) =>
  mean(
    { kind: 'activity', cell: 'hematopoietic', activity: 'ros', zone: beside(of) },
    { from: days(1), to: days(7) },
    `ROS of HSC and HSPC within 10 µm of ${of}s`,
    '1',
  );
const hspcEvents = (event: 'renewal' | 'division') =>
  gain({ kind: 'expected', event, cell: 'hspc' }, lateInTheWeek, `expected ${event}s of HSPC`, '1');
const blood = justPlaced(days(2));
const secondDay = { from: days(1), to: days(2) };
const dim = (amount: number, cut: readonly string[] = []) =>
  changed(blood, { perturb: [held('o2', mmHg(amount))], cut });

/** Assays of the section on hypoxia and reactive oxygen species of healthy marrow. */
export const hypoxia: readonly Assay[] = [
  {
    id: 'A093',
    class: 'W',
    asks: 'Is all of the marrow below 10 mmHg?',
    contrast: { of: intact },
    reading: mean(
      { kind: 'below', substance: 'o2', level: mmHg(10) },
      'end',
      'share of the tissue with less than 10 mmHg',
      '1',
    ),
    scale: 'difference',
    expects: { effect: 'above', smallest: 0.9, because: 'all of the marrow, as the finding has it, less a tenth' },
    control: {
      kind: 'cut',
      says: 'hemoglobin keeps its saturation along the vessels',
      of: { name: 'saturation held', scenario: changed(marrow, { set: saturated }) },
    },
    seeds: 10,
    note: 'The review against its source: Spencer2014 measured less than 32 mmHg overall and about 9.9 mmHg in the deepest zone, and the model follows the source: by fit of the flow, which makes this no number of its own.',
  },
  {
    id: 'A095',
    class: 'E',
    asks: 'Does oxygen fall from the endosteum inward, and does it do so because the arteriole runs there?',
    contrast: { of: intact },
    reading: over(
      mean({ kind: 'gradient', substance: 'o2' }, 'end', 'change of pO2 over 100 µm away from bone', 'mmHg'),
      mean(oxygen(), 'end', 'mean pO2', 'mmHg'),
      'change of pO2 over 100 µm away from bone, over mean pO2',
    ),
    scale: 'difference',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'the arteriole runs from 140 to 320 µm away from bone instead of from 12 to 192 µm',
      of: { name: 'arteriole moved inward', scenario: changed(marrow, { set: deep }) },
    },
    seeds: 10,
    note: 'That arterioles lie near bone is put into the vessel generator; what is tested is that oxygen follows from it.',
  },
  {
    id: 'A096',
    class: 'E',
    asks: 'Is there clearly more oxygen around arterioles than around sinusoids, because blood loses it on the way?',
    contrast: { of: intact },
    reading: over(
      oxygenBeside('arteriole'),
      oxygenBeside('sinusoid'),
      'pO2 within 10 µm of arterioles over that of sinusoids',
    ),
    scale: 'relative',
    from: 1,
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'hemoglobin keeps its saturation along the vessels',
      of: { name: 'saturation held', scenario: changed(marrow, { set: saturated }) },
    },
    seeds: 10,
  },
  {
    id: 'A097',
    class: 'W',
    asks: 'Do fewer HSC rest where no marrow is hypoxic?',
    contrast: {
      of: { name: 'oxygen held at 60 mmHg', scenario: changed(week, { perturb: [held('o2', mmHg(60))] }) },
      against: intactForAWeek,
    },
    reading: restingInTheWeek,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC make no ROS, in either arm',
      of: {
        name: 'oxygen held at 60 mmHg, HSC without ROS',
        scenario: changed(week, { perturb: [held('o2', mmHg(60)), ...off('hsc', 'ros')] }),
      },
      against: { name: 'HSC without ROS', scenario: changed(week, { perturb: off('hsc', 'ros') }) },
    },
    seeds: 10,
    note: 'The older view. In the model oxygen reaches the rest of HSC through HIF-2α and ROS only; no rule ties rest to hypoxia.',
  },
  {
    id: 'A098',
    class: 'E',
    asks: 'Are HSC missing from the tenth of the marrow that has least oxygen, although no rule places them by oxygen?',
    contrast: { of: { name: 'HSC seeded at random', scenario: scattered } },
    reading: share(
      { kind: 'in lowest', cell: 'hsc', substance: 'o2', share: decile },
      hsc(),
      { from: days(6), to: days(9) },
      'share of HSC in the tenth of the tissue with least oxygen',
    ),
    scale: 'relative',
    from: decile,
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'CAR cells neither draw nor hold HSC, which have no reason to be along sinusoids',
      of: {
        name: 'bare CAR cells',
        scenario: changed(scattered, { perturb: off('car-cell', 'cxcl12', 'scf', 'vcam1', 'laminin-alpha5') }),
      },
    },
    seeds: 6,
    note: 'Read from six to nine days after HSC were seeded. The finding saw none at all; among some forty HSC none in a tenth of the tissue is what seeds show by chance, so their share is compared with a tenth.',
  },
  {
    id: 'A099',
    class: 'W',
    asks: 'Do HSC rest as before when oxygen is held at 20 mmHg everywhere?',
    contrast: {
      of: goOn('oxygen held at 20 mmHg', fiveDays, { perturb: [held('o2', mmHg(20))] }),
      against: intactFromRest,
    },
    reading: restingHsc(undefined, 'share of HSC in G0 on days 1.5 to 5'),
    scale: 'relative',
    expects: { effect: 'none', ...levels },
    control: {
      kind: 'probe',
      says: 'HSC lose VLA-4, by which niche places hold them',
      of: goOn('HSC without VLA-4', fiveDays, { perturb: off('hsc', 'vla4') }),
      against: intactFromRest,
    },
    seeds: 6,
  },
  {
    id: 'A100',
    class: 'W',
    asks: 'Is HIF-1α higher at 5 than at 40 mmHg?',
    contrast: {
      of: { name: 'oxygen held at 5 mmHg', scenario: dim(5) },
      against: { name: 'oxygen held at 40 mmHg', scenario: dim(40) },
    },
    reading: mean(
      { kind: 'activity', cell: 'hspc', activity: 'hif1a' },
      secondDay,
      'HIF-1α of HSPC on day 1 to 2',
      '1',
    ),
    scale: 'difference',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'oxygen does not degrade HIF-1α, in either arm',
      of: { name: 'oxygen held at 5 mmHg, HIF-1α unmoved', scenario: dim(5, ['oxygen-degrades-hif-1']) },
      against: { name: 'oxygen held at 40 mmHg, HIF-1α unmoved', scenario: dim(40, ['oxygen-degrades-hif-1']) },
    },
    seeds: 5,
  },
  {
    id: 'A101',
    class: 'W',
    asks: 'Do HSC rest as before when they lose HIF-1α and HIF-2α at once?',
    contrast: {
      of: { name: 'HSC without HIF', scenario: changed(week, { perturb: off('hsc', 'hif1a', 'hif2a') }) },
      against: intactForAWeek,
    },
    reading: restingInTheWeek,
    scale: 'relative',
    expects: { effect: 'none', ...levels },
    control: {
      kind: 'probe',
      says: 'HSC lose VLA-4, by which niche places hold them',
      of: { name: 'HSC without VLA-4', scenario: changed(week, { perturb: off('hsc', 'vla4') }) },
      against: intactForAWeek,
    },
    seeds: 10,
    note: 'The studies followed HSC for months and through transplants; here it is a week in native marrow.',
  },
  {
    id: 'A102',
    class: 'W',
    asks: 'Do more HSC rest with an antioxidant, where leaky sinusoids have roused them?',
    contrast: {
      of: {
        name: 'fourfold leak, antioxidant',
        scenario: changed(week, { set: leaky, perturb: [antioxidant] }),
      },
      against: inLeakyMarrow,
    },
    reading: restingInTheWeek,
    scale: 'relative',
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'ROS does not rouse HSC, in either arm',
      of: {
        name: 'fourfold leak, antioxidant, HSC unmoved',
        scenario: changed(week, { set: leaky, perturb: [antioxidant], ...unmoved }),
      },
      against: { name: 'fourfold leak, HSC unmoved', scenario: changed(week, { set: leaky, ...unmoved }) },
    },
    seeds: 10,
    note: 'At rest there is nothing to gain: HSC of healthy marrow sit where ROS does not move them, by fit.',
  },
  {
    id: 'A103',
    class: 'W',
    asks: 'Do HSPC renew themselves less when they lose HIF-1α and HIF-2α, where sinusoids leak?',
    contrast: {
      of: {
        name: 'fourfold leak, HSPC without HIF',
        scenario: changed(leakyWeek, { perturb: off('hspc', 'hif1a', 'hif2a') }),
      },
      against: inLeakyMarrow,
    },
    reading: over(hspcEvents('renewal'), hspcEvents('division'), 'renewals per division of HSPC, days 3 to 7'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'oxygen held at 100 mmHg, where there is no HIF to lose, in either arm',
      of: {
        name: 'fourfold leak, oxygenated, HSPC without HIF',
        scenario: changed(leakyWeek, { perturb: [oxygenated, ...off('hspc', 'hif1a', 'hif2a')] }),
      },
      against: { name: 'fourfold leak, oxygenated', scenario: changed(leakyWeek, { perturb: [oxygenated] }) },
    },
    seeds: 10,
    note: 'The finding is of transplanted human cells under stress, for which marrow of leaky sinusoids stands: native marrow stays below the ROS that spoils renewal, by fit.',
  },
  {
    id: 'A105',
    class: 'E',
    asks: 'Do HSC and HSPC hold less ROS beside arterioles, although there is more oxygen, because little plasma leaks there?',
    contrast: { of: intactForAWeek },
    reading: over(rosBeside('arteriole'), rosBeside('sinusoid'), 'ROS beside arterioles over that beside sinusoids'),
    scale: 'relative',
    from: 1,
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'no plasma in the tissue',
      of: { name: 'no leak', scenario: changed(week, { perturb: [held('plasma', quantity(0, 'K'))] }) },
    },
    seeds: 10,
    note: 'That arterioles let little plasma through is put in. What is tested is whether place, flow and oxygen, which pulls the other way, leave ROS lower there.',
  },
  {
    id: 'A106',
    class: 'W',
    asks: 'Do fewer HSC rest beside sinusoids that leak more?',
    contrast: {
      of: inLeakyMarrow,
      against: intactForAWeek,
    },
    reading: activated,
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'ROS does not rouse HSC, in either arm',
      of: { name: 'fourfold leak, HSC unmoved', scenario: changed(week, { set: leaky, ...unmoved }) },
      against: { name: 'HSC unmoved', scenario: changed(week, unmoved) },
    },
    seeds: 10,
    note: 'The experiment that the finding asks for halves the leak; HSC of healthy marrow rest at the level that was fitted without ROS, so that only more leak can tell.',
  },
];
