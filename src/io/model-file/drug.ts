import type {
  Absorption,
  Agonism,
  Blockade,
  CellStore,
  Damage,
  DamageRate,
  Drug,
  Inhibition,
  Pharmacokinetics,
  Raise,
  Silencing,
  Slowing,
  Substitution,
  TargetMediated,
} from '../../model/drug.ts';
import { inAffinities, inConcentrations, inPressures } from './molecules.ts';
import {
  because,
  choice,
  flag,
  list,
  memberId,
  memberName,
  ontology,
  optional,
  type Part,
  parameter,
  record,
  reference,
  sentences,
  table,
} from './part.ts';

const absorption = record<Absorption>({ rate: parameter('rate'), bioavailability: parameter('number') });

const pharmacokinetics = record<Pharmacokinetics>({
  molarMass: parameter('molar mass'),
  centralVolume: parameter('volume per mass', 'volume per area'),
  clearance: parameter('clearance per mass', 'clearance per area'),
  toPeriphery: optional(parameter('rate')),
  fromPeriphery: optional(parameter('rate')),
  oral: optional(absorption),
  subcutaneous: optional(absorption),
  free: optional(parameter('number')),
  targetMediated: optional(
    record<TargetMediated>({
      capacity: parameter('concentration'),
      internalization: parameter('rate'),
      half: parameter('concentration'),
    }),
  ),
});

const store = record<CellStore>({
  reference: parameter('concentration'),
  saturation: optional(parameter('concentration')),
  halfLife: parameter('time'),
  sink: optional(parameter('rate')),
  slowedBy: optional(
    record<Slowing>({
      gas: reference('substance in pressures', inPressures),
      half: parameter('pressure'),
      least: optional(parameter('number')),
    }),
  ),
});

const damageRates = list(
  record<DamageRate>({
    cells: list(reference('cell type', ({ cellTypes }) => cellTypes)),
    rate: parameter('rate'),
  }),
);

const damage = record<Damage>({
  target: memberId,
  phases: list(choice('G0', 'G1', 'S', 'G2M')),
  rate: damageRates,
  rateIn: optional(table('a species id', damageRates)),
  halfStore: optional(parameter('number')),
  atRest: parameter('number'),
});

export const drug: Part<Drug> = record<Drug>({
  id: memberId,
  name: memberName,
  ontology,
  class: memberName,
  substance: reference('substance in concentrations', inConcentrations),
  pharmacokinetics: table('the id of a species', pharmacokinetics),
  store: optional(store),
  damage: optional(damage),
  blocks: optional(
    list(
      record<Blockade>({
        receptor: reference('receptor', ({ receptors }) => receptors),
        half: parameter('concentration'),
        catches: optional(flag),
      }),
    ),
  ),
  stimulates: optional(
    list(
      record<Agonism>({
        receptor: reference('receptor', ({ receptors }) => receptors),
        half: parameter('concentration'),
        efficacy: parameter('number'),
      }),
    ),
  ),
  silences: optional(
    list(
      record<Silencing>({
        signal: reference('receptor or mutation', ({ receptors, mutations }) => [...receptors, ...mutations]),
        half: parameter('concentration'),
      }),
    ),
  ),
  inhibits: optional(
    list(
      record<Inhibition>({
        activity: reference('activity', ({ activities }) => activities),
        half: parameter('concentration'),
      }),
    ),
  ),
  raises: optional(
    list(
      record<Raise>({
        activity: reference('activity', ({ activities }) => activities),
        half: parameter('concentration'),
        to: parameter('number'),
        cells: optional(list(reference('cell type', ({ cellTypes }) => cellTypes))),
      }),
    ),
  ),
  replaces: optional(
    record<Substitution>({
      hormone: reference('substance in affinities', inAffinities),
      at: parameter('concentration'),
    }),
  ),
  missing: optional(list(sentences)),
  because,
});
