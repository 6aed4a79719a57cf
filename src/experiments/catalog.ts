import { gates, stromalGates } from '../assays/gate.ts';
import { quantity } from '../core/units.ts';
import { drugsOfTheReview } from '../drugs/index.ts';
import { disputes, entityBehind, entityOf, namesOf } from '../evidence/index.ts';
import type { Catalog, ParameterBounds, Target, TargetKind } from '../io/index.ts';
import { depots } from '../model/depots.ts';
import type { Drug } from '../model/drug.ts';
import type { Model } from '../model/model.ts';
import { type NamedParameter, parametersOf } from '../model/paths.ts';
import type { Scenario } from '../model/scenario.ts';
import { secretedBy } from '../model/secretions.ts';
import { bodyOf } from '../model/species.ts';
import { marrow, readyRegimens, scenarios } from '../scenarios/index.ts';

/** Every name that a scenario file may use, from the model, its scenarios and the disputes of the review. */
export function catalogOf(model: Model = marrow, known: readonly Scenario[] = scenarios): Catalog {
  const ids = (members: readonly { readonly id: string }[]) => new Set(members.map(({ id }) => id));
  return {
    scenarios: new Map(known.map((scenario) => [scenario.id, scenario])),
    species: ids(model.species),
    bodies: new Map(model.species.map((each) => [each.id, bodyOf(each)])),
    sites: ids(model.sites),
    cells: new Set([...ids(model.cellTypes), ...model.cellTypes.map(({ group }) => group)]),
    drugs: ids(model.drugs),
    drugsMeant: drugsMeant(model),
    regimens: new Map(readyRegimens.map((regimen) => [regimen.id, regimen])),
    uptake: new Map(model.drugs.map((drug) => [drug.id, uptakeOf(drug)])),
    rules: ids(model.rules),
    vocabulary: model,
    disputes: new Map(Object.entries(disputes).map(([id, { sides }]) => [id, Object.keys(sides)])),
    switches: model.switches ?? [],
    targets: targetsOf(model),
    mutations: ids(model.mutations),
    gates: new Map([...gates, ...stromalGates].map((gate) => [gate.id, gate])),
    parameters: new Map(parametersOf(model).map((each) => [each.path, boundsOf(each)])),
  };
}

/** Names that the review and others give to drugs, and to classes of which one drug of the model stands. */
function drugsMeant({ drugs }: Model): Map<string, string> {
  const own = drugs.flatMap((drug) => {
    const entity = entityBehind(drug);
    if (entity === undefined || drugs.some((other) => other !== drug && entityBehind(other) === entity)) return [];
    return [drug.name, ...namesOf(entity)].map((name) => [name, `Write "${drug.id}".`] as const);
  });
  const classes = Object.entries(drugsOfTheReview).flatMap(([id, drug]) =>
    namesOf(entityOf(id)).map((name) => [name, `Of ${entityOf(id).name} the model has "${drug}".`] as const),
  );
  return new Map([...classes, ...own].map(([name, says]) => [name.toLowerCase(), says]));
}

function uptakeOf({ pharmacokinetics }: Drug): Set<string> {
  const kinetics = Object.values(pharmacokinetics);
  return new Set(depots.filter((route) => kinetics.some((each) => each[route] !== undefined)));
}

function targetsOf(model: Model): Map<string, Target> {
  const targets = new Map<string, Target>();
  const add = (id: string, kind: TargetKind, more: Omit<Target, 'kinds'> = {}) => {
    const before = targets.get(id);
    targets.set(id, {
      ...before,
      ...more,
      kinds: [...(before?.kinds ?? []), kind],
    });
  };
  for (const { id } of model.receptors) add(id, 'receptor');
  for (const { id } of model.activities) add(id, 'activity');
  for (const id of new Set(model.drugs.flatMap(({ damage }) => damage?.target ?? []))) add(id, 'gene');
  for (const { id } of model.ligands) add(id, 'ligand');
  for (const id of hormonesOf(model)) add(id, 'hormone');
  for (const [id, cells] of secretedBy(model.cellTypes)) add(id, 'secretion', { secretedBy: cells });
  for (const { id, dimension } of model.substances) add(id, 'substance', { dimension });
  return targets;
}

function hormonesOf({ species }: Model): Set<string> {
  return new Set(species.flatMap(({ hormones }) => hormones.map(({ substance }) => substance.id)));
}

/** Ten times beyond the plausible range in either direction, or nothing at all; a share stays a share. */
function boundsOf({ parameter }: NamedParameter): ParameterBounds {
  const { range, quantity: value } = parameter;
  const [low, high] = range;
  const isShare = value.dimension === 'number' && low >= 0 && high <= 1;
  return {
    unit: quantity(0, value.unit).unit,
    low: low >= 0 ? 0 : 10 * low,
    high: isShare ? 1 : Math.max(10 * high, low === high ? 1 : 0),
  };
}
