import { afterEach, beforeEach, expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { removeCell } from '../../../src/engine/cells/cells.ts';
import { createTissue, emptyTissue, type LiveTissue } from '../../../src/engine/create.ts';
import { voxelOf } from '../../../src/engine/grid.ts';
import { step } from '../../../src/engine/step.ts';
import { linedKind, reline, segmentOfDaughter, sproutsOf } from '../../../src/engine/vessels/lining.ts';
import { measureIn } from '../../../src/experiments/measures/measured.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { packTables, unpackTables } from '../../../src/io/checkpoint/index.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

const scenario = { ...healthy, settle: days(0), block: block(200, 120, 80) };
let tissue: LiveTissue;

beforeEach(async () => {
  tissue = await createTissue(marrow, scenario, { host: nodeHost });
});
afterEach(() => tissue.close());

const lined = () => {
  const { kind } = tissue.anatomy.vessels!.network.segments;
  return Array.from(kind.keys()).filter((g) => kind[g] === linedKind);
};
const rowOn = (segment: number) => tissue.cells.vessel.subarray(0, tissue.cells.table.count).indexOf(segment + 1);
/** Takes the cells of some segments out. */
function strip(segments: readonly number[]): void {
  for (const segment of segments) {
    for (let row = rowOn(segment); row >= 0; row = rowOn(segment)) removeCell(tissue.cells, row);
  }
}
/** A segment between two others, with all that touch it. */
const inner = () => lined().find((g) => tissue.lining!.neighbors[g]!.length === 2)!;

test('one cell stands beside each lined segment, and all are open and intact', () => {
  // Noradrenaline is not there yet, so that arterioles stand wide open.
  expect(reline(tissue)).toBe(true);
  expect(reline(tissue)).toBe(false);
  const { lining } = tissue;
  for (const segment of lined()) expect(lining!.cells[segment]).toBe(1);
  expect(lining!.closed).toBe(0);
  expect(new Set(lining!.permeability)).toEqual(new Set([1]));
  expect(sproutsOf(tissue, lining!)).toEqual([]);
});

test('neighbors spread over one empty segment; without them it is closed, and flow goes elsewhere or nowhere', () => {
  const segment = inner();
  strip([segment]);
  reline(tissue);
  expect(tissue.lining!.open[segment]).toBe(1);
  const density = measureIn(tissue, { kind: 'vessel density' });
  const before = tissue.lining!.flow;
  strip(tissue.lining!.neighbors[segment]!);
  expect(reline(tissue)).toBe(true);
  const { flow, open } = tissue.lining!;
  expect(open[segment]).toBe(0);
  expect(flow.flow[segment]).toBe(0);
  expect(before.flow[segment]).not.toBe(0);
  expect(measureIn(tissue, { kind: 'vessel density' })).toBeLessThan(density);
  step(tissue);
});

test('a daughter takes the empty segment beside its mother, and the next one does not', () => {
  const segment = inner();
  const [one, other] = tissue.lining!.neighbors[segment]!;
  strip([segment]);
  reline(tissue);
  expect(segmentOfDaughter(tissue, one!)).toBe(segment);
  expect(segmentOfDaughter(tissue, other!)).toBe(other);
});

test('a lining cell far from its wall is a new vessel: it brings blood to its voxel', () => {
  const { anatomy, cells, grid, lining } = tissue;
  // Where sinusoids and the arteriole are farthest.
  const near = (v: number) => Math.min(anatomy.exitDistance[v]!, anatomy.arterioleDistance[v]!);
  const voxel = Array.from(anatomy.exitDistance.keys()).reduce((best, v) => (near(v) > near(best) ? v : best), 0);
  const o2 = tissue.fields.level[tissue.program.substances.findIndex(({ id }) => id === 'o2')]!;
  for (let tick = 0; tick < 4; tick++) step(tissue);
  const [before, density] = [o2[voxel]!, measureIn(tissue, { kind: 'vessel density' })];
  const row = rowOn(inner());
  const { nx, ny, spacing } = grid;
  cells.x[row] = ((voxel % nx) + 0.5) * spacing;
  cells.y[row] = ((Math.floor(voxel / nx) % ny) + 0.5) * spacing;
  cells.z[row] = (Math.floor(voxel / (nx * ny)) + 0.5) * spacing;
  expect(voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!)).toBe(voxel);
  for (let tick = 0; tick < 4; tick++) step(tissue);
  expect(lining!.patches.map((patch) => patch.voxel)).toEqual([voxel]);
  // A wall that is no barrier brings the voxel to the level of its blood, here far above what diffusion left there.
  expect(o2[voxel]!).toBeGreaterThan(before + 1);
  // One cell more makes 12 µm of vessel: the segment stays open by its neighbors.
  const volume = 200 * 120 * 80;
  expect(measureIn(tissue, { kind: 'vessel density' }) - density).toBeCloseTo((12 * 1e6) / volume, 6);
});

