import { useState } from 'react';
import { ruleWords } from '../../model-words/rule-words.ts';
import type { InfluenceEdge, InfluenceNode } from './influence-graph.ts';
import type { RuleState } from './rule-edit.ts';

interface RuleListProps {
  readonly title: string;
  readonly edges: readonly InfluenceEdge[];
  readonly states: ReadonlyMap<string, RuleState>;
  onChoose(rule: string): void;
}

/** Rules as a list of buttons. */
export function RuleList({ title, edges, states, onChoose }: RuleListProps) {
  const [query, setQuery] = useState('');
  const wanted = query.toLowerCase();
  const shown = edges.filter(({ rule }) => ruleWords(rule).toLowerCase().includes(wanted));
  return (
    <section className="rule-list" aria-label={title}>
      <h2>
        {title} <small>{edges.length}</small>
      </h2>
      {edges.length > 12 && (
        <input
          type="search"
          aria-label="Search rules"
          placeholder="Search"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul>
        {shown.map(({ rule }) => {
          const state = states.get(rule.id) ?? 'as it is';
          return (
            <li key={rule.id}>
              <button type="button" onClick={() => onChoose(rule.id)}>
                <i className={rule.effect === 'increases' ? 'raises' : 'lowers'} aria-hidden="true">
                  {rule.effect === 'increases' ? '→' : '⊣'}
                </i>
                <span>{ruleWords(rule)}</span>
                {state !== 'as it is' && <span className="badge warn">{state}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface NodeRulesProps {
  readonly node: InfluenceNode;
  readonly edges: readonly InfluenceEdge[];
  readonly states: ReadonlyMap<string, RuleState>;
  onChoose(rule: string): void;
}

/** What acts on a node and what it acts on. */
export function NodeRules({ node, edges, states, onChoose }: NodeRulesProps) {
  const into = edges.filter(({ to }) => to === node.key);
  const out = edges.filter(({ from }) => from === node.key);
  return (
    <>
      <h2 className="name">{node.name}</h2>
      {node.binds !== null && <p className="aside">binds {node.binds}</p>}
      {into.length > 0 && <RuleList title="What acts on it" edges={into} states={states} onChoose={onChoose} />}
      {out.length > 0 && <RuleList title="What it acts on" edges={out} states={states} onChoose={onChoose} />}
    </>
  );
}
