import type { Crew } from '../crew.ts';
import type { ColumnKernel, Twins } from './contract.ts';

/** The copies as a crew makes them, one part per quantity. */
export function wasmColumns(crew: Crew): ColumnKernel {
  const copy = (task: string, { twins, order, runs, table }: Twins) =>
    crew.run(task, twins.length, [table, order.byteOffset, runs.byteOffset, runs.length - 1]);
  return { gather: (twins) => copy('gatherRows', twins), scatter: (twins) => copy('scatterColumns', twins) };
}
