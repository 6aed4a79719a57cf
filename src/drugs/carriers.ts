import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { anthracyclineStore, trapsTopoisomerase } from './anthracyclines.ts';
import { daunorubicinInHumans } from './daunorubicin-in-humans.ts';

/** Doses are those of the payload: what carries it is not counted. */
const payload = { molarMass: daunorubicinInHumans.molarMass };

/** Vesicles of some 100 nm leave blood for liver and spleen within minutes to hours. */
const vesicles: Pharmacokinetics = {
  ...payload,
  centralVolume: assumed(quantity(0.06, 'L/kg'), [0.04, 0.15], 'plasma: vesicles hardly leave it; recalled'),
  clearance: assumed(
    quantity(0.12, 'L/h/kg'),
    [0.01, 0.6],
    'half-life some 20 min, as liver and spleen take them; recalled',
  ),
};

/** Cells that carry a drug stay in blood and marrow, and lose it over a day. */
const cells: Pharmacokinetics = {
  ...payload,
  centralVolume: assumed(quantity(0.08, 'L/kg'), [0.05, 0.1], 'blood: all of the dose is in it; recalled'),
  clearance: assumed(quantity(0.004, 'L/h/kg'), [0.001, 0.02], 'half-life of some 14 h in blood; nothing was read'),
};

/** Daunorubicin in exosomes: it leaves blood as they do, hardly reaches marrow, and crosses membranes with them. */
export const exosomalDaunorubicin: Drug = {
  id: 'exosomal-daunorubicin',
  name: 'daunorubicin in exosomes',
  ontology: [],
  class: 'anthracycline in vesicles',
  substance: {
    kind: 'substance',
    id: 'exosomal-daunorubicin',
    name: 'daunorubicin in exosomes in tissue',
    dimension: 'concentration',
    ontology: [],
    diffusion: estimated(
      quantity(3.5, 'µm²/s'),
      [0.5, 5],
      'by a radius of 50 nm, from albumin (3.5 nm, 50 µm²/s), in inverse proportion',
    ),
    decay: assumed(quantity(0.1, '1/h'), [0.01, 1], 'vesicles last for hours in tissue; recalled'),
    blood: {
      permeability: assumed(
        quantity(0.0008, 'µm/s'),
        [0.0001, 0.01],
        'as dextran of 500 kDa, which is smaller; that they cross walls by themselves is claimed, not how fast',
      ),
      betweenCells: assumed(quantity(1, '1'), [0, 1], 'as plasma'),
    },
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
    because: ['B038'],
  },
  pharmacokinetics: { human: vesicles, mouse: vesicles },
  store: {
    ...anthracyclineStore,
    sink: assumed(perHour(2), [0.2, 10], 'cells take vesicles in and pass them by no wall; five times daunorubicin'),
  },
  damage: trapsTopoisomerase,
  missing: [
    'What loads vesicles, what sends them to some cells and not others, and what they carry besides are not there.',
    'No number is of such a drug in marrow: it shows what size and clearance alone make of the same payload.',
  ],
  because: ['B038'],
};

/** Daunorubicin carried by cells that stay in blood and marrow: all of the dose is there, and it is given off slowly. */
export const cellBorneDaunorubicin: Drug = {
  id: 'cell-borne-daunorubicin',
  name: 'daunorubicin carried by cells',
  ontology: [],
  class: 'anthracycline in carrier cells',
  substance: {
    kind: 'substance',
    id: 'cell-borne-daunorubicin',
    name: 'daunorubicin given off by carrier cells in tissue',
    dimension: 'concentration',
    ontology: [],
    diffusion: anthracyclineDiffusion(),
    decay: assumed(quantity(0.1, '1/h'), [0.01, 1], 'as daunorubicin'),
    blood: {
      permeability: assumed(quantity(20, 'µm/s'), [5, 100], 'what is given off crosses as daunorubicin does'),
    },
    initial: assumed(quantity(0, 'nM'), [0, 0], 'none before the first dose'),
    because: ['B051'],
  },
  pharmacokinetics: {
    human: { ...cells, free: givenOff() },
    mouse: { ...cells, free: givenOff() },
  },
  store: anthracyclineStore,
  damage: trapsTopoisomerase,
  missing: [
    'Carrier cells are no cells of the model: they find no niche and home by no CXCR4 or selectin, and no drug that blocks these holds them up.',
    'That they bring more to marrow than elsewhere is there only as a dose that stays in blood.',
  ],
  because: ['B051', 'B153'],
};

function anthracyclineDiffusion() {
  return assumed(quantity(100, 'µm²/s'), [20, 300], 'as daunorubicin, slowed by binding');
}

function givenOff() {
  return assumed(fraction(0.02), [0.002, 0.2], 'share that carriers have given off and not yet lost; nothing was read');
}
