import { MarrowError } from '../core/error.ts';
import { adviceOn } from '../core/nearest.ts';
import { parseCut } from './cut.ts';
import { checkOptions } from './perturbation-options.ts';
import type { ResolvedModel } from './resolved-model.ts';
import { marrowCells, type PerturbationAction, type Scenario } from './scenario.ts';
import { secretedBy } from './secretions.ts';

const multiplying: readonly PerturbationAction[] = ['knock-out', 'over-express', 'block', 'stimulate'];

interface Kinds {
  /** For the message: `a receptor, activity or ligand`. */
  readonly what: string;
  readonly ids: readonly string[];
}

/**
 * Refuse a perturbation or a cut `GENE in cell` that would do nothing, because there is no such target, cell or mutation or
 * because its action does not read what it says.
 *
 * @throws MarrowError `invalid-input`, naming the perturbation or cut
 */
export function checkTargets(model: ResolvedModel, { cut, perturb }: Pick<Scenario, 'cut' | 'perturb'>): void {
  const harmed = model.drugs.flatMap(({ damage }) => damage?.target ?? []);
  const displayed = [...[...model.receptors, ...model.activities, ...model.ligands].map(({ id }) => id), ...harmed];
  const hormones = model.speciesInUse.hormones.map(({ substance }) => substance.id);
  const secreted = secretedBy(model.cellTypes);
  const expressed: Kinds = {
    what: 'a receptor, activity, ligand, drug target or secreted substance',
    ids: [...new Set([...displayed, ...secreted.keys()])],
  };
  const multiplied: Kinds = {
    what: 'a receptor, activity, ligand, drug target, hormone or secreted substance',
    ids: [...new Set([...displayed, ...hormones, ...secreted.keys()])],
  };
  const held: Kinds = { what: 'a substance', ids: model.substances.map(({ id }) => id) };
  const types: Kinds = { what: 'a cell type', ids: model.cellTypes.map(({ id }) => id) };
  const groups = new Set(model.cellTypes.flatMap(({ id, group }) => [id, group]));
  const cells: Kinds = { what: 'a cell type or group', ids: [...groups] };
  const groupsOrMarrow: Kinds = { what: cells.what, ids: [...groups, marrowCells] };
  const mutations: Kinds = { what: 'a mutation', ids: model.mutations.map(({ id }) => id) };
  const homing: Kinds = { what: 'a cell type that homes from blood', ids: homingTypes(model.cellTypes) };
  const sources = (target: string): Kinds =>
    displayed.includes(target)
      ? cells
      : { what: `a cell type or group that secretes "${target}"`, ids: [...(secreted.get(target) ?? [])] };
  for (const perturbation of perturb) {
    checkOptions(perturbation);
    const { id, action, target, cell, asManyAs, genotype = [] } = perturbation;
    const who = `perturbation "${id}"`;
    if (action === 'clamp') refuseUnknown(who, target, held);
    if (action === 'ablate' || action === 'irradiate') refuseUnknown(who, target, groupsOrMarrow);
    if (action === 'inject') refuseUnknown(who, target, types);
    if (action === 'transplant') refuseUnknown(who, target, homing);
    if (asManyAs !== undefined) refuseUnknown(who, asManyAs.cell, groupsOrMarrow);
    for (const mutation of genotype) refuseUnknown(who, mutation, mutations);
    if (!multiplying.includes(action)) continue;
    refuseUnknown(who, target, multiplied);
    if (cell !== undefined) refuseUnknown(who, cell, sources(target));
  }
  for (const word of cut) {
    const parts = parseCut(word);
    if (parts === null) continue;
    refuseUnknown(`cut "${word}"`, parts.gene, expressed);
    refuseUnknown(`cut "${word}"`, parts.cell, sources(parts.gene));
  }
}

/** Ids of the cell types that come from blood into the marrow, which those that left for good do not. */
export function homingTypes(cellTypes: ResolvedModel['cellTypes']): string[] {
  return cellTypes.filter(({ behaviors }) => behaviors.homing !== undefined).map(({ id }) => id);
}

function refuseUnknown(who: string, found: string, { what, ids }: Kinds): void {
  if (ids.includes(found)) return;
  throw new MarrowError({
    kind: 'invalid-input',
    message: `${who}: "${found}" is not ${what}`,
    expected: `one of ${ids.join(', ')}`,
    found,
    advice: adviceOn(found, ids),
  });
}
