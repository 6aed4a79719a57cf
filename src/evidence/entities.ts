import { adhesionMolecules } from './entities/adhesion-molecules.ts';
import { behaviors } from './entities/behaviors.ts';
import { cellTypes } from './entities/cell-types.ts';
import { clinicalEndpoints } from './entities/clinical-endpoints.ts';
import { contacts } from './entities/contacts.ts';
import { drugs } from './entities/drugs.ts';
import { genes } from './entities/genes.ts';
import { genotypes } from './entities/genotypes.ts';
import { matrix } from './entities/matrix.ts';
import { measurements } from './entities/measurements.ts';
import { organelles } from './entities/organelles.ts';
import { pathwayActivities } from './entities/pathway-activities.ts';
import { perturbations } from './entities/perturbations.ts';
import { processes } from './entities/processes.ts';
import { receptors } from './entities/receptors.ts';
import { structures } from './entities/structures.ts';
import { substances } from './entities/substances.ts';
import type { Entity, EntityEntry, EntityKind } from './entity.ts';
import { keyed } from './keyed.ts';

const blank = {
  short: null,
  symbols: [],
  ids: null,
  seenIn: [],
  broader: null,
  synonyms: [],
  opposite: null,
  note: null,
};

/** Every biological entity that findings and links speak of, by id. */
export const entities = {
  ...ofKind('cell type', cellTypes),
  ...ofKind('substance', substances),
  ...ofKind('receptor', receptors),
  ...ofKind('adhesion molecule', adhesionMolecules),
  ...ofKind('contact', contacts),
  ...ofKind('matrix', matrix),
  ...ofKind('pathway activity', pathwayActivities),
  ...ofKind('gene', genes),
  ...ofKind('organelle', organelles),
  ...ofKind('genotype', genotypes),
  ...ofKind('behavior', behaviors),
  ...ofKind('process', processes),
  ...ofKind('structure', structures),
  ...ofKind('drug', drugs),
  ...ofKind('perturbation', perturbations),
  ...ofKind('measurement', measurements),
  ...ofKind('clinical endpoint', clinicalEndpoints),
};

/** The ids that a link may name; any other word does not compile. */
export type EntityId = keyof typeof entities;

/** The ids that stand for cells. */
export type CellId = keyof typeof cellTypes;

/** The ids that stand for drugs and classes of drugs. */
export type DrugId = keyof typeof drugs;

function ofKind<Id extends string>(
  kind: EntityKind,
  entries: Readonly<Record<Id, EntityEntry>>,
): Readonly<Record<Id, Entity>> {
  return keyed(entries, (id, entry: EntityEntry) => ({ ...blank, id, kind, ...entry }));
}
