import { describe, expect, test } from 'vitest';
import { MarrowError } from '../../../src/core/error.ts';
import { assertFinite } from '../../../src/engine/finite.ts';
import { step } from '../../../src/engine/step.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

function refusal(act: () => void): MarrowError {
  try {
    act();
  } catch (error) {
    if (error instanceof MarrowError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

const crowd = withCells(bareBlock, 'blast', 12);

async function started() {
  const tissue = await create(crowd);
  for (let tick = 0; tick < 3; tick++) step(tissue);
  return tissue;
}

describe('a tissue with a number that is not finite', () => {
  test('is named by table, column and row, or id, or voxel, and tick, whatever column it is in', async () => {
    const tissue = await started();
    let columns = 0;
    for (const table of tissue.tables) {
      for (const column of table.columns) {
        if (column.kind !== 'f32' && column.kind !== 'f64') continue;
        columns += 1;
        for (const row of table.count === 0 ? [] : new Set([0, table.count >> 1, table.count - 1])) {
          const value = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY][(columns + row) % 3]!;
          const before = column.values[row]!;
          column.values[row] = value;
          const error = refusal(() => assertFinite(tissue));
          column.values[row] = before;
          expect(error.kind).toBe('diverged');
          expect(error.message).toContain(`at tick 3: ${column.name} of ${table.name}, `);
          expect(error.message).toContain(String(value));
          if (table.name === 'cells') expect(error.message).toContain(`(id ${tissue.cells.id[row]})`);
        }
      }
    }
    expect(columns).toBeGreaterThan(20);
    expect(() => assertFinite(tissue)).not.toThrow();
    await tissue.close();
  });

  test('is named by the place of the voxel', async () => {
    const tissue = await started();
    // 4 × 4 × 4 voxels: (1, 2, 3) is the voxel 1 + 4·2 + 16·3.
    tissue.fields.level[0]![57] = Number.NaN;
    expect(refusal(() => assertFinite(tissue)).message).toContain(
      `${tissue.program.substances[0]!.id} of fields, voxel (1, 2, 3)`,
    );
    await tissue.close();
  });

  test('is stopped within the tick: a field', async () => {
    const tissue = await started();
    tissue.fields.level[1]![57] = Number.NaN;
    const error = refusal(() => step(tissue));
    expect(error.kind).toBe('diverged');
    expect(error.message).toContain(`at tick 3: ${tissue.program.substances[1]!.id} of fields, voxel (`);
    expect(tissue.clock.tick[0]).toBe(3);
    await tissue.close();
  });

  test.each(['x', 'radius', 'damage', 'crowding'] as const)(
    'is stopped within the tick: %s of a cell',
    async (name) => {
      const tissue = await started();
      tissue.cells[name][5] = Number.NaN;
      const error = refusal(() => step(tissue));
      expect(error.kind).toBe('diverged');
      expect(error.message).toContain(`at tick 3: ${name} of cells`);
      expect(error.message).toContain(`(id ${tissue.cells.id[5]})`);
      await tissue.close();
    },
  );

  test('is not seen in rows that are not in use', async () => {
    const tissue = await started();
    for (const { values } of tissue.cells.table.columns) values.fill(Number.NaN, tissue.cells.table.count);
    expect(() => step(tissue)).not.toThrow();
    await tissue.close();
  });
});
