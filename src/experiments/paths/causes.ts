import type { CellType } from '../../model/cell-type.ts';
import { parseCut } from '../../model/cut.ts';
import type { Dose, Regimen } from '../../model/regimen.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import { marrowCells, type Perturbation, type Rearrangement, type Scenario } from '../../model/scenario.ts';
import { secretionsOf } from '../../model/secretions.ts';
import { eventHash } from '../identity.ts';
import { targetNode } from './rule-steps.ts';
import type { Node, Step } from './step.ts';

/** Where a difference of two scenarios begins: with a thing, and when it is a rule that differs, by that rule. */
export interface Cause {
  readonly node: Node;
  readonly first?: Step;
}

/** A scenario, with what is set and which rules hold once its sides are taken. */
export interface Difference {
  readonly scenario: Scenario;
  readonly set: Scenario['set'];
  /** Ids of rules. */
  readonly rules: ReadonlySet<string>;
}

/** What differs between two scenarios, in a model with all rules of either. */
export function causesOf(first: Difference, second: Difference, model: ResolvedModel): Cause[] {
  const [one, other] = [first.scenario, second.scenario];
  const paths = [...new Set([...Object.keys(first.set), ...Object.keys(second.set)])];
  const set = paths.filter((path) => valueAt(first, path) !== valueAt(second, path));
  const rules = [...first.rules, ...second.rules].filter((id) => first.rules.has(id) !== second.rules.has(id));
  const genes = [...one.cut, ...other.cut].filter((word) => one.cut.includes(word) !== other.cut.includes(word));
  return [
    ...ofAnatomy(one.anatomy ?? {}, other.anatomy ?? {}),
    ...set.flatMap((path) => ofParameter(path, model)),
    ...rules.flatMap((id) => ofRule(id, model)),
    ...genes.flatMap((word) => ofGene(word, model)),
    ...differing(one.perturb, other.perturb).flatMap((event) => ofPerturbation(event, model)),
    ...differing<Regimen>(one.regimens, other.regimens).flatMap(({ doses }) => doses.map(ofDose)),
  ];
}

/** Vessels, and stroma that stands elsewhere. */
function ofAnatomy(one: Rearrangement, other: Rearrangement): Cause[] {
  const [here = {}, there = {}] = [one.stroma, other.stroma];
  const moved = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
    (cell) => here[cell] !== there[cell],
  );
  const vessels = one.arterioles === other.arterioles ? [] : [{ node: 'vessels' }];
  return [...vessels, ...moved.map((cell) => ({ node: `place:${cell}` }))];
}

function valueAt({ set }: Difference, path: string): string | null {
  const value = set[path];
  return value === undefined ? null : `${value.amount} ${value.unit}`;
}

function differing<E extends Perturbation | Regimen>(one: readonly E[], other: readonly E[]): E[] {
  const isIn = (event: E, events: readonly E[]) => events.some((each) => eventHash(each) === eventHash(event));
  return [...one.filter((event) => !isIn(event, other)), ...other.filter((event) => !isIn(event, one))];
}

const ofDose = ({ drug }: Dose): Cause => ({ node: `drug:${drug}` });

/** What a cut of `GENE in cell` is about; a cut of a rule is a rule that differs. */
function ofGene(word: string, model: ResolvedModel): Cause[] {
  const cut = parseCut(word);
  return cut === null ? [] : expressed(cut.gene, cut.cell, model);
}

function ofRule(id: string, { rules }: ResolvedModel): Cause[] {
  const rule = rules.find((each) => each.id === id);
  return (rule?.cells ?? []).map((cell) => {
    const node = targetNode(rule!, cell.id);
    return { node, first: { from: `rule:${id}`, to: node, by: 'rule', rule: id } };
  });
}

function ofPerturbation({ action, target, cell }: Perturbation, model: ResolvedModel): Cause[] {
  if (action === 'irradiate' && target === marrowCells) {
    return model.cellTypes.filter(({ group }) => group !== 'stroma').map(alive);
  }
  if (['ablate', 'irradiate', 'inject', 'transplant'].includes(action)) return typesOf(target, model).map(alive);
  if (action === 'clamp') return [{ node: `field:${target}` }];
  return expressed(target, cell, model);
}

