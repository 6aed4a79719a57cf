import type { Section } from '../../io/container.ts';
import type { Series } from '../../io/index.ts';

/** One row of a series, by column. */
export type Row = ReadonlyMap<string, number>;

/** Columns of all rows; one that a row does not have (of a drug that is never given) is 0 there. */
export function seriesFrom(rows: readonly Row[]): Series {
  const names = new Set(rows.flatMap((row) => [...row.keys()]));
  return new Map([...names].map((name) => [name, Float64Array.from(rows, (row) => row.get(name) ?? 0)]));
}

/** The rows of a series. */
export function rowsOf(series: Series): Row[] {
  const length = series.get('time_d')?.length ?? 0;
  return Array.from({ length }, (_, k) => new Map([...series].map(([name, values]) => [name, values[k]!])));
}

/** A series as sections of a container, one per column. */
export function packSeries(series: Series): Section[] {
  return [...series].map(([name, values]) => ({
    name,
    bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
  }));
}

/** Copied, because a section may begin anywhere among the bytes. */
export function unpackSeries(sections: readonly Section[]): Series {
  return new Map(sections.map(({ name, bytes }) => [name, new Float64Array(new Uint8Array(bytes).buffer)]));
}
