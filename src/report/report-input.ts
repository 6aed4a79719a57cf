import type { Reference } from '../evidence/index.ts';
import type { Outcome } from '../experiments/outcome.ts';
import type { Scenario } from '../model/scenario.ts';

/** All that a report is made of: one run, as plain data. `composeReport` makes one of a run and its model. */
export interface ReportInput {
  readonly scenario: Scenario;
  readonly run: RunIdentity;
  /** What the run may be used for, one sentence. */
  readonly contextOfUse: string;
  readonly outcome: Outcome;
  /** What came of the run, in words; made from the outcome. */
  readonly sentences: readonly string[];
  /** Neutrophils at which the species counts as recovered, 1e9/L. */
  readonly recoveryThreshold: number;
  readonly cellTypes: readonly { readonly id: string; readonly plural: string; readonly group: string }[];
  /** Columns by name, `time_d` among them; `<type>_cells`, `leukemic_pct` and `neutrophils_1e9_per_L` are drawn. */
  readonly series: ReadonlyMap<string, Float64Array>;
  readonly frames: readonly ReportFrame[];
  readonly anatomy: ReportAnatomy;
  readonly doses: readonly DoseDays[];
  readonly rules: readonly RuleRow[];
  readonly parameters: readonly ParameterRow[];
  readonly references: readonly Reference[];
}

/** What makes a run this run and no other. */
export interface RunIdentity {
  /** Digest of the last state, 32 hexadecimal digits. */
  readonly hash: string;
  readonly engine: string;
  readonly model_hash: string;
  /** Files that changed the scenario, in their order. */
  readonly overlays: readonly string[];
}

export const moments = ['start', 'treatment', 'nadir', 'relapse', 'end'] as const;
export type FrameMoment = (typeof moments)[number];

/** The tissue on one day of the story. */
export interface ReportFrame {
  readonly moment: FrameMoment;
  /** Of the run, days. */
  readonly day: number;
  readonly cells: FrameCells;
  /** By id of the substance: [nz, ny, nx] in its unit. */
  readonly fields: ReadonlyMap<string, Float32Array>;
}

/** All cells of a frame, [n] each. */
export interface FrameCells {
  /** Id of the cell type. */
  readonly type: readonly string[];
  /** Position and radius, µm. */
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly z: ArrayLike<number>;
  readonly radius: ArrayLike<number>;
  /** 1 when a niche place holds the cell. */
  readonly held: ArrayLike<number>;
  /** 1 in blood, 0 in the tissue. */
  readonly inBlood: ArrayLike<number>;
}

/** The block, which is periodic in y and z, and its vessels. */
export interface ReportAnatomy {
  /** Edges, µm. */
  readonly block: { readonly x: number; readonly y: number; readonly z: number };
  /** Edge of a voxel, µm. */
  readonly voxel: number;
  /** What the block begins with at x = 0; bone when absent. */
  readonly end?: string;
  /** Trabeculae along x: their axes and their radius, µm; absent where there are none. */
  readonly rods?: { readonly radius: number; readonly y: readonly number[]; readonly z: readonly number[] };
  readonly segments: Segments;
}

/** Straight tubes with round ends, [segments] each; the other end is the nearest image of (x2, y2, z2). Lengths in µm. */
export interface Segments {
  readonly x1: ArrayLike<number>;
  readonly y1: ArrayLike<number>;
  readonly z1: ArrayLike<number>;
  readonly x2: ArrayLike<number>;
  readonly y2: ArrayLike<number>;
  readonly z2: ArrayLike<number>;
  readonly radius: ArrayLike<number>;
  /** 0 arteriole, 1 sinusoid, 2 sinus. */
  readonly kind: ArrayLike<number>;
}

/** One administration, days of the run. */
export interface DoseDays {
  readonly drug: string;
  readonly amount: string;
  readonly from: number;
  readonly to: number;
}

export interface RuleRow {
  readonly id: string;
  readonly sentence: string;
  /** Ids of findings. */
  readonly cites: readonly string[];
}

export interface ParameterRow {
  readonly path: string;
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [number, number];
  readonly source: string;
  readonly grade: string;
  /** Keys of references. */
  readonly cites: readonly string[];
}
