import type { CellNow } from './runs/cell-now.ts';
import type { FrameSource } from './scene.ts';

/** The cell that was chosen in Marrow, for rooms that read it while its run goes on. */
export interface CellOfRun {
  /** Name of the block or run. */
  readonly of: string;
  readonly source: FrameSource;
  readonly id: number;
  /** Id of the type that it had when it was chosen. */
  readonly type: string;
}

/** What a cell reads now, in the worker that runs it; null once it is gone or in blood, and for a run that was only recorded. */
export async function readNow({ source, id }: CellOfRun): Promise<CellNow | null> {
  return (await source.read?.(id)) ?? null;
}