const alive = ({ id }: CellType): Cause => ({ node: `alive:${id}` });

/** A receptor, activity, displayed ligand, hormone, what is secreted or what a drug damages, where a cell type has it. */
function expressed(gene: string, cell: string | undefined, model: ResolvedModel): Cause[] {
  const types = cell === undefined ? model.cellTypes : typesOf(cell, model);
  return [
    ...types.flatMap(secretionsOf).flatMap((id) => (id === gene ? [{ node: `field:${gene}` }] : [])),
    ...types.flatMap(({ id, receptors = [], activities = [], presents }): Cause[] => [
      ...receptors.filter(({ receptor }) => receptor.id === gene).map(() => ({ node: `receptor:${gene}@${id}` })),
      ...activities.filter(({ activity }) => activity.id === gene).map(() => ({ node: `activity:${gene}@${id}` })),
      ...(presents?.ligands ?? [])
        .filter(({ ligand }) => ligand.id === gene)
        .map(() => ({ node: `shown:${gene}@${id}` })),
    ]),
    ...model.speciesInUse.hormones
      .filter(({ substance }) => substance.id === gene)
      .map(() => ({ node: `hormone:${gene}` })),
    ...model.drugs
      .flatMap(({ damage }) => (damage?.target === gene ? damage.rate : []))
      .flatMap(({ cells }) => cells.filter(({ id }) => types.some((type) => type.id === id)))
      .map(({ id }) => ({ node: `dying:${id}` })),
  ];
}

const typesOf = (cell: string, { cellTypes }: ResolvedModel) =>
  cellTypes.filter(({ id, group }) => id === cell || group === cell);

/** What a parameter is part of. */
function ofParameter(path: string, model: ResolvedModel): Cause[] {
  const [list, id = '', part, ...rest] = path.split('.');
  const [member = '', more] = rest;
  if (list === 'rules') return ofRule(id, model);
  if (list === 'substances') return [{ node: part === 'blood' ? `carried:${id}` : `field:${id}` }];
  if (list === 'receptors') return model.cellTypes.map((cell) => ({ node: `receptor:${id}@${cell.id}` }));
  if (list === 'activities') return model.cellTypes.map((cell) => ({ node: `activity:${id}@${cell.id}` }));
  if (list === 'rhythms') return [{ node: `rhythm:${id}` }];
  if (list === 'drugs') return [{ node: `drug:${id}` }];
  if (list === 'sites' && part === 'vasculature') return [{ node: 'vessels' }];
  if (list === 'sites' && part === 'trabeculae') return model.cellTypes.map((cell) => ({ node: `place:${cell.id}` }));
  if (list === 'sites' && part === 'medium') {
    const ids = more === undefined ? model.substances.map((substance) => substance.id) : [more];
    return ids.map((substance) => ({ node: `field:${substance}` }));
  }
  if (list === 'sites' && part === 'elsewhere') {
    return model.speciesInUse.hormones.map(({ substance }) => ({ node: `hormone:${substance.id}` }));
  }
  if (list === 'sites') {
    return more === 'held' ? [{ node: `held:${member}` }] : [{ node: `alive:${member}` }, { node: `place:${member}` }];
  }
  if (list !== 'cellTypes') return [];
  switch (part) {
    case 'behaviors':
      return [{ node: `behavior:${member}@${id}` }];
    case 'activities':
      return [{ node: `activity:${member}@${id}` }];
    case 'receptors':
      return [{ node: `receptor:${member}@${id}` }];
    case 'bonds':
      return [{ node: `bonds:${id}` }];
    case 'cycle':
      return [{ node: `dividing:${id}` }];
    case 'traffic':
      return ofTraffic(id, member, model);
    case 'presents':
      return member === 'ligands' ? [{ node: `shown:${more}@${id}` }] : [{ node: `alive:${id}` }];
    default:
      return [{ node: `alive:${id}` }];
  }
}

function ofTraffic(cell: string, substance: string, { cellTypes }: ResolvedModel): Cause[] {
  const traffic = cellTypes.find(({ id }) => id === cell)?.traffic ?? [];
  const into = traffic.find((each) => each.substance.id === substance)?.activates?.into.id;
  return [{ node: `field:${into ?? substance}` }];
}
