import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Gate,
  gates,
  type Landmark,
  type Measure,
  stromalGates,
  type Zone,
} from '../../../../src/assays/index.ts';
import { fraction, micrometers, mmHg } from '../../../../src/core/units.ts';
import { createTissue, type LiveTissue } from '../../../../src/engine/create.ts';
import { bitsOf } from '../../../../src/engine/program/genotype.ts';
import { step } from '../../../../src/engine/step.ts';
import { vesselKinds } from '../../../../src/engine/vessels/vessel-kinds.ts';
import { measureIn } from '../../../../src/experiments/measures/measured.ts';
import { seriesOf } from '../../../../src/experiments/series/series.ts';
import { nodeHost } from '../../../../src/host/node.ts';
import { assumed } from '../../../../src/model/parameter.ts';
import { chloroma, marrow } from '../../../../src/scenarios/index.ts';
import { block } from '../../../reproducibility/small-tissue.ts';
import { small } from '../small-scenario.ts';

let tissue: LiveTissue;
const read = (measure: Measure) => measureIn(tissue, measure);
const oxygen = () => tissue.fields.level[tissue.program.substances.findIndex(({ id }) => id === 'o2')]!;

beforeAll(async () => {
  tissue = await createTissue(marrow, { ...small, block: block(160, 80, 80) }, { host: nodeHost });
  for (let tick = 0; tick < 6; tick++) step(tissue);
});

afterAll(() => tissue.close());

