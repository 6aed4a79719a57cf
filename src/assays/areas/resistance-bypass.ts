import { days, mmHg, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { alone, dish, inMedium, onLayerInOxygen } from '../dish.ts';
import { cells } from '../growth.ts';
import { mean } from '../reading.ts';
import { type Change, changed } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { held, off } from '../stress.ts';

/** Several times what halves STAT5 of FLT3-ITD, of either inhibitor. */
const quizartinib: Change = { perturb: [inMedium('quizartinib', quantity(5, 'nM'), days(1))] };
const sorafenib: Change = { perturb: [inMedium('sorafenib', quantity(20, 'nM'), days(1))] };

const mutated = alone('flt3-itd');
const hypoxic: Change = { perturb: [held('o2', mmHg(5))] };
const oxygenated: Change = { perturb: [held('o2', mmHg(100))] };

const axlOff: Change = { perturb: off('leukemic', 'axl') };
const hifOff: Change = { perturb: off('leukemic', 'hif1a') };
const bmxApart = changed(mutated, { cut: ['hif-1-raises-bmx'] });

const fgf2Off: Change = { perturb: off('leukemic', 'fgf2') };
const onStroma = onLayerInOxygen('flt3-itd');
const fgf2Apart = changed(onStroma, { cut: ['fgf2-activates-erk'] });

const residual = mean(cells('leukemic'), { from: days(3), to: days(4) }, 'leukemic cells on days 3 to 4', 'cells');
const why = 'Residual cells are counted, as inhibitors of FLT3 kill next to none in the model.';

/** Assays on what makes leukemic cells do without FLT3, of the section on environment-mediated drug resistance. */
export const resistanceBypass: readonly Assay[] = [
  {
    id: 'B026',
    class: 'W',
    asks: 'Does quizartinib leave fewer leukemic cells with FLT3-ITD without AXL when there is next to no oxygen?',
    contrast: {
      of: dish('FLT3-ITD at 5 mmHg, AXL off, quizartinib', mutated, hypoxic, axlOff, quizartinib),
      against: dish('FLT3-ITD at 5 mmHg, quizartinib', mutated, hypoxic, quizartinib),
    },
    reading: residual,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen held at 100 mmHg, in either arm',
      of: dish('FLT3-ITD at 100 mmHg, AXL off, quizartinib', mutated, oxygenated, axlOff, quizartinib),
      against: dish('FLT3-ITD at 100 mmHg, quizartinib', mutated, oxygenated, quizartinib),
    },
    seeds: 8,
    note: `${why} A dish with little oxygen and one with much instead of zones of one marrow. BMX, which hypoxia raises too, is left.`,
  },
  {
    id: 'B027',
    class: 'E',
    asks: 'Does sorafenib leave fewer leukemic cells with FLT3-ITD without HIF-1α when there is next to no oxygen, because BMX does not bypass FLT3?',
    contrast: {
      of: dish('FLT3-ITD at 5 mmHg, HIF-1α off, sorafenib', mutated, hypoxic, hifOff, sorafenib),
      against: dish('FLT3-ITD at 5 mmHg, sorafenib', mutated, hypoxic, sorafenib),
    },
    reading: residual,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'HIF-1α does not raise BMX, in either arm',
      of: dish('FLT3-ITD without BMX at 5 mmHg, HIF-1α off, sorafenib', bmxApart, hypoxic, hifOff, sorafenib),
      against: dish('FLT3-ITD without BMX at 5 mmHg, sorafenib', bmxApart, hypoxic, sorafenib),
    },
    seeds: 8,
    note: `${why} HIF-1α of the model also holds cells back by p21 and drives them by MIF and AXL: which wins was not fitted.`,
  },
  {
    id: 'B036',
    class: 'W',
    asks: 'Does quizartinib leave fewer leukemic cells with FLT3-ITD on stroma whose vesicles bring them no FGF2?',
    contrast: {
      of: dish('FLT3-ITD on stroma, FGF2 off, quizartinib', onStroma, fgf2Off, quizartinib),
      against: dish('FLT3-ITD on stroma, quizartinib', onStroma, quizartinib),
    },
    reading: residual,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'FGF2 does not activate ERK, in either arm',
      of: dish('FLT3-ITD on stroma, idle FGF2 off, quizartinib', fgf2Apart, fgf2Off, quizartinib),
      against: dish('FLT3-ITD on stroma, idle FGF2, quizartinib', fgf2Apart, quizartinib),
    },
    seeds: 8,
    note: `${why} Quizartinib, as sorafenib hinders ERK, by which FGF2 of the model protects, too. Oxygen is held, so that hypoxia does not bypass FLT3 as well.`,
  },
];
