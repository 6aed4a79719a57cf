import { expect, test } from 'vitest';
import { type Times, tiled } from '../../../benchmarks/tiled.ts';
import { createTissue, step } from '../../../src/engine/index.ts';
import type { Tissue } from '../../../src/engine/tissue.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { block, eventful } from '../../reproducibility/small-tissue.ts';

const machine = { host: nodeHost, threads: 1 };
const times: Times = { y: 2, z: 3 };
const tiles = times.y * times.z;

async function pair() {
  const source = await createTissue(marrow, { ...eventful, block: block(160, 80, 60) }, machine);
  for (let tick = 0; tick < 3; tick++) step(source);
  return { source, tissue: await tiled(source, times, { model: marrow, machine }) };
}

const across = (d: number, period: number) => d - period * Math.round(d / period);
const total = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0);

test('a tiled tissue holds its block as often as it was laid, cells with ids of their own and vessels that go on', async () => {
  const { source, tissue } = await pair();
  const { cells, anatomy } = tissue;
  const { count } = cells.table;
  expect(count).toBe(tiles * source.cells.table.count);
  expect(new Set(cells.id.subarray(0, count)).size).toBe(count);
  expect(Math.max(...cells.id.subarray(0, count))).toBeLessThan(tissue.clock.nextId[0]!);
  const rows = new Map(Array.from(cells.id.subarray(0, count), (id, row) => [id, row]));
  const held = [...cells.holder.subarray(0, count).entries()].filter(([, holder]) => holder > 0);
  expect(held.length).toBeGreaterThan(0);
  // A side of the block between a cell and its holder would put more than half of the block between them.
  for (const [row, holder] of held) {
    const by = rows.get(holder - 1)!;
    expect(Math.abs(across(cells.y[by]! - cells.y[row]!, tissue.grid.ny * tissue.grid.spacing))).toBeLessThan(40);
    expect(Math.abs(across(cells.z[by]! - cells.z[row]!, tissue.grid.nz * tissue.grid.spacing))).toBeLessThan(30);
  }
  const area = (each: Tissue) => total(each.anatomy.wallArea);
  // Sums of some thousand f64, each rounded: 1e-12 is generous.
  expect(area(tissue) / area(source) / tiles).toBeCloseTo(1, 12);
  const { nodes, segments, box } = anatomy.vessels!.network;
  for (let s = 0; s < segments.from.length; s++) {
    const [a, b] = [segments.from[s]!, segments.to[s]!];
    const d = Math.hypot(
      nodes.x[b]! - nodes.x[a]!,
      across(nodes.y[b]! - nodes.y[a]!, box.y),
      across(nodes.z[b]! - nodes.z[a]!, box.z),
    );
    // Positions are float32 below 512 µm: half an ulp is 1.5e-5 µm at either end of each axis.
    expect(Math.abs(d - segments.length[s]!)).toBeLessThan(1e-4);
  }
  await source.close();
  await tissue.close();
});

test('fields and blood of a tiled tissue go on as those of its block', async () => {
  const { source, tissue } = await pair();
  const mean = ({ fields }: Tissue, s: number) => total(fields.level[s]!) / fields.level[s]!.length;
  for (let tick = 0; tick < 4; tick++) {
    step(source);
    step(tissue);
  }
  tissue.program.substances.forEach(({ id }, s) => {
    // Cells draw other lots and fields are solved to a residual, so the means differ a little. The 5 % are no derived bound:
    // they catch vessels or cells that do not reach a copy, which move a mean by tens of percent.
    const [one, many] = [mean(source, s), mean(tissue, s)];
    // Proteases come from the few cells that see most G-CSF: what there is at rest is chance, and a hundredth of what halves an answer.
    if (id === 'plasmin') expect(Math.max(one, many)).toBeLessThan(0.01);
    else expect(Math.abs(many - one)).toBeLessThanOrEqual(0.05 * Math.abs(one));
  });
  await source.close();
  await tissue.close();
});
