import { useMemo, useRef } from 'react';
import type { CellReading } from '../../cell-reading.ts';
import { edgePath } from './edge-path.ts';
import { around, type InfluenceGraph, type InfluenceNode } from './influence-graph.ts';
import { folded, layersOf } from './layers.ts';
import { layOut } from './layout.ts';
import { MapNode } from './map-node.tsx';
import { nodeBy } from './node-keys.ts';
import type { RuleState } from './rule-edit.ts';
import { lineWidth, response, strength } from './strength.ts';

interface MapProps {
  readonly graph: InfluenceGraph;
  /** Of the figure, px. */
  readonly width: number;
  readonly height: number;
  /** Key of a node or id of a rule. */
  readonly chosen: string | null;
  readonly states: ReadonlyMap<string, RuleState>;
  /** What one cell reads now; without it lines are as strong as at a full signal. */
  readonly reading: CellReading | null;
  readonly label: string;
  onChoose(chosen: string | null): void;
}

const nodeHeight = 31;
/** Least distance of two columns beside the width of a node. */
const leastGap = 18;
/** Least size of the figure over that at which it is laid out, before it is wider than its room: letters of 10 px are still read. */
const leastSize = 0.92;

/** Width and letters of a node, larger where there is room. */
const nodeIn = (width: number) => (width < 1000 ? { nodeWidth: 102, letter: 11 } : { nodeWidth: 128, letter: 12 });

/** The rules of a cell type from what it reads to what it does. */
export function InfluenceMap({ graph, width, height, chosen, states, reading, label, onChoose }: MapProps) {
  const { nodeWidth, letter } = nodeIn(width);
  const gaps = useMemo(() => columnsOf(graph) - 1, [graph]);
  const needed = gaps * (nodeWidth + leastGap) + nodeWidth;
  const wide = Math.max(width, needed);
  const {
    spots,
    ways,
    height: tall,
  } = useMemo(
    () => layOut(graph.nodes, graph.edges, { ...boxes, width: wide, height, nodeWidth }),
    [graph, wide, height, nodeWidth],
  );
  const size = Math.min(1, Math.max(leastSize, width / wide));
  const lit = useMemo(() => (chosen === null ? null : around(graph, chosen)), [graph, chosen]);
  const figure = useRef<SVGSVGElement>(null);
  const entry = graph.nodes.find(({ key }) => key === chosen)?.key ?? graph.nodes[0]?.key;
  const press = (event: React.KeyboardEvent, node: InfluenceNode) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(node.key === chosen ? null : node.key);
      return;
    }
    const next = nodeBy(event.key, spots.values(), node.key);
    if (next === null) return;
    event.preventDefault();
    figure.current?.querySelector<SVGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of an SVG figure is no fieldset
    <svg
      ref={figure}
      className={lit === null ? 'map' : 'map lit'}
      fontSize={letter}
      width={size * wide}
      height={size * tall}
      viewBox={`0 0 ${wide} ${tall}`}
      role="group"
      aria-label={label}
    >
      <defs>
        <marker
          id="raises"
          viewBox="0 0 8 8"
          refX="1"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path className="raises" d="M0 0.6 8 4 0 7.4z" />
        </marker>
        <marker
          id="lowers"
          viewBox="0 0 8 12"
          refX="1"
          refY="6"
          markerWidth="8"
          markerHeight="12"
          orient="auto"
          markerUnits="userSpaceOnUse"
        >
          <path className="lowers" d="M1 0.5h3v11h-3z" />
        </marker>
      </defs>
      <g>
        {graph.edges.map(({ rule, from }, k) => {
          const d = edgePath(ways[k]!, nodeWidth / 2, 8);
          const state = states.get(rule.id) ?? 'as it is';
          const now = reading?.values.get(from);
          const share = reading === null ? strength(rule) : now === undefined ? null : response(rule, now);
          const sign = rule.effect === 'increases' ? 'raises' : 'lowers';
          const isLit = lit?.rules.has(rule.id) === true;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map has every rule as a button
            <g
              key={rule.id}
              className={[
                'edge',
                sign,
                state.replaceAll(' ', '-'),
                isLit ? 'on' : '',
                rule.id === chosen ? 'chosen' : '',
              ].join(' ')}
              onClick={() => onChoose(rule.id === chosen ? null : rule.id)}
            >
              <path className="hit" d={d} />
              <path
                className="line"
                d={d}
                strokeWidth={lineWidth(share)}
                {...(state === 'cut' ? {} : { markerEnd: `url(#${sign})` })}
              />
            </g>
          );
        })}
      </g>
      {graph.nodes.map((node) => (
        <MapNode
          key={node.key}
          node={node}
          spot={spots.get(node.key)!}
          width={nodeWidth}
          height={nodeHeight}
          letter={letter}
          value={reading?.values.get(node.key)}
          isEntry={node.key === entry}
          isLit={lit?.nodes.has(node.key) === true}
          isChosen={node.key === chosen}
          onUse={() => onChoose(node.key === chosen ? null : node.key)}
          onKey={(event) => press(event, node)}
        />
      ))}
    </svg>
  );
}

const boxes = { nodeHeight, nodeGap: 6, edgeGap: 5, fold: 5 } as const;

function columnsOf({ nodes, edges }: InfluenceGraph): number {
  return Math.max(...folded(layersOf(nodes, edges), boxes.fold).values(), 1) + 1;
}
