import { min } from '../core/math.ts';
import { fraction, perHour, quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated, type Parameter } from '../model/parameter.ts';
import type { Substance } from '../model/substance.ts';
import { byMass } from './by-mass.ts';
import { daunorubicin } from './daunorubicin.ts';

/** A formulation: what becomes of any drug between the dose and the cell when something carries it. */
export interface Carrier {
  /** Before the id of the payload: `exosomal` makes `exosomal-daunorubicin`. */
  readonly prefix: string;
  /** After the name of the payload, that of what is in tissue, and the class. */
  readonly in: { readonly name: string; readonly tissue: string; readonly class: string };
  /** Of what is in tissue, where it differs from the payload. */
  readonly substance: Partial<Pick<Substance<'concentration'>, 'diffusion' | 'decay' | 'blood'>>;
  /** In any species, per mass. Doses are those of the payload: what carries it is not counted. */
  readonly pharmacokinetics: Omit<Pharmacokinetics, 'molarMass' | 'free'>;
  /** Of what leaves it, the share that it gives off into blood as the payload; without it cells take it up as it is. */
  readonly givesOff?: Parameter<'number'>;
  /** What cells take up of it where they take up the payload; as that when absent. */
  readonly sink?: Parameter<'rate'>;
  readonly missing: readonly string[];
  readonly because: readonly string[];
}

/** The drug as something carries it: what it does in a cell is what it did, how much comes there is the carrier's. */
export function carried(payload: Drug, carrier: Carrier): Drug {
  const { prefix, in: words, substance, pharmacokinetics, givesOff, sink, missing, because } = carrier;
  const id = `${prefix}-${payload.id}`;
  return {
    ...payload,
    id,
    name: `${payload.name} ${words.name}`,
    ontology: [],
    class: `${payload.class} ${words.class}`,
    substance: {
      ...payload.substance,
      ...substance,
      id,
      name: `${payload.name} ${words.tissue} in tissue`,
      ontology: [],
      because,
    },
    pharmacokinetics: Object.fromEntries(
      Object.entries(payload.pharmacokinetics).map(([species, own]) => [
        species,
        {
          molarMass: own.molarMass,
          ...pharmacokinetics,
          ...(givesOff && { free: freeBeside(carrier, givesOff, own) }),
        },
      ]),
    ),
    ...(payload.store === undefined || sink === undefined ? {} : { store: { ...payload.store, sink } }),
    missing: [...(payload.missing ?? []), ...missing],
    because,
  };
}

const whole = assumed(fraction(1), [1, 1], 'no more is free than is carried, and no protein binds it').quantity.amount;

/**
 * What is given off over what is carried: blood gains as much of the payload as carriers lose, and clears it as it clears the payload,
 * so that its area is that of the same dose given free, at most.
 */
function freeBeside(
  { pharmacokinetics }: Pick<Carrier, 'pharmacokinetics'>,
  givesOff: Parameter<'number'>,
  { clearance, free }: Pharmacokinetics,
): Parameter<'number'> {
  const gain = byMass(pharmacokinetics.clearance);
  const loss = byMass(clearance);
  const share = (given: number, gained: number, lost: number) =>
    min(whole, (given * gained) / lost) * (free?.quantity.amount ?? whole);
  return assumed(
    fraction(share(givesOff.quantity.amount, gain.quantity.amount, loss.quantity.amount)),
    [share(givesOff.range[0], gain.range[0], loss.range[1]), share(givesOff.range[1], gain.range[1], loss.range[0])],
    `clearance of carriers over that of the payload, times what they give off: ${givesOff.source}`,
  );
}

/** Exosomes of some 100 nm leave blood for liver and spleen within minutes to hours, hardly reach marrow, and cross membranes. */
export const exosomeCarrier: Carrier = {
  prefix: 'exosomal',
  in: { name: 'in exosomes', tissue: 'in exosomes', class: 'in vesicles' },
  substance: {
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
  },
  pharmacokinetics: {
    centralVolume: assumed(quantity(0.06, 'L/kg'), [0.04, 0.15], 'plasma: vesicles hardly leave it; recalled'),
    clearance: assumed(
      quantity(0.12, 'L/h/kg'),
      [0.01, 0.6],
      'half-life some 20 min, as liver and spleen take them; recalled',
    ),
  },
  sink: assumed(perHour(2), [0.2, 10], 'cells take vesicles in and pass them by no wall; five times daunorubicin'),
  missing: [
    'What loads vesicles, what sends them to some cells and not others, and what they carry besides are not there.',
    'No number is of such a drug in marrow: it shows what size and clearance alone make of the same payload.',
  ],
  because: ['B038'],
};

/** Cells stay in blood and marrow with all of the dose, and give it off over a day; what is given off is the payload. */
export const cellCarrier: Carrier = {
  prefix: 'cell-borne',
  in: { name: 'carried by cells', tissue: 'given off by carrier cells', class: 'in carrier cells' },
  substance: {},
  pharmacokinetics: {
    centralVolume: assumed(quantity(0.08, 'L/kg'), [0.05, 0.1], 'blood: all of the dose is in it; recalled'),
    clearance: assumed(quantity(0.004, 'L/h/kg'), [0.001, 0.02], 'half-life of some 14 h in blood; nothing was read'),
  },
  givesOff: assumed(fraction(1), [0.1, 1], 'all of it, before the cells are lost; nothing was read'),
  missing: [
    'Carrier cells are no cells of the model: they find no niche and home by no CXCR4 or selectin, and no drug that blocks these holds them up.',
    'That they bring more to marrow than elsewhere is not there: they give off in blood, which is mixed, and marrow gets from it what it would of as much free drug.',
    'What they give off counts as cleared at once: the hours for which the payload itself would stay in blood and in other tissues are not added.',
  ],
  because: ['B051', 'B153'],
};

export const exosomalDaunorubicin = carried(daunorubicin, exosomeCarrier);
export const cellBorneDaunorubicin = carried(daunorubicin, cellCarrier);
