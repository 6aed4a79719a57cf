import { sayBeyond } from '../../../model/describe.ts';
import { signalKey } from '../../../model/signal.ts';
import type { InfluenceGraph } from './influence-graph.ts';
import type { RuleState } from './rule-edit.ts';

/** The rules of a map as a table, its first row the names of the columns. */
export function rulesTable(
  { edges }: InfluenceGraph,
  states: ReadonlyMap<string, RuleState>,
): readonly (readonly (string | number)[])[] {
  const head = [
    'rule',
    'signal',
    'effect',
    'target',
    'half_maximum',
    'unit',
    'power',
    'grade',
    'state',
    'findings',
    'beyond',
  ];
  const rows = edges.map(({ rule: { id, signal, effect, target, halfMaximum, power, because, beyond } }) => [
    id,
    signalKey(signal),
    effect,
    signalKey(target),
    halfMaximum.quantity.amount,
    halfMaximum.quantity.unit,
    power.quantity.amount,
    halfMaximum.grade,
    states.get(id) ?? 'as it is',
    because.join(' '),
    beyond === undefined ? '' : sayBeyond(beyond),
  ]);
  return [head, ...rows];
}
