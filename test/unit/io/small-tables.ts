import { random } from '../../../src/core/random.ts';
import { allocate, columnsOf, type Table, table } from '../../../src/engine/columns.ts';
import { Arena } from '../../../src/kernels/arena.ts';

const purpose = 1;

const clockSpec = { tick: { kind: 'u32', unit: 'tick' } } as const;

const cellSpec = {
  id: { kind: 'u32', unit: 'index' },
  type: { kind: 'u8', unit: 'index' },
  x: { kind: 'f32', unit: 'µm' },
  damage: { kind: 'f64', unit: '1' },
  began: { kind: 'i32', unit: 'tick' },
  unused: { kind: 'f32', unit: '1' },
} as const;

const fieldSpec = { oxygen: { kind: 'f32', unit: 'mmHg' } } as const;
const planSpec = { began: { kind: 'i32', unit: 'tick' } } as const;

/** Tables of every kind of column in one shared memory, as a tissue has them: clock, cells, fields, and a plan outside the hash. */
export function smallTables(capacity = 500, voxels = 300): Table[] {
  const memory = new WebAssembly.Memory({ initial: 64, maximum: 64, shared: true });
  const arena = new Arena(memory);
  return [
    table('clock', 1, 1, columnsOf(clockSpec, allocate(arena, clockSpec, 1))),
    table('cells', capacity, 0, columnsOf(cellSpec, allocate(arena, cellSpec, capacity))),
    table('fields', voxels, voxels, columnsOf(fieldSpec, allocate(arena, fieldSpec, voxels))),
    table('plan', 3, 3, columnsOf(planSpec, allocate(arena, planSpec, 3)), false),
  ];
}

/** A state that depends on the tick only; the column `unused` stays zero. */
export function fillTables(tables: readonly Table[], tick: number): void {
  for (const each of tables) {
    if (each.name === 'cells') each.count = each.capacity - (tick % 100);
    each.columns.forEach(({ name, kind, values }, k) => {
      if (name === 'unused') return;
      for (let row = 0; row < each.count; row++) {
        const u = random(7, purpose, row, tick, k);
        values[row] = kind === 'f32' || kind === 'f64' ? 100 * u - 50 : Math.floor(200 * u);
      }
    });
  }
  const cells = tableOf(tables, 'cells');
  for (let row = 0; row < cells.count; row++) cells.columns[0]!.values[row] = (row * 7 + tick) % 1009;
  tableOf(tables, 'clock').columns[0]!.values[0] = tick;
}

export function tableOf(tables: readonly Table[], name: string): Table {
  const found = tables.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

/** Every bit of the rows in use, to compare by. */
export function contents(tables: readonly Table[]): unknown {
  return tables.map(({ name, count, columns }) => ({
    name,
    count,
    columns: columns.map((column) => [column.name, Array.from(column.values.subarray(0, count))]),
  }));
}
