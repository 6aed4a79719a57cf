import { LN2 } from '../core/math.ts';
import { internal } from '../core/units.ts';
import { checkCarrier } from '../kernels/vessels/carrier.ts';
import { type BehaviorId, behaviorIds } from '../model/behavior.ts';
import type { CellType, Span } from '../model/cell-type.ts';
import type { Drug } from '../model/drug.ts';
import type { Parameter } from '../model/parameter.ts';
import type { ResolvedModel } from '../model/resolve.ts';
import type { Rule } from '../model/rule.ts';
import { signalKey } from '../model/signal.ts';
import { checkMutations } from './genotype.ts';
import type { CompiledRhythm } from './rhythm.ts';
import { startOf } from './start.ts';

/** The number that a parameter stands for, in the internal system. */
export const number = (parameter: Parameter): number => internal(parameter.quantity);

/** One signal that some rule reads, with the index of what it reads. */
export interface CompiledSignal {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly index: number;
}

/** One term of a rule's target. */
export interface CompiledInput {
  readonly signal: number;
  readonly halfMaximum: number;
  readonly power: number;
  readonly increases: boolean;
}

/** What rules make of one activity or behavior in one cell type. */
export interface CompiledTarget {
  readonly base: number;
  readonly ceiling: number;
  readonly floor: number;
  /** In a cell that comes in. */
  readonly start: number;
  readonly inputs: readonly CompiledInput[];
}

/** A cell type in numbers; indices point into the lists of the program. */
export interface CompiledType {
  readonly id: string;
  readonly group: CellType['group'];
  readonly radius: number;
  readonly moves: boolean;
  readonly cycle: {
    readonly g1Rate: number;
    readonly s: number;
    readonly g2m: number;
    readonly spread: number;
    readonly rests: boolean;
  } | null;
  readonly stages: number;
  /** `weighedBy` is the index of an activity, −1 for none. */
  readonly next: readonly { readonly type: number; readonly share: number; readonly weighedBy: number }[];
  readonly behaviors: readonly CompiledTarget[];
  readonly activities: readonly (CompiledTarget | null)[];
  readonly expression: readonly number[];
  /** [receptors] index of the activity that multiplies it, −1 for none. */
  readonly expressionScale: readonly number[];
  readonly bonds: readonly { readonly receptor: number; readonly weight: number; readonly activatedBy: number }[];
  readonly attraction: { readonly receptor: number; readonly substance: number } | null;
  readonly presenter: {
    /** [ligands] */
    readonly levels: readonly number[];
    /** [ligands] index of the activity that multiplies the level, −1 for none. */
    readonly scales: readonly number[];
    readonly reach: number;
    readonly places: number;
  } | null;
  readonly touches: boolean;
  /** New vessel that one cell makes, µm; null for cells that line none. */
  readonly lining: { readonly length: number; readonly radius: number } | null;
  readonly traffic: readonly CompiledTraffic[];
  readonly bloodRate: number;
  readonly signals: readonly number[];
}

export interface CompiledTraffic {
  readonly substance: number;
  readonly secretes: number;
  /** Index of the activity that secretion follows, −1 for the intensity of the cell's secretion. */
  readonly follows: number;
  readonly takesUp: number;
  readonly consumes: number;
  readonly into: number;
  readonly activationRate: number;
}

export interface CompiledSubstance {
  readonly id: string;
  readonly diffusion: number;
  readonly decay: number;
  readonly initial: number;
  /** Content dissolved per unit of level, nM/mmHg; 0 for what is no gas. */
  readonly solubility: number;
  readonly halfConsumption: number;
  readonly permeability: number;
  /** Permeability of arteriole walls over that of the others. */
  readonly arterioles: number;
  /** Share of the permeability that changes with the cells that line vessels. */
  readonly betweenCells: number;
  readonly inlet: number | null;
  readonly carrier: { readonly capacity: number; readonly halfSaturation: number; readonly power: number } | null;
}

export interface CompiledReceptor {
  readonly id: string;
  readonly affinity: number;
  readonly substance: number;
  readonly ligand: number;
  readonly rival: { readonly substance: number; readonly affinity: number; readonly efficacy: number } | null;
}

/** A model in numbers: what the engine runs. */
export interface Program {
  readonly model: ResolvedModel;
  readonly types: readonly CompiledType[];
  readonly substances: readonly CompiledSubstance[];
  readonly receptors: readonly CompiledReceptor[];
  readonly ligands: readonly { readonly id: string }[];
  readonly activities: readonly { readonly id: string; readonly timeConstant: number }[];
  readonly rhythms: readonly CompiledRhythm[];
  readonly mutations: readonly string[];
  readonly arising: readonly ArisingMutation[];
  readonly drugs: readonly Drug[];
  readonly signals: readonly CompiledSignal[];
  typeIndex(id: string): number;
}

