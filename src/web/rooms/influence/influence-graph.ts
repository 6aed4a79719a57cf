import type { Dimension } from '../../../core/units.ts';
import { entityBehind } from '../../../evidence/index.ts';
import type { CellType, Model, Rule } from '../../../model/index.ts';
import { signalKey } from '../../../model/signal.ts';
import { targetNoun } from '../../model-words/rule-words.ts';

/** What a node stands for: what a cell reads, what is going on inside it, or what it does. */
export type Rank = 'signal' | 'activity' | 'behavior';

export interface InfluenceNode {
  /** `kind:id`, as signals are keyed. */
  readonly key: string;
  readonly rank: Rank;
  readonly kind: string;
  readonly name: string;
  /** What papers write for it, where that is shorter than its name. */
  readonly short: string | null;
  /** Of its values; empty for plain numbers. */
  readonly unit: string;
  /** What a receptor binds. */
  readonly binds: string | null;
}

export interface InfluenceEdge {
  readonly rule: Rule;
  readonly from: string;
  readonly to: string;
}

/** The rules of one cell type as a graph: nodes in the order in which the model names them. */
export interface InfluenceGraph {
  readonly nodes: readonly InfluenceNode[];
  readonly edges: readonly InfluenceEdge[];
}

export function influenceGraph({ rules }: Pick<Model, 'rules'>, cell: string): InfluenceGraph {
  const nodes = new Map<string, InfluenceNode>();
  const put = (node: InfluenceNode) => nodes.has(node.key) || nodes.set(node.key, node);
  const edges = rules
    .filter(({ cells }) => cells.some(({ id }) => id === cell))
    .map((rule) => {
      const from = signalNode(rule);
      const to = targetNode(rule);
      put(from);
      put(to);
      return { rule, from: from.key, to: to.key };
    });
  return { nodes: [...nodes.values()], edges };
}

function signalNode({ signal }: Rule): InfluenceNode {
  const key = signalKey(signal);
  const { kind, name, dimension } = signal;
  const own = { key, kind, name, short: shortOf(signal), unit: internalUnits[dimension] ?? '', binds: null };
  if (signal.kind !== 'receptor') return { ...own, rank: kind === 'activity' ? 'activity' : 'signal' };
  const { ligand, rival } = signal;
  const binds = rival === undefined ? ligand.name : `${ligand.name}, ${rival.substance.name}`;
  return { ...own, rank: 'signal', name: name.replace(/ on .*$/, ''), binds };
}

function targetNode({ target }: Rule): InfluenceNode {
  const { kind, dimension } = target;
  const unit = internalUnits[dimension] ?? '';
  return {
    key: signalKey(target),
    kind,
    rank: kind,
    name: targetNoun(target),
    short: kind === 'activity' ? shortOf(target) : null,
    unit,
    binds: null,
  };
}

const internalUnits: Partial<Readonly<Record<Dimension, string>>> = {
  pressure: 'mmHg',
  affinity: '× Kd',
  concentration: 'nM',
  rate: '/h',
  speed: 'µm/h',
};

function shortOf(member: { readonly id: string; readonly name: string }): string | null {
  return entityBehind(member)?.short ?? null;
}

/** Cell types that follow any rule, the ones with most rules first. */
export function followers({ cellTypes, rules }: Pick<Model, 'cellTypes' | 'rules'>): {
  readonly cell: CellType;
  readonly rules: number;
}[] {
  return cellTypes
    .map((cell) => ({ cell, rules: rules.filter(({ cells }) => cells.some(({ id }) => id === cell.id)).length }))
    .filter(({ rules: count }) => count > 0)
    .sort((a, b) => b.rules - a.rules);
}

/** Edges on any way to or from a node or an edge, with the nodes that they join. */
export function around(
  { edges }: InfluenceGraph,
  chosen: string,
): { readonly nodes: ReadonlySet<string>; readonly rules: ReadonlySet<string> } {
  const edge = edges.find(({ rule }) => rule.id === chosen);
  const nodes = new Set(edge === undefined ? [chosen] : [edge.from, edge.to]);
  const rules = new Set(edge === undefined ? [] : [edge.rule.id]);
  follow(edges, edge?.to ?? chosen, 'from', 'to', nodes, rules);
  follow(edges, edge?.from ?? chosen, 'to', 'from', nodes, rules);
  return { nodes, rules };
}

function follow(
  edges: readonly InfluenceEdge[],
  start: string,
  tail: 'from' | 'to',
  head: 'from' | 'to',
  nodes: Set<string>,
  rules: Set<string>,
): void {
  const waiting = [start];
  const seen = new Set(waiting);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const edge of edges) {
      if (edge[tail] !== at) continue;
      rules.add(edge.rule.id);
      nodes.add(edge[head]);
      if (seen.has(edge[head])) continue;
      seen.add(edge[head]);
      waiting.push(edge[head]);
    }
  }
}
