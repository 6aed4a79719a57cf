import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import type { Zone } from '../../model/measure.ts';
import type { Assay } from '../assay.ts';
import { infiltrated } from '../contact.ts';
import { mean, over } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { levels, oneCell } from '../smallest-effects.ts';
import { daysNineToTen } from '../windows.ts';

/** Marrow without nerves, whose nestin-bright MSC divide. */
const dividing = changed(settled(days(10)), { perturb: [atOnce('denervation', 'ablate', 'sympathetic-nerve')] });
const agonist = {
  ...atOnce('ppar-gamma-cue', 'stimulate', 'ppar-gamma', { cell: 'nestin-bright-msc' }),
  factor: quantity(10, '1'),
};
const noFat = changed(dividing, {
  set: { 'cellTypes.nestin-bright-msc.lineage.next.adipocyte.share': fraction(0) },
});

/** CAR cells stand along sinusoids, so that distance from a sinusoid is distance from them. */
const cargo = (zone: Zone, where: string) =>
  mean(
    { kind: 'activity', cell: 'leukemic', activity: 's100a4', zone },
    { from: days(1), to: days(2) },
    `S100A4 of leukemic cells ${where}`,
    '1',
  );
const twoDays = infiltrated(days(2));

/** Assays of the section on mesenchymal stem cells. */
export const msc: readonly Assay[] = [
  {
    id: 'A047',
    class: 'W',
    asks: 'Do more daughters of MSC become adipocytes when only the cue of PPAR-γ is raised?',
    contrast: {
      of: goOn('PPAR-γ raised in MSC', dividing, { perturb: [agonist] }),
      against: goOn('denervated', dividing),
    },
    reading: mean({ kind: 'cells', cell: 'adipocyte' }, daysNineToTen, 'adipocytes on days 9 to 10', 'cells'),
    scale: 'difference',
    expects: { effect: 'above', ...oneCell },
    control: {
      kind: 'cut',
      says: 'MSC cannot become adipocytes in either arm',
      of: goOn('PPAR-γ raised, no fate of fat', noFat, { perturb: [agonist] }),
      against: goOn('denervated, no fate of fat', noFat),
    },
    seeds: 5,
    note: 'Ten days of ten dividing MSC. Two of the four fates are in the model: bone and fat. Nerves are cut in all arms, since MSC hardly divide under them.',
  },
  {
    id: 'A049',
    class: 'W',
    asks: 'Do leukemic cells hold more of what vesicles of MSC bring the closer they are to them?',
    contrast: { of: { name: 'infiltrated', scenario: twoDays } },
    reading: over(
      cargo({ of: 'sinusoid', to: micrometers(10) }, 'within 10 µm of a sinusoid'),
      cargo({ of: 'sinusoid', from: micrometers(25) }, 'beyond 25 µm'),
      'S100A4 of leukemic cells within 10 µm of a sinusoid over that of those beyond 25 µm, days 1 to 2',
    ),
    scale: 'relative',
    from: 1,
    expects: { effect: 'above', ...levels },
    control: {
      kind: 'cut',
      says: 'CAR cells stand along the arteriole instead of along sinusoids',
      of: {
        name: 'infiltrated, CAR cells at the arteriole',
        scenario: changed(twoDays, { anatomy: { stroma: { 'car-cell': 'arteriole' } } }),
      },
    },
    seeds: 5,
    note: 'S100A4 stands for the cargo. Sinusoids stand for the CAR cells along them; single distances to a giver are not read. Uptake is not blocked: where it is, there is nothing to compare.',
  },
];
