import { MarrowError } from '../../core/error.ts';
import { checkCarrier } from '../../kernels/vessels/carrier.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { Receptor } from '../../model/receptor.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import { signalKey } from '../../model/signal.ts';
import type { Substance } from '../../model/substance.ts';
import { compileType } from './compile-type.ts';
import { checkMutations } from './genotype.ts';
import { type Indices, indicesOf } from './indices.ts';
import { type CompiledReceptor, type CompiledSignal, type CompiledSubstance, number, type Program } from './program.ts';

/**
 * Turn a resolved model into numbers and indices.
 *
 * @throws MarrowError `invalid-model` for more mutations than a genotype has bits, a carrier that does not hold more at a higher level,
 * or a hormone that other cells than neutrophils clear
 */
export function compile(model: ResolvedModel): Program {
  checkMutations(model);
  checkCarriers(model);
  checkHormones(model);
  const { drugs, substances } = model;
  const index = indicesOf(model);
  const signals = compileSignals(model, index);
  return {
    model,
    types: model.cellTypes.map((type) => compileType(type, model, index, signals)),
    substances: substances.map(compileSubstance),
    receptors: model.receptors.map((receptor) => compileReceptor(receptor, index)),
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

function compileSubstance({ blood, solubility, halfConsumption, ...substance }: Substance): CompiledSubstance {
  const or = (parameter: Parameter | undefined, without: number) =>
    parameter === undefined ? without : number(parameter);
  return {
    id: substance.id,
    diffusion: number(substance.diffusion),
    decay: number(substance.decay),
    initial: number(substance.initial),
    solubility: or(solubility, 0),
    halfConsumption: or(halfConsumption, 1),
    permeability: or(blood?.permeability, 0),
    arterioles: or(blood?.arterioles, 1),
    betweenCells: or(blood?.betweenCells, 0),
    inlet: blood?.inlet === undefined ? null : number(blood.inlet),
    carrier:
      blood?.carrier === undefined
        ? null
        : {
            capacity: number(blood.carrier.capacity),
            halfSaturation: number(blood.carrier.halfSaturation),
            power: number(blood.carrier.power),
          },
  };
}

function compileReceptor({ id, affinity, ligand, rival }: Receptor, index: Indices): CompiledReceptor {
  return {
    id,
    affinity: number(affinity),
    substance: ligand.kind === 'substance' ? index.substance(ligand.id) : -1,
    ligand: ligand.kind === 'ligand' ? index.ligand(ligand.id) : -1,
    rival:
      rival === undefined
        ? null
        : {
            substance: index.substance(rival.substance.id),
            affinity: number(rival.affinity),
            efficacy: number(rival.efficacy),
          },
  };
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

/** What clears a hormone counts over its number at rest, which is known of neutrophils. */
function checkHormones({ speciesInUse: { hormones, neutrophils } }: ResolvedModel): void {
  for (const { substance, clearedBy } of hormones) {
    if (clearedBy === neutrophils.cell) continue;
    throw new MarrowError({
      kind: 'invalid-model',
      message: `nothing is known of how many of "${clearedBy}" clear ${substance.name} at rest`,
      expected: `clearedBy "${neutrophils.cell}"`,
      found: `"${clearedBy}"`,
      advice: 'Let the cells that are counted as neutrophils clear it.',
    });
  }
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
