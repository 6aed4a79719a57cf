import { days, fraction, hours, micrometers, mmHg, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, over, share } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hsc, restingHsc } from '../stem-cells.ts';
import { fourthWeek } from '../windows.ts';

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

const fourWeeks = settled(days(28));
const intactForLong = { name: 'intact', scenario: fourWeeks };
const scattered = changed(fourWeeks, { set: { 'sites.diaphysis.marrow.hsc.held': fraction(0) } });
const decile = 0.1;
const loosened = changed(fourWeeks, { perturb: [atOnce('vla4-off', 'knock-out', 'vla4', { cell: 'hsc' })] });

/** Assays of the section on hypoxia and reactive oxygen species of healthy marrow. */
export const hypoxia: readonly Assay[] = [
  {
    id: 'A093',
    class: 'Q',
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
    note: 'The review against its source: Spencer2014 measured less than 32 mmHg overall and about 9.9 mmHg in the deepest zone, and the model follows the source.',
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
    id: 'A098',
    class: 'E',
    asks: 'Are HSC missing from the tenth of the marrow that has least oxygen, although no rule places them by oxygen?',
    contrast: { of: { name: 'HSC seeded at random', scenario: scattered } },
    reading: share(
      { kind: 'in lowest', cell: 'hsc', substance: 'o2', share: decile },
      hsc(),
      fourthWeek,
      'share of HSC in the tenth of the tissue with least oxygen',
    ),
    scale: 'relative',
    from: decile,
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'no CAR cells: HSC have no reason to be along sinusoids',
      of: {
        name: 'without CAR cells',
        scenario: changed(scattered, {
          set: { 'sites.diaphysis.stroma.car-cell.density': quantity(0, 'cells/mm³') },
        }),
      },
    },
    seeds: 10,
    note: 'The finding saw none at all; among some forty HSC none in a tenth of the tissue is what seeds show by chance, so their share is compared with a tenth.',
  },
  {
    id: 'A099',
    class: 'W',
    asks: 'Do HSC rest as before when oxygen is held at 20 mmHg everywhere?',
    contrast: {
      of: {
        name: 'oxygen held at 20 mmHg',
        scenario: changed(fourWeeks, { perturb: [atOnce('oxygen', 'clamp', 'o2', { level: mmHg(20) })] }),
      },
      against: intactForLong,
    },
    reading: restingHsc(undefined, 'share of HSC in G0 on days 7 to 28'),
    scale: 'relative',
    expects: { effect: 'none', ...levels },
    control: {
      kind: 'probe',
      says: 'HSC lose VLA-4, by which niche places hold them',
      of: { name: 'HSC without VLA-4', scenario: loosened },
      against: intactForLong,
    },
    seeds: 10,
  },
];
