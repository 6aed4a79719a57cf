import type { StoredColumn } from './frame.ts';

/** Days of a tick. */
export function daysOf(tick: number, tickMin: number): number {
  return (tick * tickMin) / 1440;
}

/** The columns of a frame behind its tick and time. */
export function withTime(tick: number, tickMin: number, columns: readonly StoredColumn[]): StoredColumn[] {
  const rows = columns[0]?.values.length ?? 0;
  return [
    { name: 'tick', kind: 'u32', values: new Uint32Array(rows).fill(tick) },
    { name: 'time_d', kind: 'f64', values: new Float64Array(rows).fill(daysOf(tick, tickMin)) },
    ...columns,
  ];
}

/** Parts of the series one below the other, with the time behind the tick. */
export function joined(parts: readonly (readonly StoredColumn[])[], tickMin: number): StoredColumn[] {
  const columns = (parts[0] ?? []).map(({ name, kind }, k) => {
    const length = parts.reduce((sum, part) => sum + part[k]!.values.length, 0);
    const values = kind === 'u32' ? new Uint32Array(length) : new Float64Array(length);
    let offset = 0;
    for (const part of parts) {
      values.set(part[k]!.values, offset);
      offset += part[k]!.values.length;
    }
    return { name, kind, values };
  });
  const [tick, ...rest] = columns;
  if (tick === undefined) return [];
  const time = Float64Array.from(tick.values, (t: number) => daysOf(t, tickMin));
  return [tick, { name: 'time_d', kind: 'f64', values: time }, ...rest];
}
