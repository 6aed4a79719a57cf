import { expect, it } from 'vitest';
import { marrow } from '../../../../src/scenarios/index.ts';
import { influenceGraph } from '../../../../src/web/rooms/influence/influence-graph.ts';
import { labelLines, shortened } from '../../../../src/web/rooms/influence/label-lines.ts';
import { folded } from '../../../../src/web/rooms/influence/layers.ts';
import { nodeBy } from '../../../../src/web/rooms/influence/node-keys.ts';
import { responseCurve, signalEnd } from '../../../../src/web/rooms/influence/response-curve.ts';
import { rulesTable } from '../../../../src/web/rooms/influence/rules-table.ts';

it('breaks a label between words, on two lines at most', () => {
  expect(labelLines('HIF-1α', 16)).toEqual(['HIF-1α']);
  expect(labelLines('oxidative phosphorylation', 16)).toEqual(['oxidative', 'phosphorylation']);
  expect(labelLines('self-renewing divisions behind it', 16)).toEqual(['self-renewing', 'divisions behin…']);
  expect(shortened('quiescence program', 10)).toBe('quiescenc…');
});

it('puts thin columns together and keeps signals and behaviors apart from them', () => {
  const layers = new Map([
    ['s', 0],
    ['a', 1],
    ['b', 1],
    ['c', 2],
    ['d', 3],
    ['z', 4],
  ]);
  // Up to three: a, b and c share a column, d begins another.
  expect([...folded(layers, 3).values()]).toEqual([0, 1, 1, 1, 2, 3]);
  expect([...folded(layers, 1).values()]).toEqual([...layers.values()]);
});

it('goes with the arrows to the next node of the column and the nearest one beside it', () => {
  const spots = [
    { key: 'a', column: 0, x: 0, y: 0 },
    { key: 'b', column: 0, x: 0, y: 30 },
    { key: 'c', column: 0, x: 0, y: 60 },
    { key: 'd', column: 1, x: 9, y: 50 },
  ];
  expect(nodeBy('ArrowDown', spots, 'a')).toBe('b');
  expect(nodeBy('ArrowUp', spots, 'c')).toBe('b');
  expect(nodeBy('ArrowRight', spots, 'a')).toBe('d');
  expect(nodeBy('ArrowLeft', spots, 'd')).toBe('c');
  expect(nodeBy('ArrowLeft', spots, 'a')).toBeNull();
  expect(nodeBy('x', spots, 'a')).toBeNull();
});

it('draws a response from nothing past the half-maximum', () => {
  const rule = marrow.rules.find(({ id }) => id === 'tgf-beta-activates-smad')!;
  const end = signalEnd([rule], 1);
  expect(end).toBe(1);
  const curve = responseCurve(rule, end, 11);
  expect(curve[0]).toEqual({ signal: 0, share: 0 });
  // The half-maximum is 0.3, the fourth of eleven points from 0 to 1.
  expect(curve[3]?.share).toBeCloseTo(0.5, 12);
});

it('writes the rules of a map as a table of equal rows', () => {
  const graph = influenceGraph(marrow, 'hsc');
  const table = rulesTable(graph, new Map());
  expect(table.length).toBe(graph.edges.length + 1);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
});
