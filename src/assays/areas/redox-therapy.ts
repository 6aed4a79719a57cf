import { days, quantity } from '../../core/units.ts';
import type { Assay } from '../assay.ts';
import { aloneInOxygen, deathsInDish, dish, inMedium, onLayerInOxygen, underDrug } from '../dish.ts';
import { mean, minus } from '../reading.ts';
import { atOnce, type Change, changed } from '../scenes.ts';
import { counts, levels } from '../smallest-effects.ts';

/** About the free levels to which usual doses lead. */
const venetoclax: Change = { perturb: [inMedium('venetoclax', quantity(10, 'nM'), days(1))] };
const navitoclax: Change = { perturb: [inMedium('navitoclax', quantity(10, 'nM'), days(1))] };
/** Twice the mean level of 75 mg/m² a day: about one death to be expected of a cell in three days, as of cytarabine in a dish. */
const azacitidine: Change = { perturb: [inMedium('azacitidine', quantity(0.32, 'µM'), days(1))] };

const inOxygen = aloneInOxygen();
const onStroma = onLayerInOxygen();

const respiringOpen = changed(onStroma, { cut: ['open-mitochondria-respire-less'] });
/** Leukemic cells beside HSC, which come to the same places. */
const withHsc = changed(onStroma, {
  perturb: [atOnce('seeded-hsc', 'inject', 'hsc', { count: quantity(30, 'cells') })],
});
const unharmed = changed(withHsc, { cut: ['open-mitochondria-respire-less', 'open-mitochondria-make-ros'] });
const nrf2On: Change = {
  perturb: [atOnce('nrf2-on', 'over-express', 'nrf2', { cell: 'leukemic', factor: quantity(3, '1') })],
};

/** Assays on BCL-2 and redox state, of the section on hypoxia and ROS as targets. */
export const redoxTherapy: readonly Assay[] = [
  {
    id: 'B142',
    class: 'W',
    asks: 'Do LSC on stroma respire less under venetoclax?',
    contrast: {
      of: dish('on stroma in oxygen, venetoclax', onStroma, venetoclax),
      against: dish('on stroma in oxygen', onStroma),
    },
    reading: mean(
      { kind: 'activity', cell: 'lsc', activity: 'oxphos' },
      underDrug,
      'respiration of LSC on days 1 to 4',
      '1',
    ),
    scale: 'relative',
    expects: { effect: 'below', ...levels },
    control: {
      kind: 'cut',
      says: 'open mitochondria do not respire less, in either arm',
      of: dish('on stroma in oxygen, open mitochondria respire on, venetoclax', respiringOpen, venetoclax),
      against: dish('on stroma in oxygen, open mitochondria respire on', respiringOpen),
    },
    seeds: 5,
    note: 'Respiration stands for ATP; that LSC are cleared is asked of navitoclax by B143.',
  },
  {
    id: 'B143',
    class: 'W',
    asks: 'Do more LSC than HSC of one dish die of navitoclax?',
    contrast: {
      of: dish('on stroma in oxygen, beside HSC, navitoclax', withHsc, navitoclax),
      against: dish('on stroma in oxygen, beside HSC', withHsc),
    },
    reading: minus(
      deathsInDish('lsc', 'LSC'),
      deathsInDish('hsc', 'HSC'),
      'deaths expected per LSC less those per HSC',
    ),
    scale: 'difference',
    expects: {
      effect: 'above',
      smallest: 0.2,
      because: 'one in five cells, as 20 % of any count of which the finding gives no number',
    },
    control: {
      kind: 'cut',
      says: 'open mitochondria neither respire less nor make ROS, in either arm',
      of: dish('on stroma in oxygen, beside HSC, open mitochondria harmless, navitoclax', unharmed, navitoclax),
      against: dish('on stroma in oxygen, beside HSC, open mitochondria harmless', unharmed),
    },
    seeds: 8,
    note: 'LSC stand for the population low in ROS. HSC of the model have no mitochondria that BCL-2 could open, and glycolysis to do without them. Without BCL-2 a third of respiration is left, which is what LSC need, so that none die of it; on side b of D-BCL2-ROUTE they do, but not by energy or redox, which the finding names.',
  },
  {
    id: 'B145',
    class: 'W',
    asks: 'Do more leukemic progenitors die of azacitidine with venetoclax, because NRF2 is held down?',
    contrast: {
      of: dish('alone in oxygen, azacitidine and venetoclax', inOxygen, azacitidine, venetoclax),
      against: dish('alone in oxygen, azacitidine', inOxygen, azacitidine),
    },
    reading: deathsInDish('leukemic-progenitor', 'leukemic progenitors'),
    scale: 'relative',
    expects: { effect: 'above', ...counts },
    control: {
      kind: 'cut',
      says: 'NRF2 is forced on, in either arm',
      of: dish('alone in oxygen, NRF2 on, azacitidine and venetoclax', inOxygen, nrf2On, azacitidine, venetoclax),
      against: dish('alone in oxygen, NRF2 on, azacitidine', inOxygen, nrf2On, azacitidine),
    },
    seeds: 8,
    note: 'Venetoclax of the model does not touch NRF2, nor azacitidine ROS: what both do meets in the damage withstood and in the ROS of open mitochondria.',
  },
];
