import { LN2 } from '../../core/math.ts';
import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import type { CellType, Span } from '../../model/cell-type.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Rule } from '../../model/rule.ts';
import { signalKey } from '../../model/signal.ts';
import type { Indices } from './indices.ts';
import { type CompiledInput, type CompiledSignal, type CompiledTarget, type CompiledType, number } from './program.ts';
import { startOf } from './start.ts';

/** A cell type in numbers, with what the rules make of it. */
export function compileType(
  type: CellType,
  model: ResolvedModel,
  index: Indices,
  signals: readonly CompiledSignal[],
): CompiledType {
  const signalAt = new Map(signals.map((signal, k) => [signal.key, k]));
  const rules = model.rules.filter((rule) => rule.cells.some((cell) => cell.id === type.id));
  const inputsOf = (kind: string, id: string) =>
    rules
      .filter((rule) => rule.target.kind === kind && rule.target.id === id)
      .map((rule) => compileInput(rule, signalAt));
  const activities = model.activities.map((activity) => {
    const own = type.activities?.find((entry) => entry.activity.id === activity.id);
    return own === undefined ? null : compileTarget(own.span, 0, inputsOf('activity', activity.id));
  });
  const behaviors = behaviorIds.map((id) => {
    const target = compileTarget(type.behaviors[id], defaults[id] ?? 0, inputsOf('behavior', id));
    return { ...target, start: startOf(target, signals, activities) };
  });
  const expressed = model.receptors.map(({ id }) => type.receptors?.find(({ receptor }) => receptor.id === id));
  const expression = expressed.map((found) => (found === undefined ? 0 : number(found.expression)));
  const attractor = type.attractedBy?.receptor;
  return {
    id: type.id,
    group: type.group,
    radius: number(type.radius),
    moves: type.moves,
    cycle:
      type.cycle === undefined
        ? null
        : {
            g1Rate: 1 / number(type.cycle.g1),
            s: number(type.cycle.s),
            g2m: number(type.cycle.g2m),
            spread: number(type.cycle.spread),
            rests: type.cycle.daughters === 'G0',
          },
    stages: type.lineage === undefined ? 0 : number(type.lineage.stages),
    next: compileNext(type, index),
    behaviors,
    activities,
    expression,
    expressionScale: expressed.map((found) => scaleOf(found?.scaledBy, index)),
    bonds: (type.bonds ?? []).map((bond) => ({
      receptor: index.receptor(bond.receptor.id),
      weight: number(bond.weight),
      activatedBy: bond.activatedBy === undefined ? -1 : index.activity(bond.activatedBy.id),
    })),
    attraction:
      attractor === undefined
        ? null
        : { receptor: index.receptor(attractor.id), substance: index.substance(attractor.ligand.id) },
    presenter: compilePresenter(type, model, index),
    lining: type.lines === undefined ? null : { length: number(type.lines.length), radius: number(type.lines.radius) },
    touches: model.receptors.some((receptor, r) => receptor.ligand.kind === 'ligand' && expression[r] !== 0),
    traffic: type.traffic
      .map((traffic) => ({
        substance: index.substance(traffic.substance.id),
        secretes: traffic.secretes === undefined ? 0 : number(traffic.secretes),
        follows: traffic.follows === undefined ? -1 : index.activity(traffic.follows.id),
        takesUp: traffic.takesUp === undefined ? 0 : number(traffic.takesUp),
        consumes: traffic.consumes === undefined ? 0 : number(traffic.consumes),
        into: traffic.activates === undefined ? -1 : index.substance(traffic.activates.into.id),
        activationRate: traffic.activates === undefined ? 0 : number(traffic.activates.rate),
      }))
      .filter((traffic) => traffic.substance >= 0),
    bloodRate: type.bloodHalfLife === undefined ? 0 : LN2 / number(type.bloodHalfLife),
    signals: [...new Set(rules.map((rule) => signalAt.get(signalKey(rule.signal)) as number))],
  };
}

/** Behaviors that mean 1 when a cell type says nothing of them. */
const defaults: { readonly [I in BehaviorId]?: number } = {
  cycleSpeed: 1,
  display: 1,
  permeability: 1,
  secretion: 1,
  size: 1,
  threshold: 1,
};

function compileNext(type: CellType, index: Indices): CompiledType['next'] {
  return (type.lineage?.next ?? []).map(({ type: id, share, weighedBy }) => ({
    type: index.type(id),
    share: number(share),
    weighedBy: weighedBy === undefined ? -1 : index.activity(weighedBy.id),
  }));
}

function scaleOf(activity: { readonly id: string } | undefined, index: Indices): number {
  return activity === undefined ? -1 : index.activity(activity.id);
}

function compilePresenter(type: CellType, model: ResolvedModel, index: Indices): CompiledType['presenter'] {
  const { presents } = type;
  if (presents === undefined) return null;
  const shown = model.ligands.map(({ id }) => presents.ligands.find(({ ligand }) => ligand.id === id));
  return {
    levels: shown.map((found) => (found === undefined ? 0 : number(found.level))),
    scales: shown.map((found) => scaleOf(found?.scaledBy, index)),
    reach: number(presents.reach),
    places: number(presents.places),
  };
}

function compileTarget(
  span: Span<never> | Span<'number'> | undefined | { base: Parameter },
  fallback: number,
  inputs: readonly CompiledInput[],
): CompiledTarget {
  const full = span as Span<'number'> | undefined;
  const base = full === undefined ? fallback : number(full.base);
  return {
    base,
    ceiling: full?.ceiling === undefined ? base : number(full.ceiling),
    floor: full?.floor === undefined ? base : number(full.floor),
    start: full?.start === undefined ? base : number(full.start),
    inputs,
  };
}

function compileInput(rule: Rule, signalAt: ReadonlyMap<string, number>): CompiledInput {
  return {
    signal: signalAt.get(signalKey(rule.signal)) as number,
    halfMaximum: number(rule.halfMaximum),
    power: number(rule.power),
    increases: rule.effect === 'increases',
  };
}
