import type { Arena } from '../kernels/arena.ts';
import type { ArrangementKernel } from '../kernels/arrangement/contract.ts';
import type { ColumnKernel } from '../kernels/columns/contract.ts';
import type { Crew } from '../kernels/crew.ts';
import type { CycleKernel, Cycles } from '../kernels/cycle/contract.ts';
import type { FateKernel, Fates } from '../kernels/fates/contract.ts';
import type { FieldSolver } from '../kernels/field/contract.ts';
import type { FieldProblem, Grid } from '../kernels/field/problem.ts';
import type { FiniteKernel } from '../kernels/finite/contract.ts';
import type { Harm, HarmKernel } from '../kernels/harm/contract.ts';
import type { Mechanics } from '../kernels/mechanics/contract.ts';
import type { BoundOutset, MotionKernel } from '../kernels/motion/contract.ts';
import type { NeighborKernel } from '../kernels/neighbors/contract.ts';
import type { ReadingKernel } from '../kernels/readings/contract.ts';
import type { RuleKernel } from '../kernels/rules/contract.ts';
import type { TrafficKernel } from '../kernels/traffic/contract.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Blood } from './blood/blood.ts';
import type { Cells } from './cells/cells.ts';
import type { Table } from './columns.ts';
import type { FieldFeeds } from './fields/feeds.ts';
import type { Scheme } from './fields/scheme.ts';
import type { CellTraffic } from './fields/traffic.ts';
import type { Program } from './program/program.ts';
import type { MeetingPlace } from './senses/meeting.ts';
import type { Question } from './senses/neighbors.ts';
import type { Perception } from './senses/readings.ts';
import type { Rivals } from './senses/rivals.ts';
import type { Senses } from './senses/senses.ts';
import type { Schedule } from './treatment/schedule.ts';
import type { Anatomy } from './vessels/anatomy.ts';
import type { Lining } from './vessels/lining.ts';

/** The arithmetic that a tissue is run with. */
export interface Kernels {
  readonly name: 'wasm' | 'reference';
  readonly field: FieldSolver;
  readonly mechanics: Mechanics;
  readonly rules: RuleKernel;
  readonly motion: MotionKernel;
  readonly fates: FateKernel;
  readonly cycle: CycleKernel;
  readonly harm: HarmKernel;
  readonly finite: FiniteKernel;
  readonly arrangement: ArrangementKernel;
  readonly neighbors: NeighborKernel;
  readonly columns: ColumnKernel;
  readonly traffic: TrafficKernel;
  readonly readings: ReadingKernel;
}

/** Time in whole ticks. */
export interface Clock {
  readonly table: Table;
  /** [1] ticks done. */
  readonly tick: Uint32Array;
  /** [1] id of the next cell to be born. */
  readonly nextId: Uint32Array;
  /** Length of a tick, h. */
  readonly dt: number;
}

/** The block of marrow and all that is in it: the state of a run. */
export interface Tissue {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly arena: Arena;
  readonly crew: Crew;
  readonly kernels: Kernels;
  readonly clock: Clock;
  readonly grid: Grid;
  readonly anatomy: Anatomy;
  /** What the cells that line vessels make of them; null without vessels. */
  readonly lining: Lining | null;
  readonly cells: Cells;
  readonly fields: Fields;
  readonly blood: Blood;
  readonly rivals: Rivals;
  readonly schedule: Schedule;
  readonly tally: Tally;
  readonly senses: Senses;
  readonly perception: Perception;
  readonly meeting: MeetingPlace;
  readonly questions: readonly Question[];
  /** All tables: what is saved, hashed and resumed. */
  readonly tables: readonly Table[];
  /** Mechanical sub-steps of the last tick and the most so far, body-steps that were shortened, the largest residual. */
  readonly effort: { substeps: number; most: number; capped: number; residual: number };
  /** The cells in tissue as the mechanics sees them; made anew every tick. */
  readonly outset: BoundOutset;
  /** What drugs do to cells. */
  readonly harm: Harm;
  /** Who dies, and who moves between tissue and blood. */
  readonly fates: Fates;
  /** [rows] 1 for cells that have died or left for good in this tick; only while cells are renewed, for it lies in memory that they meet in. */
  readonly gone: Uint8Array;
  /** Who moves on in the cycle. */
  readonly cycles: Cycles;
}

/** One level per voxel and substance. */
export interface Fields extends FieldFeeds {
  readonly table: Table;
  /** [substances] of [voxels]. */
  readonly level: readonly Float32Array[];
  readonly problems: readonly FieldProblem[];
  /** [substances] */
  readonly schemes: readonly Scheme[];
  readonly traffic: CellTraffic;
}

/** What has happened so far, by cell type. */
export interface Tally {
  readonly table: Table;
  readonly births: Float64Array;
  readonly deaths: Float64Array;
  /** Deaths in which damage by a drug was the greater part of the hazard. */
  readonly killed: Float64Array;
  readonly left: Float64Array;
  readonly returned: Float64Array;
  readonly removed: Float64Array;
  readonly added: Float64Array;
  /** Σ of the probabilities of leaving: what a rare cell's egress is reported by. */
  readonly egressHazard: Float64Array;
  /** The same for other events: they also show what a change of rates does before any event has come out otherwise. */
  readonly homingHazard: Float64Array;
  readonly deathHazard: Float64Array;
  readonly lodgingHazard: Float64Array;
  readonly cycleHazard: Float64Array;
  /** Of those that move on in the cycle, as they would renew themselves now. */
  readonly renewalHazard: Float64Array;
}
