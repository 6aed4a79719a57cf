import type { Quantity } from '../core/units.ts';
import type { Measure } from './measure.ts';
import type { Moment, Regimen } from './regimen.ts';
import type { RuleChange } from './rule-change.ts';
import type { Position } from './site.ts';

export const perturbationActions = [
  'ablate', //       remove cells of a type
  'irradiate', //    cells of a type die, each with the probability `fraction`
  'inject', //       add cells of a type
  'transplant', //   cells of a donor come in through blood
  'knock-out', //    a receptor, activity, ligand or secretion of a type is absent from then on
  'over-express', // the same, multiplied by `factor`
  'block', //        the same, multiplied by 1 − fraction for `lasting`
  'stimulate', //    a signal is raised by `factor` for `lasting`
  'clamp', //        a substance is held at `level` for `lasting`
] as const;
export type PerturbationAction = (typeof perturbationActions)[number];

/** Which of the cells of a type are meant: all, those held by a niche bond, those that are not, those that
 * cycle in the tissue without being held. */
export const places = ['anywhere', 'niche', 'free', 'cycling'] as const;
export type Placement = (typeof places)[number];

/** Where cells that are injected may come to be: in free niche places, as far as there are any, or anywhere. */
export const intoPlaces = ['anywhere', 'niche'] as const satisfies readonly Placement[];

/** Something done to the tissue at one moment; each action reads only what it has in `optionsOf`. */
export interface Perturbation {
  readonly id: string;
  readonly at: Moment;
  readonly action: PerturbationAction;
  /**
   * Id of a cell type for `ablate`, `irradiate`, `inject` and `transplant`, or of a group of them for the first two; of a
   * receptor, activity, ligand, signal or substance for the rest.
   */
  readonly target: string;
  /** Cell type in which the target is changed; everywhere when absent. */
  readonly cell?: string;
  readonly fraction?: Quantity<'number'>;
  readonly count?: Quantity<'count'>;
  /** Take as many as there are of this other group at that moment (matched removal). */
  readonly asManyAs?: { readonly cell: string; readonly place: Placement };
  /** Which cells are removed, or where they are put. */
  readonly place?: Placement;
  readonly factor?: Quantity<'number'>;
  readonly level?: Quantity;
  readonly lasting?: Quantity<'time'>;
  /** Genotype that injected or transplanted cells carry. */
  readonly genotype?: readonly string[];
  /** Whose cells are transplanted; the id of the perturbation when absent. */
  readonly donor?: string;
}

/** The target of `irradiate` that stands for all cells but stroma. */
export const marrowCells = 'marrow';

/** What a scenario changes in how a block is built. */
export interface Rearrangement {
  /** Arterioles that enter the block; one when absent. */
  readonly arterioles?: number;
  /** Id of a stromal cell type → where its cells stand. */
  readonly stroma?: Readonly<Record<string, Position>>;
}

/** How often each part of a run is recorded. */
export const recordings = ['series', 'cells', 'fields', 'checkpoint'] as const;

/** What a run records, and how often. */
export type Recording = Readonly<Record<(typeof recordings)[number], Quantity<'time'>>> & {
  /** Recorded in the series beside what stands in every one; absent when there are none. They change nothing of the run itself. */
  readonly measures?: readonly Measure[];
};

/** Everything that defines a run. Plain data: the same scenario gives the same bits on any machine. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly species: string;
  readonly site: string;
  /** Edges of the block; x runs from the endosteum into the cavity. */
  readonly block: { readonly x: Quantity<'length'>; readonly y: Quantity<'length'>; readonly z: Quantity<'length'> };
  readonly voxel: Quantity<'length'>;
  readonly tick: Quantity<'time'>;
  /** Parts into which every mechanical sub-step that the engine would make is cut, to see what its length does; 1 when absent. */
  readonly subdivide?: number;
  /** How long the marrow runs undisturbed before day 0; 0 begins with cells as they are placed. */
  readonly settle: Quantity<'time'>;
  readonly until: Quantity<'time'>;
  readonly seed: number;
  /** What is built otherwise than the site says; absent when nothing is. */
  readonly anatomy?: Rearrangement;
  /** Rules that are added to those of the model or overrule them; absent when there are none. */
  readonly rules?: readonly RuleChange[];
  /** Parameter path → value that replaces the default of the model. */
  readonly set: Readonly<Record<string, Quantity>>;
  /** Rule ids that are left out, or `GENE in cell`. */
  readonly cut: readonly string[];
  readonly perturb: readonly Perturbation[];
  readonly regimens: readonly Regimen[];
  /** Dispute id → side taken. */
  readonly sides: Readonly<Record<string, string>>;
  readonly record: Recording;
}

/** A file that changes a scenario. */
export interface Overlay {
  readonly anatomy?: Rearrangement;
  readonly rules?: Scenario['rules'];
  readonly set?: Scenario['set'];
  readonly cut?: Scenario['cut'];
  readonly perturb?: Scenario['perturb'];
  readonly regimens?: Scenario['regimens'];
  readonly sides?: Scenario['sides'];
  readonly seed?: number;
  readonly until?: Quantity<'time'>;
  /** Intervals replace; measures are recorded beside those of the scenario. */
  readonly record?: Partial<Recording>;
}
