import type { Series } from '../../io/index.ts';

/** One block of a patient. */
export interface BlockRecord {
  readonly series: Series;
  /** Day of the run on which treatment began. */
  readonly began: number;
}

/** Columns that are percentages, and the one that says of how many cells. */
const weights: Readonly<Record<string, string>> = {
  leukemic_pct: 'cellularity_per_mm3',
  circulating_blasts_pct: 'leukocytes_1e9_per_L',
};
/** Days between rows, and before treatment, of a patient's record: mobilization is told against the day before. */
const step = 0.25;
const before = 1;
/** Rounding of days. */
const grain = 1e-9;

/**
 * The marrow of a patient from that of its blocks: means, of percentages weighted by their cells, every quarter of a day from
 * a day before treatment to the end of the shortest record. Day 0 is the first day of treatment, whenever it came in a block.
 */
export function poolBlocks(blocks: readonly BlockRecord[]): Series {
  const ends = blocks.map(({ series, began }) => (series.get('time_d')?.at(-1) ?? 0) - began);
  const rows = Math.floor((before + Math.min(...ends)) / step + grain) + 1;
  const time = Float64Array.from({ length: rows }, (_, row) => row * step - before);
  const found = blocks.map((block) => rowsOn(block, time));
  const value = (name: string, block: number, row: number) =>
    blocks[block]!.series.get(name)?.[found[block]![row]!] ?? Number.NaN;
  const pooled = [...blocks[0]!.series.keys()]
    .filter((name) => name !== 'time_d')
    .map((name): [string, Float64Array] => [
      name,
      time.map((_, row) => {
        const weight = (block: number) => (weights[name] === undefined ? 1 : value(weights[name], block, row));
        const sum = blocks.reduce((total, _block, k) => total + weight(k) * value(name, k, row), 0);
        const whole = blocks.reduce((total, _block, k) => total + weight(k), 0);
        return whole === 0 ? 0 : sum / whole;
      }),
    ]);
  return new Map([['time_d', time], ...pooled]);
}

/** The last record of a block at or before each time from the start of its treatment; the first where there is none. */
function rowsOn({ series, began }: BlockRecord, time: Float64Array): Int32Array {
  const days = series.get('time_d') ?? new Float64Array();
  let row = 0;
  return Int32Array.from(time, (day) => {
    while (row + 1 < days.length && days[row + 1]! - began <= day + grain) row += 1;
    return row;
  });
}
