import { columnOf, type Measure } from '../model/measure.ts';

/** Measures by their columns, each once and in one order, so that a run is the same whoever asks for it. */
export function panelWith(measures: readonly Measure[]): Measure[] {
  const byColumn = new Map(measures.map((measure) => [columnOf(measure), measure]));
  return [...byColumn].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, measure]) => measure);
}
