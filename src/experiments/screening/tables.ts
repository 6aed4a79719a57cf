import type { FrameColumn } from '../../io/run-folder/frame.ts';
import type { Screened } from './screen.ts';
import type { ScreeningRow } from './screening-row.ts';

/** Columns of every effect of a switch on an outcome; what there is not is NaN. */
export function effectsTable({ outcomes }: ScreeningRow): FrameColumn[] {
  const rows = outcomes.flatMap(({ outcome, unit, effects }) =>
    effects.map((effect) => ({ outcome, unit, ...effect })),
  );
  const numbers = (name: string, value: (row: (typeof rows)[number]) => number | null | undefined): FrameColumn => ({
    name,
    values: Float64Array.from(rows, (row) => value(row) ?? Number.NaN),
  });
  return [
    { name: 'outcome', values: rows.map(({ outcome }) => outcome) },
    { name: 'unit', values: rows.map(({ unit }) => unit) },
    { name: 'switch', values: rows.map((row) => row.switch) },
    numbers('seeds', ({ n }) => n),
    numbers('effect', ({ effect }) => effect),
    numbers('low', ({ ci }) => ci?.[0]),
    numbers('high', ({ ci }) => ci?.[1]),
    numbers('p', ({ p }) => p),
    numbers('p_corrected', ({ p_corrected }) => p_corrected),
    { name: 'verdict', values: rows.map(({ verdict }) => verdict) },
  ];
}

/** Columns `arm`, `seed`, the side of every switch (empty for neither), and every outcome; what there is not is NaN. */
export function outcomesBySide({ row, arms, outcomes }: Pick<Screened, 'row' | 'arms' | 'outcomes'>): FrameColumn[] {
  const runs = arms.flatMap(({ name, runs: each }) => each.map((run) => ({ name, ...run })));
  const sidesOf = new Map(row.design.arms.map(({ name, sides }) => [name, sides]));
  const labelIn = (name: string, k: number) => {
    const side = sidesOf.get(name)?.[k] ?? null;
    return side === null ? '' : row.switches[k]!.sides[side].label;
  };
  return [
    { name: 'arm', values: runs.map(({ name }) => name) },
    { name: 'seed', values: Float64Array.from(runs, ({ seed }) => seed) },
    ...row.switches.map(({ id }, k) => ({ name: `side of ${id}`, values: runs.map(({ name }) => labelIn(name, k)) })),
    ...outcomes.map((outcome) => ({
      name: outcome,
      values: Float64Array.from(runs, ({ values }) => values[outcome] ?? Number.NaN),
    })),
  ];
}
