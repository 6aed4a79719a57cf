import { expect, test } from 'vitest';
import { days, fraction, hours, internal, quantity } from '../../../src/core/units.ts';
import { rhythmAt } from '../../../src/engine/program/rhythm.ts';
import { step } from '../../../src/engine/step.ts';
import { hoursOf } from '../../../src/engine/time.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { bareBlock, create, withCells } from './bare-block.ts';

/** What the cells of a type read of a signal in the last tick, in the order of their ids, with their places. */
function readings(tissue: Tissue, type: string, key: string) {
  const { cells, program, senses } = tissue;
  const t = program.typeIndex(type);
  const k = program.signals.findIndex((signal) => signal.key === key);
  return Array.from({ length: senses.runs[t + 1]! - senses.runs[t]! }, (_, n) => {
    const p = senses.runs[t]! + n;
    const i = senses.order[p]!;
    return { i, value: senses.stretch.signal[k]![p]!, at: [cells.x[i]!, cells.y[i]!, cells.z[i]!] as const };
  });
}

/** A still block: no cell of these moves, divides or dies within a tick. */
const nervesWith = (glia: number, fibers: number): Scenario =>
  withCells(withCells(bareBlock, 'schwann-cell', glia), 'sympathetic-nerve', fibers);
const nerves = nervesWith(12, 15);

test.each([
  ['fewer than those', nerves],
  ['more than those', nervesWith(20, 6)],
])('cells that are %s count them within the neighborhood, across the sides of the block', async (_, scenario) => {
  // 36 µm across and 60 µm around: wide enough that some fibers are out of reach and some are nearest across a side.
  const edge = quantity(80, 'µm');
  const tissue = await create({ ...scenario, block: { x: edge, y: edge, z: edge } });
  step(tissue);
  const reach = internal(tissue.program.model.physics.neighborhood.quantity);
  const around = (d: number) => Math.abs(d - 80 * Math.round(d / 80));
  const fibers: number[][] = [];
  const { cells, program } = tissue;
  for (let i = 0; i < cells.table.count; i++) {
    if (cells.type[i] === program.typeIndex('sympathetic-nerve')) fibers.push([cells.x[i]!, cells.y[i]!, cells.z[i]!]);
  }
  const found = readings(tissue, 'schwann-cell', 'nearby:sympathetic-nerve');
  const expected = found.map(
    ({ at: [x, y, z] }) =>
      fibers.filter(([a, b, c]) => Math.hypot(a! - x, around(b! - y), around(c! - z)) <= reach).length,
  );
  expect(found.map(({ value }) => value)).toEqual(expected);
  expect(new Set(expected).size).toBeGreaterThan(2);
  await tissue.close();
});

test('so it does in a crowd', async () => {
  const edge = quantity(80, 'µm');
  const crowd = withCells(withCells(bareBlock, 'sympathetic-nerve', 5), 'blast', 600);
  const tissue = await create({ ...crowd, block: { x: edge, y: edge, z: edge } });
  // Blasts of the second tick are read where the first has moved them.
  step(tissue);
  const { cells, program } = tissue;
  const at = Array.from({ length: cells.table.count }, (_, i) => [cells.x[i]!, cells.y[i]!, cells.z[i]!] as const);
  const blasts = at.filter((_, i) => cells.type[i] === program.typeIndex('blast') && cells.inBlood[i] === 0);
  expect(blasts.length).toBeGreaterThan(450);
  const around = (d: number) => Math.abs(d - 80 * Math.round(d / 80));
  step(tissue);
  for (const {
    value,
    at: [x, y, z],
  } of readings(tissue, 'sympathetic-nerve', 'nearby:leukemic')) {
    const near = blasts.filter(([a, b, c]) => Math.hypot(a - x, around(b - y), around(c - z)) <= 30);
    expect(value).toBe(near.length);
  }
  await tissue.close();
});

test('a group is the sum of its types', async () => {
  const crowd = withCells(withCells(withCells(bareBlock, 'sympathetic-nerve', 3), 'blast', 20), 'hspc', 20);
  const tissue = await create(withCells(crowd, 'leukemic-progenitor', 10));
  step(tissue);
  // 40 µm edges, of which two meet: at most 20 µm sideways. Only along x can a leukemic cell be out of the 30 µm.
  const found = readings(tissue, 'sympathetic-nerve', 'nearby:leukemic');
  expect(found).toHaveLength(3);
  for (const { value } of found) expect(value).toBeLessThanOrEqual(30);
  expect(Math.max(...found.map(({ value }) => value))).toBeGreaterThan(15);
  await tissue.close();
});

test('a rhythm swings about 1 with its period, highest at its peak', () => {
  const rhythm = { id: 'any', period: 24, peak: 5, amplitude: 0.6 };
  expect(rhythmAt(rhythm, 5)).toBeCloseTo(1.6, 12);
  expect(rhythmAt(rhythm, 17)).toBeCloseTo(0.4, 12);
  expect(rhythmAt(rhythm, 5 + 24 * 100)).toBeCloseTo(1.6, 9);
  const day = Array.from({ length: 48 }, (_, n) => rhythmAt(rhythm, n / 2));
  expect(day.reduce((sum, value) => sum + value, 0) / 48).toBeCloseTo(1, 12);
});

test('the hours of settling count down to day 0, from which those of the run count', () => {
  const at = (tick: number) =>
    hoursOf({ clock: { tick: Uint32Array.of(tick), dt: 0.5 }, scenario: { settle: days(12) } });
  expect([at(0), at(3), at(0x80000000), at(0x80000003)]).toEqual([0, 1.5, -288, -286.5]);
});

test('nerves release noradrenaline by the time of day', async () => {
  const levels = async (scenario: Scenario) => {
    const tissue = await create({ ...scenario, tick: hours(1) });
    const s = tissue.program.substances.findIndex(({ id }) => id === 'noradrenaline');
    const seen: number[] = [];
    for (let hour = 0; hour < 48; hour++) {
      step(tissue);
      const level = tissue.fields.level[s]!;
      seen.push(level.reduce((sum, value) => sum + value, 0) / level.length);
    }
    await tissue.close();
    return seen.slice(24);
  };
  const [rhythmic, steady] = [
    await levels(nerves),
    await levels({
      ...nerves,
      set: {
        'rhythms.circadian-rhythm.amplitude': fraction(0),
        'rhythms.parasympathetic-tone.amplitude': fraction(0),
      },
    }),
  ];
  // Release follows the tone a tick later: highest within two hours of the peak at 23.5 h, that is hour 23 to 1.
  const highest = rhythmic.indexOf(Math.max(...rhythmic));
  expect([23, 0, 1]).toContain(highest);
  // Of both tones the rules make 0.40 to 1.51: 3.7-fold.
  expect(Math.max(...rhythmic) / Math.min(...rhythmic)).toBeGreaterThan(3);
  expect(Math.max(...steady) / Math.min(...steady)).toBeLessThan(1.001);
});
