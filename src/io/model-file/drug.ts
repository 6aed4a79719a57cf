import type { CellStore, Damage, Drug, Pharmacokinetics } from '../../model/drug.ts';
import { inConcentrations } from './molecules.ts';
import {
  because,
  choice,
  list,
  memberId,
  memberName,
  ontology,
  optional,
  type Part,
  parameter,
  record,
  reference,
  table,
} from './part.ts';

const pharmacokinetics = record<Pharmacokinetics>({
  molarMass: parameter('molar mass'),
  centralVolume: parameter('volume per mass', 'volume per area'),
  clearance: parameter('clearance per mass', 'clearance per area'),
  toPeriphery: optional(parameter('rate')),
  fromPeriphery: optional(parameter('rate')),
});

const store = record<CellStore>({
  reference: parameter('concentration'),
  saturation: optional(parameter('concentration')),
  halfLife: parameter('time'),
  sink: optional(parameter('rate')),
});

const damage = record<Damage>({
  phases: list(choice('G0', 'G1', 'S', 'G2M')),
  rate: list(
    record<Damage['rate'][number]>({
      cells: list(reference('cell type', ({ cellTypes }) => cellTypes)),
      rate: parameter('rate'),
    }),
  ),
  halfStore: optional(parameter('number')),
  atRest: parameter('number'),
});

export const drug: Part<Drug> = record<Drug>({
  id: memberId,
  name: memberName,
  ontology,
  substance: reference('substance in concentrations', inConcentrations),
  pharmacokinetics: table('the id of a species', pharmacokinetics),
  store,
  damage,
  because,
});
