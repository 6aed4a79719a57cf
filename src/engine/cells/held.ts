import type { Tissue } from '../tissue.ts';

/** A cell that another one holds, by rows; without a holder where that one is no more. */
export interface Hold {
  readonly row: number;
  readonly holder: number | undefined;
}

/** All that are held, by row; so it stays until bonds give way. */
export function findHeld({ cells, program, senses }: Tissue): Hold[] {
  const { holder, id, table } = cells;
  const { order, runs } = senses;
  const held: number[] = [];
  for (let i = 0, end = table.count; i < end; i++) if (holder[i] !== 0) held.push(i);
  const keys = new Set(held.map((i) => holder[i]!));
  const rows = new Map<number, number>();
  program.types.forEach(({ presenter }, t) => {
    if (presenter === null) return;
    for (let p = runs[t]!, end = runs[t + 1]!; p < end; p++) {
      const key = id[order[p]!]! + 1;
      if (keys.has(key)) rows.set(key, order[p]!);
    }
  });
  return held.map((row) => ({ row, holder: rows.get(holder[row]!) }));
}
