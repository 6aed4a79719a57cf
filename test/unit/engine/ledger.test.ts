import { expect, test } from 'vitest';
import { number } from '../../../src/engine/program/program.ts';
import { step } from '../../../src/engine/step.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { block, eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

const small = { ...eventful, block: block(160, 60, 40) };

const entries = ['births', 'deaths', 'removed', 'added'] as const;

/** Per group of cell types: rows in the table, and the sums of the tally. Lineages never cross from one group to another. */
function books({ cells, program, tally }: Tissue) {
  const groups = ['hematopoietic', 'leukemic', 'stroma'] as const;
  return groups.map((group) => {
    const sum = (values: Float64Array, only: (t: number) => boolean = () => true) =>
      program.types.reduce((total, type, t) => (type.group === group && only(t) ? total + values[t]! : total), 0);
    let rows = 0;
    for (let i = 0; i < cells.table.count; i++) if (program.types[cells.type[i]!]!.group === group) rows += 1;
    const gone = sum(tally.left, (t) => program.types[t]!.bloodRate > 0);
    const amounts = new Map<string, number>([
      ['rows', rows],
      ['gone', gone],
      ...entries.map((entry) => [entry, sum(tally[entry])] as const),
    ]);
    return { group, of: (entry: string) => amounts.get(entry)! };
  });
}

test('births − deaths − left for good − removed + added is the change of the count, in every tick and group', async () => {
  const tissue = await tissueOf(small);
  const start = books(tissue);
  let before = start;
  for (let tick = 0; tick < 72; tick++) {
    step(tissue);
    const now = books(tissue);
    for (const [k, group] of now.entries()) {
      const change = (entry: string) => group.of(entry) - before[k]!.of(entry);
      const booked = change('births') - change('deaths') - change('gone') - change('removed') + change('added');
      expect(change('rows'), `${group.group} in tick ${tick}`).toBe(booked);
    }
    before = now;
  }
  // Every entry was used, so that none of them can be wrong unseen.
  const happened = (entry: string) => before.reduce((sum, group, k) => sum + group.of(entry) - start[k]!.of(entry), 0);
  for (const entry of ['births', 'deaths', 'gone', 'removed', 'added'])
    expect(happened(entry), entry).toBeGreaterThan(0);
  await tissue.close();
});

test('cells that leave for good arrive in the pool of their type, which loses ln 2 per half-life', async () => {
  const tissue = await tissueOf(small);
  const { blood, clock, program, tally } = tissue;
  let moved = 0;
  for (let tick = 0; tick < 60; tick++) {
    const pool = blood.pool.slice();
    const left = tally.left.slice();
    step(tissue);
    program.types.forEach((type, t) => {
      const arrived = type.bloodRate > 0 ? tally.left[t]! - left[t]! : 0;
      moved += arrived;
      const halfLife = program.model.cellTypes[t]!.bloodHalfLife;
      const lost = halfLife === undefined ? 0 : (Math.LN2 / number(halfLife)) * clock.dt;
      const expected = pool[t]! * Math.exp(-lost) + arrived;
      // One exponential of at most an ulp and two roundings.
      expect(Math.abs(blood.pool[t]! - expected)).toBeLessThanOrEqual(1e-15 * 4 * expected);
    });
  }
  expect(moved).toBeGreaterThan(0);
  await tissue.close();
});

test('ids are never given twice and founders are ids that were given', async () => {
  const tissue = await tissueOf(small);
  const seen = new Map<number, number>();
  for (let tick = 0; tick < 60; tick++) {
    step(tissue);
    const { cells, clock } = tissue;
    const ids = new Set(cells.id.subarray(0, cells.table.count));
    expect(ids.size).toBe(cells.table.count);
    for (let i = 0; i < cells.table.count; i++) {
      const id = cells.id[i]!;
      expect(id).toBeLessThan(clock.nextId[0]!);
      const born = seen.get(id);
      if (born === undefined) seen.set(id, cells.bornAt[i]!);
      else expect(cells.bornAt[i]).toBe(born);
      expect(cells.founder[i]).toBeLessThanOrEqual(id);
    }
  }
  await tissue.close();
});
