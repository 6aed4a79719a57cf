import { days, mmHg } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { mean, over } from '../reading.ts';
import { changed, leukemic } from '../scenes.ts';
import { counts } from '../smallest-effects.ts';
import { hsc } from '../stem-cells.ts';

const marrow = leukemic(days(22));
const blind = changed(marrow, { cut: ['oxygen-degrades-hif-1'] });
/** Blood that comes in with as much oxygen as the deepest zones of marrow have. */
const hypoxic = { set: { 'substances.o2.blood.inlet': mmHg(15) } };
const late = { from: days(20), to: days(22) };

/** Assays of the section on hypoxia and reactive oxygen species in leukemia. */
export const leukemicHypoxia: readonly Assay[] = [
  {
    id: 'A195',
    class: 'E',
    asks: 'Does hypoxia favor LSC over HSC in a marrow that holds both?',
    contrast: {
      of: { name: 'leukemic, hypoxic blood', scenario: changed(marrow, hypoxic) },
      against: { name: 'leukemic', scenario: marrow },
    },
    reading: over(
      mean({ kind: 'cells', cell: 'lsc' }, late, 'LSC', 'cells'),
      mean(hsc(), late, 'HSC', 'cells'),
      'LSC per HSC on days 20 to 22',
    ),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'oxygen does not degrade HIF-1α, in either arm',
      of: { name: 'leukemic, hypoxic blood, HIF-1α unmoved', scenario: changed(blind, hypoxic) },
      against: { name: 'leukemic, HIF-1α unmoved', scenario: blind },
    },
    seeds: 10,
  },
];