test('walls let through what lies between cells as their cells say, and other things as ever', () => {
  step(tissue);
  const { cells, fields, lining, program } = tissue;
  const openingOf = (id: string) => fields.openingOf[program.substances.findIndex((each) => each.id === id)]!;
  const segment = inner();
  const [leaky, tight] = [openingOf('plasma').share[segment]!, openingOf('o2').share[segment]!];
  cells.permeability[rowOn(segment)] = 3;
  step(tissue);
  expect(lining!.permeability[segment]).toBe(3);
  expect(openingOf('plasma').share[segment]).toBe(3 * leaky);
  expect(openingOf('o2').share[segment]).toBe(tight);
});

test('a tip on its way has left the wall and says nothing of what it lets through', () => {
  const { cells, program } = tissue;
  const [segment, other] = [inner(), lined().at(-1)!];
  const row = rowOn(other);
  cells.type[row] = program.typeIndex('tip-cell');
  cells.vessel[row] = segment + 1;
  cells.permeability[row] = 5;
  reline(tissue);
  expect(tissue.lining!.cells[segment]).toBe(2);
  expect(tissue.lining!.permeability[segment]).toBe(1);
});

test('what is measured of vessels follows from the cells alone: it is the same after a checkpoint', async () => {
  const segment = inner();
  strip([segment, ...tissue.lining!.neighbors[segment]!]);
  tissue.cells.permeability.fill(3, 0, tissue.cells.table.count);
  const read = (from: LiveTissue) => [measureIn(from, { kind: 'vessel density' }), measureIn(from, { kind: 'leak' })];
  const [density, leak] = read(tissue);
  expect(leak).toBe(3);
  const restored = await emptyTissue(marrow, scenario, { host: nodeHost });
  unpackTables(packTables(tissue.tables, { engine: 'test', scenario: 'test', tick: 0 }), restored.tables);
  expect(read(restored)).toEqual([density, leak]);
  await restored.close();
});

test('without vessels there is nothing to line', async () => {
  const empty = await createTissue(marrow, { ...scenario, site: 'empty' }, { host: nodeHost });
  expect(empty.lining).toBeNull();
  expect(measureIn(empty, { kind: 'vessel density' })).toBeNaN();
  expect(measureIn(empty, { kind: 'leak' })).toBeNaN();
  step(empty);
  await empty.close();
});

test('cells leave through open sinusoids only', async () => {
  strip(lined());
  reline(tissue);
  expect(tissue.lining!.closed).toBe(lined().length);
  const { exitDistance, exitSegment } = tissue.anatomy;
  for (let v = 0; v < exitSegment.length; v++) {
    if (exitDistance[v]! < 20) expect(exitSegment[v]).toBeGreaterThanOrEqual(0);
  }
  const left = () => tissue.tally.egressHazard.reduce((sum, hazard) => sum + hazard, 0);
  for (let tick = 0; tick < 2; tick++) step(tissue);
  const shut = left();
  const open = await createTissue(marrow, scenario, { host: nodeHost });
  for (let tick = 0; tick < 2; tick++) step(open);
  // The sinus, which nothing lines, stays open.
  expect(shut).toBeLessThan(0.5 * open.tally.egressHazard.reduce((sum, hazard) => sum + hazard, 0));
  await open.close();
});
