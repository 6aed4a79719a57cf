import { useMemo, useRef } from 'react';
import { edgePath } from './edge-path.ts';
import { around, type InfluenceGraph, type InfluenceNode } from './influence-graph.ts';
import { labelLines } from './label-lines.ts';
import { layOut } from './layout.ts';
import { nodeBy } from './node-keys.ts';
import type { CellReading } from './reading.ts';
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

const nodeWidth = 118;
const nodeHeight = 31;
const least = 150;

/** The rules of a cell type from what it reads to what it does. */
export function InfluenceMap({ graph, width, height, chosen, states, reading, label, onChoose }: MapProps) {
  const columns = useMemo(() => layOut(graph.nodes, graph.edges, roomOf(0, 0)), [graph]);
  const needed = Math.max(...[...columns.spots.values()].map(({ column }) => column), 1) * least + nodeWidth;
  const wide = Math.max(width, needed);
  const {
    spots,
    ways,
    height: tall,
  } = useMemo(() => layOut(graph.nodes, graph.edges, roomOf(wide, height)), [graph, wide, height]);
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
      width={wide}
      height={tall}
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
            // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the list beside the map has every rule as a button
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
              <path className="line" d={d} strokeWidth={lineWidth(share)} markerEnd={`url(#${sign})`} />
            </g>
          );
        })}
      </g>
      {graph.nodes.map((node) => {
        const { x, y } = spots.get(node.key)!;
        const value = reading?.values.get(node.key);
        return (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={node.key}
            data-node={node.key}
            role="button"
            tabIndex={node.key === entry ? 0 : -1}
            aria-pressed={node.key === chosen}
            aria-label={nameOf(node, value)}
            className={[
              'node',
              node.rank,
              lit?.nodes.has(node.key) === true ? 'on' : '',
              node.key === chosen ? 'chosen' : '',
            ].join(' ')}
            transform={`translate(${x - nodeWidth / 2} ${y - nodeHeight / 2})`}
            onClick={() => onChoose(node.key === chosen ? null : node.key)}
            onKeyDown={(event) => press(event, node)}
          >
            <title>{titleOf(node)}</title>
            <rect
              className="box"
              width={nodeWidth}
              height={nodeHeight}
              rx={node.rank === 'signal' ? nodeHeight / 2 : 6}
            />
            {value !== undefined && node.rank === 'activity' && (
              <rect
                className="gauge"
                y={nodeHeight - 4}
                x="6"
                height="2.5"
                width={(nodeWidth - 12) * Math.min(1, Math.max(0, value))}
              />
            )}
            <Words node={node} value={value} />
          </g>
        );
      })}
    </svg>
  );
}

function roomOf(width: number, height: number) {
  return { width, height, nodeWidth, nodeHeight, nodeGap: 6, edgeGap: 5, fold: 5 };
}

interface WordsProps {
  readonly node: InfluenceNode;
  readonly value: number | undefined;
}

function Words({ node, value }: WordsProps) {
  const second = value === undefined ? asideOf(node) : numberOf(value);
  const lines = labelLines(node.name, 16);
  const middle = nodeWidth / 2;
  if (lines.length === 1 && second === null) {
    return (
      <text x={middle} y={nodeHeight / 2 + 4} textAnchor="middle">
        {lines[0]}
      </text>
    );
  }
  if (value === undefined && lines.length === 2) {
    return (
      <text x={middle} textAnchor="middle">
        <tspan x={middle} y="13">
          {lines[0]}
        </tspan>
        <tspan x={middle} y="26">
          {lines[1]}
        </tspan>
      </text>
    );
  }
  return (
    <text x={middle} textAnchor="middle">
      <tspan x={middle} y="13">
        {labelLines(node.name, 16)[0]}
        {lines.length === 2 && '…'}
      </tspan>
      <tspan className="aside" x={middle} y="25">
        {second}
      </tspan>
    </text>
  );
}

function asideOf({ kind, binds }: InfluenceNode): string | null {
  if (binds !== null) return labelLines(`binds ${binds}`, 21)[0] ?? null;
  return kind === 'mutation' || kind === 'rhythm' ? kind : kind === 'ligand' ? 'by contact' : null;
}

const numberOf = (value: number) => String(Number(value.toPrecision(2)));

function titleOf({ name, binds }: InfluenceNode): string {
  return binds === null ? name : `${name}, which binds ${binds}`;
}

function nameOf(node: InfluenceNode, value: number | undefined): string {
  return value === undefined ? `${titleOf(node)}, ${node.rank}` : `${titleOf(node)}, ${node.rank}, ${numberOf(value)}`;
}
