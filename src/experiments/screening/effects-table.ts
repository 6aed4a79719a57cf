import type { FrameColumn } from '../../io/run-folder/frame.ts';
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

/** Columns `arm` and every switch with the side that it has there; empty for neither. */
export function designTable({ design, switches }: ScreeningRow): FrameColumn[] {
  return [
    { name: 'arm', values: design.arms.map(({ name }) => name) },
    ...switches.map(({ id, sides }, k) => ({
      name: id,
      values: design.arms.map((arm) => {
        const side = arm.sides[k] ?? null;
        return side === null ? '' : sides[side].label;
      }),
    })),
  ];
}
