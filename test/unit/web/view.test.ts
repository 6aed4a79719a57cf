import { expect, it } from 'vitest';
import { readAddress } from '../../../src/web/address.ts';
import { colorAt, lookOf, viridis } from '../../../src/web/palette.ts';
import { curvesAsCsv } from '../../../src/web/save.ts';
import { syntheticSource } from '../../../src/web/sources/synthetic.ts';
import { niceTop } from '../../../src/web/stage/nice-top.ts';
import { drawnCells } from '../../../src/web/stage/selection.ts';
import { nearestPosition, printNumber } from '../../../src/web/time.ts';
import { firstView } from '../../../src/web/view.ts';

const address = (text: string) => readAddress(new URLSearchParams(text));

it('reads day, size, theme and view from the address', () => {
  expect(address('still=1&day=24&size=640x480&theme=dark&color=oxygen&slice=o2,y,0.25&hide=hsc,lsc')).toMatchObject({
    source: 'run',
    still: true,
    day: 24,
    size: [640, 480],
    theme: 'dark',
    view: {
      colorBy: 'oxygen',
      slice: { substance: 'o2', axis: 'y', at: 0.25 },
      hidden: new Set(['hsc', 'lsc']),
      cut: null,
    },
  });
});

it('falls back where the address says nothing sensible', () => {
  expect(address('day=soon&size=big&theme=pink&color=mood&slice=o2,w,7')).toMatchObject({
    day: null,
    size: null,
    theme: null,
    view: { colorBy: 'type', slice: { axis: 'z', at: 0.5 } },
  });
});

it('takes a scenario for a live run', () => {
  expect(address('scenario=story&seed=7')).toMatchObject({ source: 'live', scenario: 'story', seed: 7 });
});

it('finds the nearest frame', () => {
  expect(nearestPosition([0, 1, 2.5, 4], 2)).toBe(2);
  expect(nearestPosition([0, 1, 2.5, 4], 99)).toBe(3);
  expect(nearestPosition([], 1)).toBe(-1);
});

it('prints numbers with three digits that count', () => {
  expect([12345, 0.123456, 98.76, Number.NaN].map(printNumber)).toEqual(['12,345', '0.123', '98.8', '–']);
});

it('ends scales at round numbers that are not too low', () => {
  expect([0.9, 1, 1.01, 23, 47, 510, 0].map(niceTop)).toEqual([1, 1, 2, 25, 50, 1000, 1]);
});

it('colors the ends of viridis as published', () => {
  // matplotlib: viridis(0) = #440154, viridis(1) = #fde725
  expect(colorAt(viridis, -1)).toEqual([0x44, 0x01, 0x54]);
  expect(colorAt(viridis, 2)).toEqual([0xfd, 0xe7, 0x25]);
});

it('counts stem cells among the rare and unknown types by their group', () => {
  expect(lookOf('hsc', 'HSC', 'hematopoietic').numerous).toBe(false);
  expect(lookOf('lsc', 'LSC', 'leukemic').numerous).toBe(false);
  expect(lookOf('basophil', 'basophils', 'hematopoietic')).toMatchObject({ numerous: true, color: '#b3afa8' });
});

it('draws no cell that is in blood, hidden, or beyond the cut', async () => {
  const { anatomy, story, frame } = syntheticSource();
  const shown = await frame(22);
  const drawn = drawnCells(shown, story.types, anatomy, {
    ...firstView,
    hidden: new Set(['blast']),
    cut: { axis: 'x', at: 0.5 },
  });
  const rows = [...drawn.rows];
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.every((row) => shown.inBlood[row] === 0 && shown.x[row]! <= 200)).toBe(true);
  expect(rows.some((row) => story.types[shown.type[row]!]!.id === 'blast')).toBe(false);
  expect(drawn.counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
});

it('writes curves with units and quotes what a table would split', () => {
  const { story } = syntheticSource();
  const series = {
    time: Float64Array.of(0, 1),
    curves: [{ ...story.series.curves[0]!, name: 'a "b", c', unit: 'cells', values: Float64Array.of(3, 4) }],
  };
  expect(curvesAsCsv({ ...story, series })).toBe('time_d,"a ""b"", c (cells)"\n0,3\n1,4\n');
});
