import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTissue, type LiveTissue } from '../../../src/engine/create.ts';
import { stateHash } from '../../../src/engine/digest.ts';
import { step } from '../../../src/engine/step.ts';
import { beginningsOf } from '../../../src/experiments/events.ts';
import { profiledStep } from '../../../src/experiments/profile.ts';
import { frameOf } from '../../../src/experiments/runs/frame.ts';
import { seriesOf } from '../../../src/experiments/series/series.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { small } from './small-scenario.ts';

let plain: LiveTissue;
let watched: LiveTissue;

beforeAll(async () => {
  plain = await createTissue(marrow, small, { host: nodeHost });
  watched = await createTissue(marrow, small, { host: nodeHost });
});

afterAll(async () => {
  await plain.close();
  await watched.close();
});

test('the step with a clock, and looking at a tissue, leave the bits of the plain step', () => {
  const profiled = profiledStep();
  for (let tick = 0; tick < 4; tick++) {
    step(plain);
    beginningsOf(watched);
    seriesOf(watched);
    frameOf(watched);
    profiled.step(watched);
  }
  expect(stateHash(watched.tables)).toBe(stateHash(plain.tables));
  expect([...profiled.profile.phases.keys()]).toEqual([
    'circulate',
    'diffuse',
    'meet',
    'sense',
    'signal',
    'behave',
    'move',
    'renew',
  ]);
  expect(profiled.profile.ticks).toBe(4);
});

test('the series counts the cells that the frame shows', () => {
  const row = new Map(seriesOf(plain).map(({ name, value }) => [name, value]));
  const columns = new Map(frameOf(plain).map((column) => [column.name, column]));
  const type = columns.get('type')!;
  const inBlood = columns.get('in_blood')!.values;
  const shown = (id: string) =>
    [...type.values].map((code) => type.labels![Number(code)]).filter((each, k) => each === id && inBlood[k] === 0)
      .length;
  // Six LSC were injected at hour 2 and four ticks of an hour have passed.
  expect(row.get('lsc_cells')! + row.get('blood_lsc_cells')!).toBeGreaterThanOrEqual(6);
  const founder = columns.get('founder')!.values;
  const foundersOf = (id: string) =>
    [...founder].filter((_, k) => type.labels![Number(type.values[k])] === id).map(Number);
  for (const id of ['hsc', 'lsc', 'myeloid']) expect(row.get(`${id}_clones`), id).toBe(new Set(foundersOf(id)).size);
  for (const id of ['hsc', 'lsc', 'myeloid', 'osteoblast']) expect(row.get(`${id}_cells`), id).toBe(shown(id));
});

test('what begins is told before the tick that begins it', () => {
  // The leukemic share passed 0.1 % when the LSC came; the first dose is 12 h after that.
  expect(plain.schedule.began.some((tick) => tick >= 0)).toBe(true);
  expect(beginningsOf(plain)).toEqual({ plans: [], doses: [] });
  expect(new Set(seriesOf(plain).map(({ name }) => name)).size).toBe(seriesOf(plain).length);
});

test('what cells were expected to leave is the sum of their probabilities, of every type that can', () => {
  const row = new Map(seriesOf(plain).map(({ name, value }) => [name, value]));
  const { program, tally } = plain;
  for (const { id, behaviors } of marrow.cellTypes) {
    const found = row.get(`expected_to_leave_${id}_cells`);
    expect(found, id).toBe(behaviors.egress === undefined ? undefined : tally.egressHazard[program.typeIndex(id)]);
  }
  // Four ticks of maturing cells at the walls of sinusoids.
  expect(row.get('expected_to_leave_myeloid_cells')).toBeGreaterThan(0);
  expect(row.has('blood_hspc_cells')).toBe(true);
});

test('cells in blood are told per volume of the blood that holds the neutrophils of rest at their healthy count', () => {
  const row = new Map(seriesOf(plain).map(({ name, value }) => [name, value]));
  const of = (name: string) => row.get(name)!;
  // 1.2 · 10⁹/L are 1200 cells per µL.
  const microliters = plain.blood.neutrophilsAtRest / 1200;
  const inBlood = (id: string) => of(`blood_${id}_cells`) / microliters;
  const blasts = plain.blood.pool[plain.program.typeIndex('blast')]! / microliters;
  expect(of('blood_lsc_per_uL')).toBeCloseTo(inBlood('lsc'), 9);
  const healthy = inBlood('hsc') + inBlood('hspc');
  const leukemic = inBlood('lsc') + inBlood('leukemic-progenitor');
  expect(of('blood_cd34_per_uL')).toBeCloseTo(healthy + leukemic, 9);
  expect(1000 * of('circulating_blasts_1e9_per_L')).toBeCloseTo(leukemic + blasts, 9);
  expect(1000 * of('leukocytes_1e9_per_L')).toBeCloseTo(
    1000 * of('neutrophils_1e9_per_L') + healthy + leukemic + blasts,
    9,
  );
  expect(of('circulating_blasts_pct')).toBeCloseTo(
    (100 * of('circulating_blasts_1e9_per_L')) / of('leukocytes_1e9_per_L'),
    9,
  );
  expect(of('platelets_1e9_per_L')).toBe(1000 * plain.blood.platelets[0]!);
});
