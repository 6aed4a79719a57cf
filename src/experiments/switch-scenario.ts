import { MarrowError } from '../core/error.ts';
import type { Column, Table } from '../engine/columns.ts';
import type { Tissue } from '../engine/tissue.ts';
import { carrySchedule, scheduleTables } from '../engine/treatment/schedule.ts';

/**
 * Give an empty tissue the state of one that runs another scenario of the same block: column by column by name. What only
 * the new one has (the levels of a drug that comes in now) stays as it starts, and so does what blood brings at another level; what has
 * begun stays begun, by its id.
 *
 * @throws MarrowError `invalid-input` when the two do not have the same vessels and voxels
 */
export function switchScenario(from: Tissue, to: Tissue): void {
  const steering = scheduleTables(to.schedule);
  for (const table of to.tables) {
    if (steering.includes(table)) continue;
    copyTable(from.tables.find(({ name }) => name === table.name)!, table);
  }
  bringAnew(from, to);
  carrySchedule(from.schedule, to.schedule);
}

/** The level of what no carrier holds is a number of the model, though segments have it as their state. */
function bringAnew(from: Tissue, to: Tissue): void {
  const before = new Map(from.program.substances.map(({ id, inlet }) => [id, inlet]));
  to.program.substances.forEach(({ id, inlet, carrier }, s) => {
    if (carrier === null && inlet !== null && inlet !== before.get(id)) to.blood.segment[s]!.fill(inlet);
  });
}

function copyTable(from: Table, to: Table): void {
  const fixed = to.name !== 'cells';
  if (from.count > to.capacity || (fixed && from.count !== to.count)) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `the branch does not fit the run: its ${to.name} differ`,
      expected: `${from.count} rows`,
      found: `${to.count} rows of at most ${to.capacity}`,
      advice: 'A branch keeps block, voxels, vessels and seed; leave them out of the overlay, or start a new run.',
    });
  }
  to.count = from.count;
  for (const column of to.columns) copyColumn(from.columns, column, from.count);
}

function copyColumn(from: readonly Column[], to: Column, count: number): void {
  const source = from.find(({ name }) => name === to.name);
  if (source !== undefined) to.values.set(source.values.subarray(0, count));
}