/** A mutation that divisions bring about. */
export interface ArisingMutation {
  readonly bit: number;
  /** [types] probability for each daughter of such a cell. */
  readonly perDaughter: readonly number[];
}

function checkCarriers({ substances }: ResolvedModel): void {
  for (const { id, blood, solubility } of substances) {
    if (blood?.carrier === undefined) continue;
    const { capacity, halfSaturation, power } = blood.carrier;
    checkCarrier(id, {
      solubility: solubility === undefined ? 0 : number(solubility),
      capacity: number(capacity),
      half: number(halfSaturation),
      power: number(power),
    });
  }
}

/**
 * Turn a resolved model into numbers and indices.
 *
 * @throws MarrowError `invalid-model` for more mutations than a genotype has bits, or a carrier that does not hold more at a higher level
 */
export function compile(model: ResolvedModel): Program {
  checkMutations(model);
  checkCarriers(model);
  const { drugs, substances } = model;
  const index = indices(model);
  const signals = compileSignals(model, index);
  return {
    model,
    types: model.cellTypes.map((type) => compileType(type, model, index, signals)),
    substances: substances.map((substance) => ({
      id: substance.id,
      diffusion: number(substance.diffusion),
      decay: number(substance.decay),
      initial: number(substance.initial),
      solubility: substance.solubility === undefined ? 0 : number(substance.solubility),
      halfConsumption: substance.halfConsumption === undefined ? 1 : number(substance.halfConsumption),
      permeability: substance.blood === undefined ? 0 : number(substance.blood.permeability),
      arterioles: substance.blood?.arterioles === undefined ? 1 : number(substance.blood.arterioles),
      betweenCells: substance.blood?.betweenCells === undefined ? 0 : number(substance.blood.betweenCells),
      inlet: substance.blood?.inlet === undefined ? null : number(substance.blood.inlet),
      carrier:
        substance.blood?.carrier === undefined
          ? null
          : {
              capacity: number(substance.blood.carrier.capacity),
              halfSaturation: number(substance.blood.carrier.halfSaturation),
              power: number(substance.blood.carrier.power),
            },
    })),
    receptors: model.receptors.map((receptor) => ({
      id: receptor.id,
      affinity: number(receptor.affinity),
      substance: receptor.ligand.kind === 'substance' ? index.substance(receptor.ligand.id) : -1,
      ligand: receptor.ligand.kind === 'ligand' ? index.ligand(receptor.ligand.id) : -1,
      rival:
        receptor.rival === undefined
          ? null
          : {
              substance: index.substance(receptor.rival.substance.id),
              affinity: number(receptor.rival.affinity),
              efficacy: number(receptor.rival.efficacy),
            },
    })),
    ligands: model.ligands,
    activities: model.activities.map((activity) => ({ id: activity.id, timeConstant: number(activity.timeConstant) })),
    rhythms: model.rhythms.map(({ id, period, peak, amplitude }) => ({
      id,
      period: number(period),
      peak: number(peak),
      amplitude: number(amplitude),
    })),
    mutations: model.mutations.map((mutation) => mutation.id),
    arising: model.mutations.flatMap(({ arises }, bit) => {
      if (arises === undefined) return [];
      const probability = number(arises.perDaughter);
      return [{ bit, perDaughter: model.cellTypes.map(({ group }) => (group === arises.group ? probability : 0)) }];
    }),
    drugs,
    signals,
    typeIndex: index.type,
  };
}

type Indices = ReturnType<typeof indices>;

function indices(model: ResolvedModel) {
  const lookup = (members: readonly { readonly id: string }[]) => {
    const positions = new Map(members.map((member, position) => [member.id, position]));
    return (id: string) => positions.get(id) ?? -1;
  };
  return {
    substance: lookup(model.substances),
    receptor: lookup(model.receptors),
    ligand: lookup(model.ligands),
    activity: lookup(model.activities),
    rhythm: lookup(model.rhythms),
    nearby: () => -1,
    engaged: lookup(model.ligands),
    mutation: lookup(model.mutations),
    hormone: lookup(model.speciesInUse.hormones.map((hormone) => hormone.substance)),
    state: lookup([{ id: 'crowding' }, { id: 'held' }, { id: 'bonds' }, { id: 'maturity' }, { id: 'renewals' }]),
    type: lookup(model.cellTypes),
  };
}

function compileSignals(model: ResolvedModel, index: Indices): CompiledSignal[] {
  const found = new Map<string, CompiledSignal>();
  for (const { signal } of model.rules) {
    const key = signalKey(signal);
    const kind = signal.kind as keyof Indices;
    if (!found.has(key)) found.set(key, { key, kind, id: signal.id, index: index[kind](signal.id) });
  }
  return [...found.values()];
}

function compileType(
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