describe('measures', () => {
  test('agree with the series of a run, which counts and averages in its own way', () => {
    const row = new Map(seriesOf(tissue).map(({ name, value }) => [name, value]));
    expect(read({ kind: 'cells', cell: 'hsc' })).toBe(row.get('hsc_cells'));
    expect(read({ kind: 'cells', cell: 'lsc', state: 'in blood' })).toBe(row.get('blood_lsc_cells'));
    expect(read({ kind: 'cells', cell: 'hsc', state: 'held' })).toBe(row.get('held_hsc_cells'));
    expect(read({ kind: 'level', substance: 'o2' })).toBeCloseTo(row.get('oxygen_mean_mmHg')!, 9);
    expect(read({ kind: 'expected', event: 'egress', cell: 'hsc' })).toBe(row.get('expected_to_leave_hsc_cells'));
    const ofMice = gates.filter(({ species }) => species === 'mouse');
    for (const gate of ofMice) expect(read({ kind: 'gated', gate })).toBe(row.get(`gated_${gate.id}_cells`));
    expect([...row.keys()].filter((name) => name.startsWith('gated_'))).toHaveLength(ofMice.length);
    expect(read({ kind: 'neutrophils' })).toBe(row.get('neutrophils_1e9_per_L'));
    expect(read({ kind: 'leukemic share' })).toBe(row.get('leukemic_pct'));
  });

  test('a gate finds of each type its share, and lies where these lie', () => {
    const gate: Gate = {
      id: 'half',
      name: 'half',
      species: 'mouse',
      of: [
        { cell: 'hsc', share: assumed(fraction(0.5), [0, 1], 'for this test') },
        { cell: 'hspc', share: assumed(fraction(0.25), [0, 1], 'for this test') },
      ],
    };
    const [stem, other] = [read({ kind: 'cells', cell: 'hsc' }), read({ kind: 'cells', cell: 'hspc' })];
    expect(Math.min(stem, other)).toBeGreaterThan(0);
    expect(read({ kind: 'gated', gate })).toBeCloseTo(0.5 * stem + 0.25 * other, 12);
    expect(read({ kind: 'purity', gate })).toBeCloseTo((100 * 0.5 * stem) / (0.5 * stem + 0.25 * other), 9);
    const distance = (cell: string) => read({ kind: 'distance', cell, to: 'sinusoid' });
    expect(read({ kind: 'gated distance', gate, to: 'sinusoid' })).toBeCloseTo(
      (0.5 * stem * distance('hsc') + 0.25 * other * distance('hspc')) / (0.5 * stem + 0.25 * other),
      9,
    );
    expect(read({ kind: 'gated', gate, state: 'resting' })).toBe(
      0.5 * read({ kind: 'cells', cell: 'hsc', state: 'resting' }),
    );
    expect(read({ kind: 'purity', gate: { ...gate, of: [{ ...gate.of[0]!, cell: 'blast' }] } })).toBeNaN();
  });

  test('markers of stroma overlap as their shares have it: once where they fall on all cells alike, more where on few types', () => {
    const [nestin, lepR] = stromalGates;
    const count = (cell: string) => read({ kind: 'cells', cell });
    const [car, bright, stroma] = [count('car-cell'), count('nestin-bright-msc'), count('stroma')];
    expect(Math.min(car, bright)).toBeGreaterThan(0);
    const both = 0.7 * 0.9 * car + 1 * 0.1 * bright;
    const chance = ((0.7 * car + bright) * (0.9 * car + 0.1 * bright)) / stroma;
    const overlap = { kind: 'overlap', gate: nestin!, other: lepR!, among: 'stroma' } as const;
    expect(read(overlap)).toBeCloseTo(both / chance, 9);
    const onAll = (share: number, of: readonly string[]): Gate => ({
      ...nestin!,
      of: of.map((cell) => ({ cell, share: assumed(fraction(share), [0, 1], 'for this test') })),
    });
    const anyMarrow = { kind: 'overlap', gate: onAll(0.5, ['hsc']), other: onAll(0.2, ['hsc']), among: 'hsc' } as const;
    expect(read(anyMarrow)).toBeCloseTo(1, 12);
    expect(read({ ...overlap, other: onAll(0.2, ['blast']) })).toBeNaN();
  });

  test('clones are those of the series, and nobody gave cells where nothing was transplanted', () => {
    const row = new Map(seriesOf(tissue).map(({ name, value }) => [name, value]));
    expect(read({ kind: 'clones', cell: 'hspc', state: 'alive' })).toBe(row.get('hspc_clones'));
    expect(read({ kind: 'clones', cell: 'hspc' })).toBeLessThanOrEqual(read({ kind: 'cells', cell: 'hspc' }));
    expect(read({ kind: 'chimerism', cell: 'hsc', donor: 'nobody' })).toBe(0);
  });

  test('carriers of a mutation are the cells whose genotype has it', () => {
    const carriers = (mutation: string, cell = 'leukemic') =>
      read({ kind: 'carriers', cell, mutation, state: 'alive' });
    const leukemic = read({ kind: 'cells', cell: 'leukemic', state: 'alive' });
    const { program, cells } = tissue;
    const before = cells.genotype.slice(0, cells.table.count);
    try {
      for (let row = 0; row < cells.table.count; row++) cells.genotype[row] = bitsOf(program, ['mll-af9']);
      expect([carriers('mll-af9'), carriers('flt3-itd')]).toEqual([leukemic, 0]);
      expect(carriers('mll-af9', 'hsc')).toBe(read({ kind: 'cells', cell: 'hsc', state: 'alive' }));
    } finally {
      cells.genotype.set(before);
    }
  });

  test.each(['sinusoid', 'arteriole', 'bone'] satisfies Landmark[])('zones around a %s cover all cells once', (of) => {
    const near = read({ kind: 'cells', cell: 'myeloid', zone: { of, to: micrometers(15) } });
    const far = read({ kind: 'cells', cell: 'myeloid', zone: { of, from: micrometers(15) } });
    expect(near).toBeGreaterThan(0);
    expect(near + far).toBe(read({ kind: 'cells', cell: 'myeloid' }));
    const room = (zone: object) => read({ kind: 'room', cell: 'myeloid', zone: { of, ...zone } });
    expect(room({ to: micrometers(15) }) + room({ from: micrometers(15) })).toBeCloseTo(1, 12);
  });

  test('crowds of cells lie where random dots lie', () => {
    const zone = { of: 'sinusoid', to: micrometers(15) } as const;
    const all = read({ kind: 'cells', cell: 'hematopoietic' });
    const share = read({ kind: 'cells', cell: 'hematopoietic', zone }) / all;
    const room = read({ kind: 'room', cell: 'myeloid', zone });
    // Over 800 cells the share has a standard error of 1.8 %; voxels of 10 µm place a wall within half of one, 5 µm of 15.
    expect(Math.abs(share - room)).toBeLessThan(0.15);
    const dots = read({ kind: 'dots', cell: 'myeloid', to: 'sinusoid', take: 'mean' });
    expect(Math.abs(read({ kind: 'distance', cell: 'myeloid', to: 'sinusoid' }) - dots)).toBeLessThan(5);
  });

  test('vessels near bone and far from it are all vessels', () => {
    const depth = tissue.grid.nx * tissue.grid.spacing;
    const density = (zone?: { from?: number; to?: number }) =>
      read({
        kind: 'vessel density',
        ...(zone === undefined
          ? {}
          : {
              zone: {
                of: 'bone',
                ...(zone.from === undefined ? {} : { from: micrometers(zone.from) }),
                ...(zone.to === undefined ? {} : { to: micrometers(zone.to) }),
              },
            }),
      });
    expect(density()).toBeGreaterThan(0);
    expect((60 * density({ to: 60 }) + (depth - 60) * density({ from: 60 })) / depth).toBeCloseTo(density(), 9);
  });

  test('vessels near a rim are none of a block that begins with bone', () => {
    expect(read({ kind: 'vessel density', zone: { of: 'rim', to: micrometers(60) } })).toBeNaN();
  });

  test('profiles of vessels are what planes across all three axes cut, and no more than vessels of that length can give', () => {
    const { box, nodes, segments } = tissue.anatomy.vessels!.network;
    const sides = { x: box.x, y: box.y, z: box.z };
    const planes = 2000;
    let perArea = 0;
    for (const axis of ['x', 'y', 'z'] as const) {
      const side = sides[axis];
      const area = (sides.x * sides.y * sides.z) / side;
      let cut = 0;
      for (let g = 0; g < segments.kind.length; g++) {
        if (vesselKinds[segments.kind[g]!] !== 'sinusoid') continue;
        const from = nodes[axis][segments.from[g]!]!;
        let to = nodes[axis][segments.to[g]!]!;
        // y and z are periodic: the other end is the nearest of its images.
        if (axis !== 'x' && Math.abs(to - from) > side / 2) to += to < from ? side : -side;
        const [low, high] = [Math.min(from, to), Math.max(from, to)].map((at) => Math.floor((at * planes) / side));
        cut += high! - low!;
      }
      perArea += (1e6 * cut) / planes / area / 3;
    }
    expect(perArea).toBeGreaterThan(0);
    // Each stretch is counted in steps of the distance of planes, 0.08 µm or less, of its some 10 µm.
    expect(read({ kind: 'vessel profiles' }) / perArea).toBeCloseTo(1, 2);
    const density = read({ kind: 'vessel density' });
    // (|x| + |y| + |z|)/3 lies between a third of the length and 1/√3 of it.
    expect(read({ kind: 'vessel profiles' })).toBeGreaterThan(density / 3);
    expect(read({ kind: 'vessel profiles' })).toBeLessThan(density / Math.sqrt(3));
  });

  test('what lies as cells do coincides with them, what lies the other way around is opposed', () => {
    const kept = oxygen().slice();
    const { cells, grid } = tissue;
    const wide = Math.round(40 / grid.spacing);
    const cubeOf = (i: number, j: number, k: number) => [i, j, k].map((n) => Math.floor(n / wide)).join();
    const counts = new Map<string, number>();
    for (let row = 0; row < cells.table.count; row++) {
      if (tissue.program.types[cells.type[row]!]!.group !== 'hematopoietic' || cells.inBlood[row] === 1) continue;
      const [i, j, k] = [cells.x[row]!, cells.y[row]!, cells.z[row]!].map((at) => Math.floor(at / grid.spacing));
      const cube = cubeOf(Math.min(i!, grid.nx - 1), j!, k!);
      counts.set(cube, (counts.get(cube) ?? 0) + 1);
    }
    const tissueVoxels = new Map<string, number>();
    const at = (v: number) =>
      cubeOf(v % grid.nx, Math.floor(v / grid.nx) % grid.ny, Math.floor(v / (grid.nx * grid.ny)));
    tissue.anatomy.lumen.forEach((share, v) => {
      if (share <= 0.5) tissueVoxels.set(at(v), (tissueVoxels.get(at(v)) ?? 0) + 1);
    });
    const fill = (sign: number) =>
      oxygen().forEach((_, v) => {
        oxygen()[v] = 50 + (sign * (counts.get(at(v)) ?? 0)) / (tissueVoxels.get(at(v)) ?? 1);
      });
    const coincidence = () => read({ kind: 'coincidence', substance: 'o2', cell: 'hematopoietic' });
    fill(1);
    // Float32 levels near 50 carry 4e-6 each, of a spread of about 0.1.
    expect(coincidence()).toBeCloseTo(1, 4);
    fill(-1);
    expect(coincidence()).toBeCloseTo(-1, 4);
    oxygen().set(kept);
  });

  test('a gradient is that of a plane', () => {
    const kept = oxygen().slice();
    oxygen().forEach((_, voxel) => {
      oxygen()[voxel] = 50 - 0.1 * ((voxel % tissue.grid.nx) + 0.5) * tissue.grid.spacing;
    });
    // Float32 levels near 50 carry 4e-6 each.
    expect(read({ kind: 'gradient', substance: 'o2' })).toBeCloseTo(-10, 3);
    expect(read({ kind: 'below', substance: 'o2', level: mmHg(0) })).toBe(0);
    expect(read({ kind: 'below', substance: 'o2', level: mmHg(100) })).toBe(1);
    oxygen().set(kept);
  });

  test('in the lowest tenth of a field that falls from bone lie the cells farthest from bone', () => {
    const kept = oxygen().slice();
    oxygen().forEach((_, voxel) => {
      oxygen()[voxel] = -(voxel % tissue.grid.nx);
    });
    const inLowest = read({ kind: 'in lowest', cell: 'myeloid', substance: 'o2', share: 0.1 });
    const depth = tissue.grid.nx * tissue.grid.spacing;
    const farther = (from: number) =>
      read({ kind: 'cells', cell: 'myeloid', zone: { of: 'bone', from: micrometers(from) } });
    expect(inLowest).toBeGreaterThanOrEqual(farther(depth - tissue.grid.spacing));
    expect(inLowest).toBeLessThanOrEqual(farther(depth / 2));
    oxygen().set(kept);
  });

  test('an activity is the mean over the cells that have it, and of one mind with itself', () => {
    const { cells, program } = tissue;
    const k = program.activities.findIndex(({ id }) => id === 'akt');
    const rows = [...Array(cells.table.count).keys()].filter((row) => program.types[cells.type[row]!]!.id === 'hspc');
    const mean = rows.reduce((sum, row) => sum + cells.activities[k]![row]!, 0) / rows.length;
    expect(read({ kind: 'activity', cell: 'hspc', activity: 'akt' })).toBeCloseTo(mean, 12);
    const near = {
      kind: 'activity',
      cell: 'hspc',
      activity: 'akt',
      zone: { of: 'bone', to: micrometers(1e4) },
    } as const;
    expect(read(near)).toBeCloseTo(mean, 12);
    expect(read({ kind: 'association', cell: 'hspc', activity: 'akt', other: 'akt' })).toBeCloseTo(1, 12);
    // Cells that mature have no AKT in the model.
    expect(read({ kind: 'activity', cell: 'myeloid', activity: 'akt' })).toBeNaN();
    expect(read({ kind: 'activity', cell: 'hspc', activity: 'no-such-activity' })).toBeNaN();
  });

  test('are no number where there is nothing to measure', () => {
    expect(read({ kind: 'level', substance: 'no-such-substance' })).toBeNaN();
    expect(read({ kind: 'distance', cell: 'no-such-cell', to: 'bone' })).toBeNaN();
    expect(read({ kind: 'cells', cell: 'no-such-cell' })).toBe(0);
  });

  test('the zones of a rim cover a solid mass once, and marrow has none', async () => {
    const mass = await createTissue(marrow, { ...chloroma, block: block(240, 80, 60) }, { host: nodeHost });
    const cells = (zone?: Zone) =>
      measureIn(mass, { kind: 'cells', cell: 'leukemic', ...(zone === undefined ? {} : { zone }) });
    const near = cells({ of: 'rim', to: micrometers(60) });
    const all = cells();
    const { cells: table, program } = mass;
    const rows = [...Array(table.table.count).keys()].filter(
      (row) => program.types[table.type[row]!]!.group === 'leukemic' && table.x[row]! < 60,
    );
    expect(near).toBe(rows.length);
    expect(near).toBeGreaterThan(0);
    expect(near + cells({ of: 'rim', from: micrometers(60) })).toBe(all);
    expect(read({ kind: 'distance', cell: 'myeloid', to: 'rim' })).toBeNaN();
    await mass.close();
  });
});
