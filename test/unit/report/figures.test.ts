import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Begun, dosesOf } from '../../../src/report/doses.ts';
import { rodsIn } from '../../../src/report/figures/rods.ts';
import { boneStrip, endOf } from '../../../src/report/figures/sections.ts';
import { distanceToWall, tubesOf } from '../../../src/report/geometry.ts';
import { figuresOf, writeReportFiles } from '../../../src/report/index.ts';
import { binomialBand, landmarksIn, residualOf } from '../../../src/report/residual.ts';
import { layersOf, radiusInSlab, slabWithMost } from '../../../src/report/slab.ts';
import { run, sampleReport } from './sample-run.ts';

const input = sampleReport();
const figures = figuresOf(input);

describe('figures', () => {
  test('each has a number, a caption with its n, and data with one unit per number', () => {
    expect(figures.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { caption, data } of figures) {
      expect(caption).toMatch(/n = \d+/);
      expect(data.columns.length).toBe(data.names.length);
      expect(new Set(data.columns.map((column) => column.length)).size).toBe(1);
      for (const [k, name] of data.names.entries()) {
        if (typeof data.columns[k]?.[0] === 'number') expect(name).toMatch(/_(d|um|pct|cells|mmHg|1e9_per_L)$/);
      }
    }
  });

  test('axes carry their units', () => {
    const text = figures.map(({ svg }) => svg.text).join('');
    for (const unit of [
      'time (days)',
      '% of marrow cells',
      '10⁹/L',
      'oxygen tension (mmHg)',
      'distance to the sinusoid wall (µm)',
      '50 µm',
    ]) {
      expect(text).toContain(unit);
    }
  });

  test('all eight doses are drawn from the day on which the regimen began', () => {
    expect(input.doses.map(({ from }) => from)).toEqual([20, 21, 22, 23, 24, 20, 21, 22]);
    expect(new Set(input.doses.map(({ amount }) => amount))).toEqual(new Set(['100 mg/kg', '3 mg/kg']));
  });

  test('what a scenario asks to be measured is drawn with its unit, and a figure without measures is left out', () => {
    const time = input.series.get('time_d')!;
    const series = new Map([
      ...input.series,
      ['radius of adipocyte [µm]', time.map(() => Number.NaN)],
      ['gradient of o2, bone [mmHg]', time.map((day) => day - 10)],
      ['leak [1]', time.map(() => 0.5)],
    ]);
    const measured = figuresOf({ ...input, series }).find(({ id }) => id === 'measured')!;
    expect(measured.data.names).toEqual([
      'time_d',
      'radius of adipocyte [µm]',
      'gradient of o2, bone [mmHg]',
      'leak [1]',
    ]);
    for (const said of ['radius of adipocyte<', '>µm<', 'nothing to measure at any time', '>mmHg<', '−10', 'leak<'])
      expect(measured.svg.text).toContain(said);
    expect(measured.svg.text).not.toContain('NaN');
  });

  test('cells in blood are neither drawn nor measured', () => {
    expect(residualOf(input)?.cells).toHaveLength(13);
    expect(residualOf(input)?.cells.filter(({ held }) => held)).toHaveLength(8);
  });

  test('a folder gets the page, one SVG and one CSV per figure', () => {
    const folder = mkdtempSync(join(tmpdir(), 'marrow-report-'));
    try {
      const files = writeReportFiles(folder, input);
      expect(files).toHaveLength(9);
      expect(readdirSync(join(folder, 'figures'))).toHaveLength(8);
      expect(readFileSync(join(folder, 'figures/figure-4-residual-lsc.csv'), 'utf8').split('\n')[0]).toBe(
        'what,niche,to_sinusoid_um,to_arteriole_um,to_bone_um',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('doses of a run', () => {
  const [induction] = run.scenario.regimens;
  const adjusted = { ...induction!, adjust: [] as never };
  const drugs = run.model.drugs;
  const dosesIn = (scenario: Pick<typeof run.scenario, 'regimens' | 'tick'>, begun: Begun, series = run.series) =>
    dosesOf(scenario, { drugs }, series, begun).map(({ from }) => from);

  test('are none of a regimen that never began, or was passed over', () => {
    expect(dosesIn(run.scenario, {})).toEqual([]);
  });

  test('are told once where two regimens of the same drugs are adjusted, since the run sums them', () => {
    const { drug } = induction!.doses[0]!;
    const given = Float64Array.from(run.series.get('time_d')!, (day) => (day > 30 ? 2 : day > 20 ? 1 : 0));
    const series = new Map([...run.series, [`${drug}_doses_given`, given]]);
    const regimens = [adjusted, { ...adjusted, id: 'second' }];
    expect(dosesIn({ ...run.scenario, regimens }, { induction: 1, second: 2 }, series)).toEqual([20, 30]);
  });
});

describe('distances of LSC', () => {
  const at = (anatomy: Partial<typeof run.anatomy>) => {
    const { anatomy: own } = run;
    return sampleReport({ anatomy: { ...own, ...anatomy } });
  };

  test('to the bone are those to trabeculae too, and there are none in a block that ends at no bone', () => {
    const rods = { radius: 5, y: [40], z: [30] };
    const distances = (input: ReturnType<typeof at>) => residualOf(input)!.cells.map(({ distance }) => distance.bone);
    const [plain, withRods] = [distances(at({})), distances(at({ rods }))];
    expect(withRods.every((distance, k) => distance <= plain[k]!)).toBe(true);
    expect(withRods.some((distance, k) => distance < plain[k]!)).toBe(true);
    expect(landmarksIn(at({}).anatomy)).toEqual(['sinusoid', 'arteriole', 'bone']);
    expect(landmarksIn(at({ end: 'rim' }).anatomy)).toEqual(['sinusoid', 'arteriole']);
    expect(landmarksIn(at({ end: 'rim', rods }).anatomy)).toEqual(['sinusoid', 'arteriole', 'bone']);
    const [figure] = figuresOf(at({ end: 'rim' })).filter(({ number }) => number === 4);
    expect(figure!.data.names).not.toContain('to_bone_um');
  });
});

describe('geometry of the sections', () => {
  const slab = { middle: 5, thickness: 10, period: 60 };

  test('a sphere shows its own radius in the slab and less beyond its faces, across the periodic side too', () => {
    expect(radiusInSlab(slab, 3, 5)).toBe(5);
    expect(radiusInSlab(slab, 13, 5)).toBe(4); // 3 µm beyond the face: √(5² − 3²)
    expect(radiusInSlab(slab, 57, 5)).toBe(4); // 3 µm beyond the other face, through the periodic side
    expect(radiusInSlab(slab, 30, 5)).toBe(0);
  });

  test('a slab thinner than a voxel has the layer of voxels in which it lies', () => {
    expect(layersOf(slab, 10)).toEqual([0]);
    expect(layersOf({ ...slab, middle: 45 }, 40)).toEqual([1]);
  });

  test('the slab with most LSC is found', () => {
    const z = [41, 44, 58, 12];
    const frame = {
      ...run.frames[0]!,
      cells: { ...run.frames[0]!.cells, type: ['lsc', 'lsc', 'lsc', 'hsc'], z, inBlood: [0, 0, 0, 0] },
    };
    expect(slabWithMost('lsc', frame, run.anatomy, 20)).toEqual({ middle: 50, thickness: 20, period: 60 });
  });

  test('distance to a wall is that to the nearest image of the tube', () => {
    const { block, segments } = run.anatomy;
    const [sinusoid, , arteriole] = tubesOf(segments, block);
    expect(distanceToWall([sinusoid!], block, 130, 40, 12)).toBeCloseTo(20, 6); // 30 from the axis, radius 10
    expect(distanceToWall([arteriole!], block, 30, 75, 30)).toBeCloseTo(11, 6); // 75 is 15 from 10 in a period of 80
    expect(distanceToWall([], block, 1, 1, 1)).toBe(Number.POSITIVE_INFINITY);
  });

  test('a tube across the periodic side is measured along its short way', () => {
    const [tube] = tubesOf(
      { x1: [0], y1: [75], z1: [0], x2: [0], y2: [5], z2: [0], radius: [1], kind: [1] },
      { x: 200, y: 80, z: 60 },
    );
    expect(tube?.length).toBe(10);
    expect(distanceToWall([tube!], { x: 200, y: 80, z: 60 }, 4, 0, 0)).toBeCloseTo(3, 6);
  });
});

describe('band of independent points', () => {
  test('10 draws of one half lie between 2 and 8 in at least 95 % of cases', () => {
    // P(K ≤ 1) = 11/1024 = 0.011 and P(K ≤ 2) = 56/1024 = 0.055: the lowest count left is 2; by symmetry the highest is 8.
    expect(binomialBand(10, 0.5)).toEqual([0.2, 0.8]);
  });

  test('what is certain has no width', () => {
    expect(binomialBand(10, 0)).toEqual([0, 0]);
    expect(binomialBand(10, 1)).toEqual([1, 1]);
  });
});

describe('what a block begins with, and its trabeculae', () => {
  const { anatomy } = sampleReport();
  const slab = { middle: 30, thickness: 10, period: 60 };

  test('a rod shows as wide as it is in the slab, and comes in again where it passes a side', () => {
    // 20 µm above the nearest face: half-width √(25² − 15²) = 20.
    const [first, second, ...rest] = rodsIn({ ...anatomy, rods: { radius: 25, y: [10], z: [50] } }, slab);
    expect(rest).toEqual([]);
    expect(first!.text).toContain('y="-10" width="200" height="40"');
    expect(second!.text).toContain('y="70" width="200" height="40"');
    expect(rodsIn({ ...anatomy, rods: { radius: 25, y: [10], z: [0] } }, slab)).toEqual([]);
    expect(rodsIn(anatomy, slab)).toEqual([]);
  });

  test('a block that does not begin with bone says what it begins with', () => {
    expect(boneStrip(80, {}).text).toContain('>bone<');
    expect(boneStrip(80, { end: 'rim' }).text).toContain('>rim<');
    expect(endOf({ end: 'rim' })).toBe('the rim (left) inwards');
  });
});
