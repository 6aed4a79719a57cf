import { days, micrometers, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import type { Zone } from '../measure.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';
import { hscInFourthWeek, restingHsc } from '../stem-cells.ts';

const marrow = settled(days(28));
const deaf = changed(marrow, { cut: ['tgf-beta-activates-smad'] });
const ablation = atOnce('schwann-ablation', 'ablate', 'schwann-cell');
const atFibers: Zone = { of: 'arteriole', to: micrometers(30) };

const inactive = atOnce('activation-off', 'knock-out', 'tgfb1', { cell: 'schwann-cell' });

const intact = { name: 'intact', scenario: marrow };
const ablated = { name: 'without Schwann cells', scenario: changed(marrow, { perturb: [ablation] }) };

/** Assays of the section on the autonomic nervous system. */
export const nerves: readonly Assay[] = [
  {
    id: 'A066',
    class: 'W',
    asks: 'Do HSC beside fibers leave dormancy when Schwann cells no longer activate TGF-β?',
    contrast: {
      of: { name: 'Schwann cells activate nothing', scenario: changed(marrow, { perturb: [inactive] }) },
      against: intact,
    },
    reading: restingHsc(atFibers, 'share of HSC in G0 within 30 µm of the arteriole on days 7 to 28'),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'HSC do not answer TGF-β in either arm',
      of: { name: 'Schwann cells activate nothing, deaf to TGF-β', scenario: changed(deaf, { perturb: [inactive] }) },
      against: { name: 'intact, deaf to TGF-β', scenario: deaf },
    },
    seeds: 10,
    note: 'The model has no fibers: Schwann cells stand along the arteriole, and distance is counted from that.',
  },
  {
    id: 'A068',
    class: 'E',
    asks: 'Are HSC lost within four weeks of denervation, because active TGF-β is missing?',
    contrast: { of: ablated, against: intact },
    reading: hscInFourthWeek,
    scale: 'relative',
    expects: { effect: 'below', ...counts },
    control: {
      kind: 'cut',
      says: 'active TGF-β is held at its affinity everywhere',
      of: {
        name: 'without Schwann cells, TGF-β given',
        scenario: changed(marrow, {
          perturb: [ablation, atOnce('tgf-beta', 'clamp', 'tgfb1', { level: quantity(1, 'K') })],
        }),
      },
      against: intact,
    },
    seeds: 10,
    note: 'The model has no nerves yet: the Schwann cells around them are removed, which is what denervation is said to act by.',
  },
];
