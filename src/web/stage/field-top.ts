import { niceTop } from './nice-top.ts';

/** The bright end of the scale for the fields of all blocks that are shown together, so that their colors mean the same; 0 without a field. */
export function fieldTop(fields: readonly (Float32Array | null)[]): number {
  const known = fields.filter((field) => field !== null);
  if (known.length === 0) return 0;
  return niceTop(Math.max(...known.map((field) => field.reduce((most, level) => (level > most ? level : most), 0))));
}
