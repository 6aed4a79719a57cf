import { openContainer, packContainer } from '../../io/container.ts';
import type { Series } from '../../io/index.ts';
import { packSeries, unpackSeries } from './rows.ts';

/** What one arm came to in one seed, and what it cost. Outcomes are computed from the series when they are asked for. */
export interface RunRecord {
  readonly seed: number;
  /** Ticks of the run, and those that it shares with other arms and did not compute. */
  readonly ticks: number;
  readonly shared_ticks: number;
  /** Digest of the last state. */
  readonly hash: string;
  /** Cells that perturbations removed. */
  readonly removed: number;
  /** Tick at which each event began, by its id; absent where it never did. */
  readonly began: Readonly<Record<string, number>>;
  readonly wall_s: number;
  readonly series: Series;
}

const format = 1;

export function packRun({ series, ...header }: RunRecord): Uint8Array {
  return packContainer({ kind: 'run', format, ...header }, packSeries(series));
}

/** @throws MarrowError `damaged` for bytes that are not as they were written */
export function unpackRun(bytes: Uint8Array, file: string): RunRecord {
  const { header, sections } = openContainer<Omit<RunRecord, 'series'>>(bytes, file);
  const { seed, ticks, shared_ticks, hash, removed, began, wall_s } = header;
  return { seed, ticks, shared_ticks, hash, removed, began, wall_s, series: unpackSeries(sections) };
}
