import { fraction, hours, perDay, perHour, quantity } from '../core/units.ts';
import type { Damage, Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, fitted, measured, type Parameter } from '../model/parameter.ts';
import type { Substance } from '../model/substance.ts';
import { leukemicCells, leukemicStem, maturing, progenitors, stemCells } from './targets.ts';

const inTissue = (id: string, name: string, ontology: readonly string[]): Substance<'concentration'> => ({
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
const damage: Damage = {
  phases: ['G1', 'S', 'G2M'],
  atRest: assumed(fraction(0.12), [0.03, 0.4], 'topoisomerase II falls in G0; factor recalled'),
  rate: [
    { cells: leukemicStem, rate: fitted(perDay(8), [2, 15], ofStem) },
    { cells: leukemicCells.filter((cell) => !leukemicStem.includes(cell)), rate: fitted(perDay(5), [2, 12], target) },
    { cells: [...stemCells, ...progenitors], rate: fitted(perDay(0.9), [0.3, 5], target) },
    { cells: maturing, rate: fitted(perDay(0.9), [0.3, 5], target) },
  ],
};

const store: Drug['store'] = {
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

const doxorubicinInMouse: Pharmacokinetics = {
  molarMass: estimated(quantity(543.5, 'g/mol'), [543.5, 543.6], 'from the formula C27H29NO11'),
  centralVolume: assumed(quantity(2, 'L/kg'), [0.5, 5], 'fast distribution phase; recalled'),
  clearance: assumed(quantity(2, 'L/h/kg'), [1, 4], 'exposure of about 3 µM·h after 3 mg/kg; recalled'),
  toPeriphery: assumed(perHour(2), [0.5, 5], 'wide distribution; recalled'),
  fromPeriphery: assumed(perHour(0.1), [0.03, 0.3], 'terminal half-life of about a day; recalled'),
};

const daunorubicinInHumans: Pharmacokinetics = {
  molarMass: estimated(quantity(527.5, 'g/mol'), [527.5, 527.6], 'from the formula C27H29NO10'),
  centralVolume: measured(quantity(16.4, 'L/m²'), [8, 30], 'population model in children', ['DaunorubicinInInfants']),
  clearance: measured(quantity(43.9, 'L/h/m²'), [20, 80], 'population model in children', ['DaunorubicinInInfants']),
  toPeriphery: assumed(
    perHour(10),
    [3, 20],
    'with clearance over volume of 2.7 per hour and the rate back, a terminal half-life of about 22 h',
  ),
  fromPeriphery: assumed(
    perHour(0.15),
    [0.05, 0.5],
    'with clearance over volume of 2.7 per hour and the rate out, a terminal half-life of about 22 h',
  ),
};

/** Kinetics read for one drug and assumed for another. */
function borrowed(of: Pharmacokinetics, drug: string): Pharmacokinetics {
  const taken = <P extends Parameter>(parameter: P): P => ({
    ...parameter,
    grade: 'assumed',
    source: `taken from ${drug}: ${parameter.source}`,
  });
  return {
    molarMass: of.molarMass,
    centralVolume: taken(of.centralVolume),
    clearance: taken(of.clearance),
    ...(of.toPeriphery && { toPeriphery: taken(of.toPeriphery) }),
    ...(of.fromPeriphery && { fromPeriphery: taken(of.fromPeriphery) }),
  };
}

/** Doxorubicin, the anthracycline of mouse 5+3. */
export const doxorubicin: Drug = {
  id: 'doxorubicin',
  name: 'doxorubicin',
  ontology: ['CHEBI:28748'],
  substance: inTissue('doxorubicin', 'doxorubicin', ['CHEBI:28748']),
  pharmacokinetics: {
    mouse: doxorubicinInMouse,
    human: { ...borrowed(daunorubicinInHumans, 'daunorubicin'), molarMass: doxorubicinInMouse.molarMass },
  },
  store,
  damage,
  because: ['A004', 'B024'],
};

/** Daunorubicin, the anthracycline of 7+3. */
export const daunorubicin: Drug = {
  id: 'daunorubicin',
  name: 'daunorubicin',
  ontology: ['CHEBI:41977'],
  substance: inTissue('daunorubicin', 'daunorubicin', ['CHEBI:41977']),
  pharmacokinetics: {
    mouse: { ...borrowed(doxorubicinInMouse, 'doxorubicin'), molarMass: daunorubicinInHumans.molarMass },
    human: daunorubicinInHumans,
  },
  store,
  damage,
  because: ['A004', 'B024'],
};
