import { expect, it } from 'vitest';
import { marrow } from '../../../../src/scenarios/index.ts';
import { edgePath } from '../../../../src/web/rooms/influence/edge-path.ts';
import { around, followers, influenceGraph } from '../../../../src/web/rooms/influence/influence-graph.ts';
import { layersOf } from '../../../../src/web/rooms/influence/layers.ts';
import { layOut } from '../../../../src/web/rooms/influence/layout.ts';
import { leastMoved } from '../../../../src/web/rooms/influence/least-moved.ts';

const room = { width: 900, height: 500, nodeWidth: 120, nodeHeight: 18, nodeGap: 6, edgeGap: 5, fold: 5 };
const types = followers(marrow).map(({ cell }) => cell.id);

it('moves places no more than their distance asks for', () => {
  expect(leastMoved([0, 10, 20], [5, 5])).toEqual([0, 10, 20]);
  // Two that want the same place part by the same amount: the mean stays.
  expect(leastMoved([10, 10], [4])).toEqual([8, 12]);
  // 9 − 0, 1 − 2 and 1 − 4 have the mean 5/3.
  expect(leastMoved([9, 1, 1], [2, 2])).toEqual([5 / 3, 5 / 3 + 2, 5 / 3 + 4]);
});

it('puts activities behind the longest way to them, and does not fall over a circle', () => {
  const nodes = [
    { key: 's', rank: 'signal' as const },
    { key: 'a', rank: 'activity' as const },
    { key: 'b', rank: 'activity' as const },
    { key: 'c', rank: 'activity' as const },
    { key: 'z', rank: 'behavior' as const },
  ];
  const arrows = [
    { from: 's', to: 'a' },
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'b' },
    { from: 'a', to: 'c' },
    { from: 's', to: 'z' },
  ];
  expect(Object.fromEntries(layersOf(nodes, arrows))).toEqual({ s: 0, a: 1, b: 2, c: 3, z: 4 });
});

it.each(types)('lays out the rules of %s without boxes that overlap or leave the figure', (type) => {
  const { nodes, edges } = influenceGraph(marrow, type);
  const { spots, height, ways } = layOut(nodes, edges, room);
  const columns = Map.groupBy(spots.values(), ({ column }) => column);
  for (const column of columns.values()) {
    const ys = column.map(({ y }) => y).sort((a, b) => a - b);
    for (const [k, y] of ys.entries()) {
      if (k > 0) expect(y - ys[k - 1]!).toBeGreaterThan(room.nodeHeight);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  }
  for (const [k, { from, to }] of edges.entries()) {
    expect(ways[k]![0]!.x).toBe(spots.get(from)!.x);
    expect(Math.abs(ways[k]!.at(-1)!.y - spots.get(to)!.y)).toBeLessThan(room.nodeHeight / 2);
  }
  expect(layOut(nodes, edges, room)).toEqual(layOut(nodes, edges, room));
});

it('draws an edge from the right side of its tail to the left side of its head', () => {
  const way = [
    { x: 60, y: 10 },
    { x: 260, y: 50 },
  ];
  expect(edgePath(way, 60, 4)).toBe('M120.0,10.0C158.0,10.0 158.0,50.0 196.0,50.0');
});

it('has one edge for every rule of the type, each end of it a node', () => {
  const { nodes, edges } = influenceGraph(marrow, 'lsc');
  const rules = marrow.rules.filter(({ cells }) => cells.some(({ id }) => id === 'lsc'));
  expect(edges.map(({ rule }) => rule.id)).toEqual(rules.map(({ id }) => id));
  const keys = nodes.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { from, to } of edges) expect(keys).toEqual(expect.arrayContaining([from, to]));
  expect(nodes.find(({ key }) => key === 'receptor:cxcr4')).toMatchObject({ name: 'CXCR4', binds: 'CXCL12' });
});

it('finds what lies on a way through a node', () => {
  const graph = influenceGraph(marrow, 'lsc');
  const { nodes, rules } = around(graph, 'activity:smad');
  expect(nodes).toContain('receptor:tgfbr');
  expect(nodes).toContain('behavior:cycleEntry');
  expect(nodes).not.toContain('receptor:cd44v');
  expect(rules.size).toBeLessThan(graph.edges.length);
});
