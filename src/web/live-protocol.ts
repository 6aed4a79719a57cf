import type { Anatomy, CellGroup, DoseBar, Explanation, Frame } from './scene.ts';

/** What the page asks of the worker that runs a tissue. */
export type Request =
  | {
      readonly ask: 'start';
      /** Id of a scenario; the story when null. */
      readonly scenario: string | null;
      /** Seed in place of the scenario's own. */
      readonly seed: number | null;
      /** Hours between frames. */
      readonly every: number;
    }
  | { readonly ask: 'pause' }
  | { readonly ask: 'resume' }
  /** Explain a cell as it is now; answered under the same number. */
  | { readonly ask: 'explain'; readonly number: number; readonly id: number };

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
  | { readonly tell: 'explained'; readonly number: number; readonly explanation: Explanation | null }
  | { readonly tell: 'failed'; readonly message: string };

/** The memory of a moment, to be handed over with it. */
export function transferOf({ frame, fields }: Moment): ArrayBuffer[] {
  const columns = Object.values(frame).filter((value) => ArrayBuffer.isView(value));
  return [...columns, ...fields].map((column) => column.buffer as ArrayBuffer);
}
