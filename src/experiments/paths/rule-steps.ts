import type { ResolvedModel } from '../../model/resolved-model.ts';
import type { Rule } from '../../model/rule.ts';
import type { Signal } from '../../model/signal.ts';
import type { Node, Step } from './step.ts';

/** What the rules of a model say, cell type by cell type. */
export function ruleSteps({ cellTypes, rules }: Pick<ResolvedModel, 'cellTypes' | 'rules'>): Step[] {
  return rules.flatMap((rule) =>
    rule.cells
      .filter(({ id }) => cellTypes.some((cell) => cell.id === id))
      .map(({ id }): Step => {
        return { from: signalNode(rule.signal, id), to: targetNode(rule, id), by: 'rule', rule: rule.id };
      }),
  );
}

/** What a rule acts on in a cell type. */
export function targetNode({ target }: Pick<Rule, 'target'>, cell: string): Node {
  return `${target.kind}:${target.id}@${cell}`;
}

/** What a rule reads in a cell type. */
function signalNode({ kind, id }: Signal, cell: string): Node {
  if (kind === 'rhythm') return `rhythm:${id}`;
  if (kind === 'hormone') return `hormone:${id}`;
  if (kind === 'substance') return `sensed:${id}@${cell}`;
  if (kind === 'ligand') return `touch:${id}@${cell}`;
  if (kind === 'state') return id === 'held' ? `held:${cell}` : `${id}:${cell}`;
  return `${kind}:${id}@${cell}`;
}
