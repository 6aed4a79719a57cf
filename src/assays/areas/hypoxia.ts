import { hours, micrometers, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import type { Measure, Zone } from '../measure.ts';
import { mean, over } from '../reading.ts';
import { changed, settled } from '../scenes.ts';
import { levels } from '../smallest-effects.ts';

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

/** Assays of the section on hypoxia and reactive oxygen species of healthy marrow. */
export const hypoxia: readonly Assay[] = [
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
];
