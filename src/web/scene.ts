import type { Scenario } from '../model/scenario.ts';
import type { End } from '../model/site.ts';
import type { CellNow } from './runs/cell-now.ts';
import type { Departure } from './runs/departure.ts';

/** What stands still in a block of marrow. */
export interface Anatomy {
  /** What closes the block at x = 0. */
  readonly end: End;
  /** Edges, µm; x runs from that end, the bone where it is one, into the cavity; y and z are periodic. */
  readonly block: { readonly x: number; readonly y: number; readonly z: number };
  /** Edge of a voxel, µm. */
  readonly voxel: number;
  readonly segments: Segments;
  /** Trabeculae, where there are any: rods of bone along x; their radius, and where their axes stand, µm. */
  readonly rods?: { readonly radius: number; readonly y: readonly number[]; readonly z: readonly number[] };
}

/** Vessel segments [segments], µm; `kind` indexes `vesselKinds`. */
export interface Segments {
  readonly x1: Float32Array;
  readonly y1: Float32Array;
  readonly z1: Float32Array;
  readonly x2: Float32Array;
  readonly y2: Float32Array;
  readonly z2: Float32Array;
  readonly radius: Float32Array;
  readonly kind: Uint8Array;
}

export const vesselKinds = ['arteriole', 'sinusoid', 'central sinus'] as const;

/** All cells and vessels at one moment; columns of [n]. */
export interface Frame {
  readonly day: number;
  readonly n: number;
  readonly id: Uint32Array;
  /** Index into `Story.types`. */
  readonly type: Uint8Array;
  /** Index into `Story.phases`. */
  readonly phase: Uint8Array;
  /** µm. */
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  readonly radius: Float32Array;
  /** 0..1. */
  readonly maturity: Float32Array;
  /** mmHg around the cell. */
  readonly oxygen: Float32Array;
  /** 1 when it holds a niche place. */
  readonly held: Uint8Array;
  /** 1 when it is in blood, where it has no place in the block. */
  readonly inBlood: Uint8Array;
  /** Id of the first ancestor. */
  readonly founder: Uint32Array;
  /** Id of the cell whose niche place it holds, plus one; 0 for none, and where it was not recorded. */
  readonly holder: Uint32Array;
  /** Day on which it was born. */
  readonly bornAt: Float32Array;
  /** [segments] mmHg in the blood; empty when it is not known. */
  readonly segmentOxygen: Float32Array;
  /** [segments] mean speed of the blood, mm/s; empty when it is not known. */
  readonly segmentSpeed: Float32Array;
  /** [segments] permeability of the wall over that of an intact one; empty when it is not known. */
  readonly segmentLeak: Float32Array;
}

/** Unknown is what the model of the page has not. */
export type CellGroup = 'hematopoietic' | 'leukemic' | 'stroma' | 'unknown';

export interface TypeLook {
  readonly id: string;
  /** Plural, for lists. */
  readonly name: string;
  readonly group: CellGroup;
  /** `#rrggbb`. */
  readonly color: string;
  /** One of the many that hide the rare ones: maturing cells and blasts. */
  readonly numerous: boolean;
  /** Outlined, so that it is found among the others. */
  readonly stem: boolean;
}

/** One curve under the picture; `values` has one entry per `Story.series.time`. */
export interface Curve {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly color: string;
  readonly values: Float64Array;
}

/** A time during which a drug is given, days. */
export interface DoseBar {
  readonly drug: string;
  /** Of the plan, and not of what runs. */
  readonly isPlanned?: boolean;
  readonly from: number;
  readonly to: number;
}

/** What a run is about, and what there is to see. */
export interface Story {
  readonly title: string;
  /** One sentence that says where the numbers come from. */
  readonly says: string;
  readonly types: readonly TypeLook[];
  readonly phases: readonly string[];
  readonly substances: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly series: { readonly time: Float64Array; readonly curves: readonly Curve[] };
  readonly doses: readonly DoseBar[];
}

/** What drives a cell: numbers of its state, and its rules as sentences. */
export interface Explanation {
  /** Day of the run on which it holds; absent where it was read from the frame. */
  readonly day?: number;
  readonly values: readonly { readonly name: string; readonly value: number | string; readonly unit: string }[];
  readonly sentences: readonly string[];
  /** What it does now and why, then what goes on in it, each with the strongest reasons first; empty where the cell was only recorded. */
  readonly reasons?: readonly Reason[];
  /** In what it is held, in a sentence; absent when it is free or not known. */
  readonly hold?: string;
}

/** A behavior or activity of a cell now, and the signals that set it. */
export interface Reason {
  readonly of: string;
  readonly value: number;
  readonly unit: string;
  readonly because: readonly {
    readonly signal: string;
    readonly effect: 'increases' | 'decreases';
    /** How near the rule is to its full effect, 0..1. */
    readonly share: number;
    readonly sentence: string;
  }[];
}

/** Where frames come from: a synthetic picture, a run folder, or a run in a worker. */
export interface FrameSource {
  readonly anatomy: Anatomy;
  readonly story: Story;
  /** Days of the frames there are, ascending; a live source adds to them. */
  readonly days: readonly number[];
  frame(day: number): Promise<Frame>;
  /** [voxels] of one substance, x fastest; null where it was not recorded. */
  field(day: number, substance: string): Promise<Float32Array | null>;
  explain(frame: Frame, index: number): Promise<Explanation>;
  /** What a cell reads now, for a run that goes on; null once it is gone or in blood. */
  read?(id: number): Promise<CellNow | null>;
  /** Calls back whenever `days` or `story` has changed; gives what ends that. */
  onChange?(tell: () => void): () => void;
  /** What is computed, where it is known. */
  readonly scenario?: Scenario;
  /** A run in progress can be held. */
  readonly run?: Control;
  /** A state at that day or before it, from which another course can go on; null when none was kept. */
  departure?(day: number): Promise<Departure | null>;
  /** What the reader must know of it: that it is not kept, or why it has stopped; null when all is well. */
  readonly notice?: string | null;
  close?(): void;
  /** Calls back when it is closed; gives what ends that. */
  onClose?(tell: () => void): () => void;
}

/** For whom a run waits that nobody has paused. */
export type WaitsFor = 'its reader' | 'the other block';

/** How a run in progress is steered. */
export interface Control {
  /** Neither paused nor waiting for its reader. */
  readonly running: boolean;
  pause(): void;
  /** Go on, with its reader there or not. */
  resume(): void;
  /** Wait for somebody, or no more; what is paused meanwhile stays so. */
  wait(someone: WaitsFor, waits: boolean): void;
  /** Go on until the next frame. */
  step(): void;
  /** Days of the run in a second at most; null for as many as the machine makes. */
  pace(days: number | null): void;
}
