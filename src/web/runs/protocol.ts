import type { Scenario } from '../../model/scenario.ts';
import type { Anatomy, CellGroup, DoseBar, Explanation, Frame } from '../scene.ts';
import type { CellNow } from './cell-now.ts';
import type { Departure } from './departure.ts';

/** What the page asks of the worker that runs a tissue. */
export type Request =
  | {
      readonly ask: 'start';
      readonly scenario: Scenario;
      /** Where it departs; its own beginning when null. */
      readonly from: Departure | null;
      /** Under which id the browser keeps it; null for a run that is only looked at. */
      readonly keep: string | null;
      /** Hours between frames. */
      readonly every: number;
      /** Show where it begins, and wait there. */
      readonly waits: boolean;
    }
  | { readonly ask: 'pause' }
  | { readonly ask: 'resume' }
  /** Wait for as long as the page does, paused or not: what is paused meanwhile stays so. */
  | { readonly ask: 'wait'; readonly waits: boolean }
  /** A moment has arrived; the run waits while two are on their way, so that a busy page does not fall behind. */
  | { readonly ask: 'taken' }
  /** Go on until the next frame, and hold there. */
  | { readonly ask: 'step' }
  /** Days of the run in a second at most; null for as many as the machine makes. */
  | { readonly ask: 'pace'; readonly days: number | null }
  /** Explain a cell as it is now; answered under the same number. */
  | { readonly ask: 'explain'; readonly number: number; readonly id: number }
  /** Read a cell as it is now; answered under the same number. */
  | { readonly ask: 'read'; readonly number: number; readonly id: number }
  /** The newest state that is no later than a tick; answered under the same number. */
  | { readonly ask: 'state'; readonly number: number; readonly tick: number };

/** What a scenario looks like before it runs; colors are the page's business. */
export interface Opening {
  readonly title: string;
  readonly says: string;
  readonly anatomy: Anatomy;
  readonly types: readonly { readonly id: string; readonly name: string; readonly group: CellGroup }[];
  readonly phases: readonly string[];
  readonly substances: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  readonly curves: readonly { readonly id: string; readonly name: string; readonly unit: string }[];
  /** Last day of the scenario. */
  readonly until: number;
}

/** One frame with its fields and the values of the curves since the frame before; its arrays are handed over, not copied. */
export interface Moment {
  readonly frame: Frame;
  /** [substances] of [voxels]. */
  readonly fields: readonly Float32Array[];
  /** Days of the new values. */
  readonly times: readonly number[];
  /** [curves] of [times]. */
  readonly values: readonly (readonly number[])[];
  readonly doses: readonly DoseBar[];
}

/** What the worker tells the page. */
export type Reply =
  | { readonly tell: 'opened'; readonly opening: Opening }
  | { readonly tell: 'moment'; readonly moment: Moment }
  | { readonly tell: 'running'; readonly running: boolean }
  /** Milliseconds that a tick of so many cells took of late. */
  | { readonly tell: 'pace'; readonly msPerTick: number; readonly cells: number }
  | { readonly tell: 'explained'; readonly number: number; readonly explanation: Explanation | null }
  /** Null for a cell that is gone or in blood. */
  | { readonly tell: 'read'; readonly number: number; readonly cell: CellNow | null }
  | { readonly tell: 'state'; readonly number: number; readonly state: Uint8Array | null }
  /** Why a question has no answer; the run itself is as it was. */
  | { readonly tell: 'unanswered'; readonly number: number; readonly message: string }
  /** What of the run is safe now. */
  | { readonly tell: 'kept'; readonly day: number }
  /** The run goes on, but is no longer kept. */
  | { readonly tell: 'unkept'; readonly message: string }
  /** The run is at its end. */
  | { readonly tell: 'done' }
  /** The run goes no further. */
  | { readonly tell: 'failed'; readonly message: string };

/** The memory of a moment, to be handed over with it. */
export function transferOf({ frame, fields }: Moment): ArrayBuffer[] {
  const columns = Object.values(frame).filter((value) => ArrayBuffer.isView(value));
  return [...columns, ...fields].map((column) => column.buffer as ArrayBuffer);
}
