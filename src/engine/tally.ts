import type { Arena } from '../kernels/arena.ts';
import { allocate, columnsOf, table } from './columns.ts';
import type { Program } from './program/program.ts';
import type { Tally } from './tissue.ts';

const tallyColumns = {
  births: { kind: 'f64', unit: 'cells' },
  deaths: { kind: 'f64', unit: 'cells' },
  killed: { kind: 'f64', unit: 'cells' },
  left: { kind: 'f64', unit: 'cells' },
  returned: { kind: 'f64', unit: 'cells' },
  removed: { kind: 'f64', unit: 'cells' },
  added: { kind: 'f64', unit: 'cells' },
  egressHazard: { kind: 'f64', unit: 'cells' },
  homingHazard: { kind: 'f64', unit: 'cells' },
  deathHazard: { kind: 'f64', unit: 'cells' },
  cycleHazard: { kind: 'f64', unit: 'cells' },
  lodgingHazard: { kind: 'f64', unit: 'cells' },
  renewalHazard: { kind: 'f64', unit: 'cells' },
} as const;

/** What has happened to the cells of every type, from nothing. */
export function createTally(arena: Arena, program: Program): Tally {
  const columns = allocate(arena, tallyColumns, program.types.length);
  return {
    ...columns,
    table: table('tally', program.types.length, program.types.length, columnsOf(tallyColumns, columns)),
  };
}
