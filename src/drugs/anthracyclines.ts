import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { CellStore, Damage } from '../model/drug.ts';
import { assumed, fitted } from '../model/parameter.ts';
import type { Substance } from '../model/substance.ts';
import { leukemicCells, leukemicStem, maturing, progenitors, stemCells } from './targets.ts';

/** A lipophilic base in tissue: crosses vessel walls fast, is slowed by binding, and leaves little beside what cells take up. */
export const lipophilicBase = (id: string, name: string, ontology: readonly string[]): Substance<'concentration'> => ({
  kind: 'substance',
  id,
  name: `${name} in tissue`,
  dimension: 'concentration',
  ontology,
  diffusion: assumed(quantity(100, 'µm²/s'), [20, 300], 'slowed by binding'),
  decay: assumed(quantity(0.1, '1/h'), [0.01, 1], 'slow beside uptake by cells'),
  blood: { permeability: assumed(quantity(20, 'µm/s'), [5, 100], 'lipophilic base: crosses fast') },
  initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
  because: ['A004'],
});

const target =
  'bulk −3 to −4 powers of ten, free LSC below about one per block by day 5, neutrophil recovery about day 12; the window between LSC or blasts and HSC or HSPC is written in by these rates, not explained';
const ofStem = `${target}; no source supports LSC above blasts`;

/** Anthracyclines trap topoisomerase II, which resting cells hardly have. */
export const trapsTopoisomerase: Damage = {
  target: 'topoisomerase-ii',
  phases: ['G1', 'S', 'G2M'],
  atRest: assumed(fraction(0.12), [0.03, 0.4], 'topoisomerase II falls in G0; factor recalled'),
  rate: [
    { cells: leukemicStem, rate: fitted(perDay(8), [2, 15], ofStem) },
    { cells: leukemicCells.filter((cell) => !leukemicStem.includes(cell)), rate: fitted(perDay(5), [2, 12], target) },
    { cells: [...stemCells, ...progenitors], rate: fitted(perDay(0.9), [0.3, 5], target) },
    { cells: maturing, rate: fitted(perDay(0.9), [0.3, 5], target) },
  ],
};

/** Cells hold far more of an anthracycline than plasma does. */
export const anthracyclineStore: CellStore = {
  reference: fitted(quantity(50, 'nM'), [10, 200], 'unit of the cellular amount: what 50 nM in tissue leads to'),
  halfLife: assumed(hours(19), [12, 42], 'terminal half-life in plasma; 42 h in cells for idarubicin', [
    'IdarubicinInCells',
  ]),
  sink: assumed(
    perHour(0.4),
    [0.05, 2],
    'cells hold hundreds of times the plasma level: uptake lowers what is left in the tissue',
    ['DaunomycinInRats1985'],
  ),
};
