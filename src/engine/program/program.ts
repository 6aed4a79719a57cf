import { internal } from '../../core/units.ts';
import type { CellType } from '../../model/cell-type.ts';
import type { Drug } from '../../model/drug.ts';
import type { Parameter } from '../../model/parameter.ts';
import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { CompiledRhythm } from './rhythm.ts';

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
