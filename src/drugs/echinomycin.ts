import { hif2a } from '../biology/pathways/hypoxia.ts';
import { hif1a } from '../biology/pathways/index.ts';
import { hours, quantity } from '../core/units.ts';
import type { Drug } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';
import { lipophilicBase } from './anthracyclines.ts';
import { byBodySize } from './in-mice.ts';
import { oneCompartment } from './one-compartment.ts';

const inHumans = oneCompartment({
  molarMass: estimated(quantity(1101.3, 'g/mol'), [1101.2, 1101.3], 'from the formula C51H64N8O12S2'),
  volume: assumed(quantity(2, 'L/kg'), [0.5, 10], 'binds DNA all over; nothing was read'),
  halfLife: assumed(hours(5), [0.5, 24], 'nothing was read'),
});

/** Echinomycin: keeps HIF off the DNA. Stands for HIF inhibitors. */
export const echinomycin: Drug = {
  id: 'echinomycin',
  name: 'echinomycin',
  ontology: [],
  class: 'inhibitor of HIF',
  substance: { ...lipophilicBase('echinomycin', 'echinomycin', []), because: ['B129'] },
  pharmacokinetics: { human: inHumans, mouse: byBodySize(inHumans) },
  inhibits: [
    { activity: hif1a, half: assumed(quantity(1, 'nM'), [0.03, 5], 'nanomolar in tumor cells, less in LSC; recalled') },
    { activity: hif2a, half: assumed(quantity(3, 'nM'), [0.1, 30], 'the same DNA element; weaker, assumed') },
  ],
  missing: ['It binds DNA elsewhere too and kills cells that divide; only what it does to HIF is there.'],
  because: ['B129', 'B130'],
};
