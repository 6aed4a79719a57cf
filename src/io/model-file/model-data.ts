import { z } from 'zod';
import type { Model } from '../../model/model.ts';
import type { FileKind } from '../scenario-file/file-kind.ts';
import { limits } from '../scenario-file/limits.ts';
import { ruleShape } from '../scenario-file/rule-shape.ts';
import { physics, site, species } from './body.ts';
import { cellType } from './cell-type.ts';
import { drug } from './drug.ts';
import { activity, ligand, mutation, receptor, rhythm, substance } from './molecules.ts';
import { list, type Part, shapeOf } from './part.ts';
import { ruleWritten } from './rules.ts';
import { switches } from './switches.ts';

/** The lists of a model file beside its rules and switches, in the order in which they are written. */
export const parts: { readonly [K in Exclude<keyof Model, 'rules' | 'switches'>]: Part<Model[K]> } = {
  species: list(species),
  sites: list(site),
  physics,
  substances: list(substance),
  ligands: list(ligand),
  receptors: list(receptor),
  activities: list(activity),
  rhythms: list(rhythm),
  mutations: list(mutation),
  cellTypes: list(cellType),
  drugs: list(drug),
};

/** What a model file is: it grows with the model, a scenario does not. */
export const modelFile: FileKind = {
  what: 'model',
  guide: '"marrow model" prints a whole one.',
  smaller: 'A model file holds one model: "marrow model" prints the present one.',
  base: ' as "marrow model" prints it',
  limits: { ...limits, bytes: 8 * limits.bytes, values: 20 * limits.values, tokens: 20 * limits.tokens },
};

const keys = {
  species: shapeOf(parts.species).describe('Bodies, with what differs from the shared numbers'),
  sites: shapeOf(parts.sites).describe('Places in the body and what stands there at the start'),
  physics: shapeOf(parts.physics).describe('Numbers of the machine that are biology and belong to no cell type'),
  substances: shapeOf(parts.substances).describe('What diffuses between the cells'),
  ligands: shapeOf(parts.ligands).describe('What cells display and what acts by contact only'),
  receptors: shapeOf(parts.receptors).describe('Receptors with what they bind'),
  activities: shapeOf(parts.activities).describe('Numbers 0 to 1 inside a cell that follow their inputs'),
  rhythms: shapeOf(parts.rhythms).describe('What swings over the day in the body'),
  mutations: shapeOf(parts.mutations).describe('Mutations that cells may carry'),
  cellTypes: shapeOf(parts.cellTypes).describe('Kinds of cells'),
  rules: z.array(ruleShape).max(limits.members).describe('What signals do to activities and behaviors'),
  switches: shapeOf(switches).optional().describe('Disputes with what each of their sides changes in the model'),
  drugs: shapeOf(parts.drugs).describe('Drugs with their exposure and effect'),
};

export const modelShape = z.strictObject(keys).describe('A whole model');

/** The whole model as plain data with every number as text and every reference as an id: what a model file holds. */
export function modelData(model: Model): Readonly<Partial<Record<keyof Model, unknown>>> {
  return {
    species: parts.species.write(model.species),
    sites: parts.sites.write(model.sites),
    physics: parts.physics.write(model.physics),
    substances: parts.substances.write(model.substances),
    ligands: parts.ligands.write(model.ligands),
    receptors: parts.receptors.write(model.receptors),
    activities: parts.activities.write(model.activities),
    rhythms: parts.rhythms.write(model.rhythms),
    mutations: parts.mutations.write(model.mutations),
    cellTypes: parts.cellTypes.write(model.cellTypes),
    rules: model.rules.map((rule) => ruleWritten(rule, model)),
    ...(model.switches === undefined ? {} : { switches: switches.write(model.switches) }),
    drugs: parts.drugs.write(model.drugs),
  };
}

/** JSON Schema of a model file, for editors and other programs; names are checked by Marrow itself. */
export function modelJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(modelShape, { reused: 'ref' });
  return { $schema, title: 'Marrow model', ...rest };
}
