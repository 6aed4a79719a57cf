import { behaviorIds } from './behavior.ts';
import type { CellType } from './cell-type.ts';
import type { Parameter } from './parameter.ts';
import type { Rule } from './rule.ts';
import type { RuleFault } from './rule-change.ts';
import type { Signal } from './signal.ts';

/** What keeps a cell type that a rule names from following it; undefined when all of them can. */
export function canFollow(rule: Rule): RuleFault | undefined {
  for (const cell of rule.cells) {
    const fault = actsOn(cell, rule) ?? reads(cell, rule.signal);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function actsOn(cell: CellType, { target, effect }: Rule): RuleFault | undefined {
  const activities = cell.activities ?? [];
  const span: { readonly ceiling?: Parameter; readonly floor?: Parameter } | undefined =
    target.kind === 'behavior'
      ? cell.behaviors[target.id]
      : activities.find(({ activity }) => activity.id === target.id)?.span;
  if (span === undefined) {
    const has = [...activities.map(({ activity }) => activity.id), ...behaviorIds.filter((id) => cell.behaviors[id])];
    return {
      key: 'target',
      message: `${cell.id} has no ${target.kind} "${target.id}"`,
      expected: `one that it has: ${has.join(', ') || 'none'}`,
      found: `"${target.id}"`,
      advice: 'Choose one of these, or leave the cell type out.',
    };
  }
  const bound = effect === 'increases' ? 'ceiling' : 'floor';
  if (span[bound] !== undefined) return undefined;
  return {
    key: 'effect',
    message: `nothing ${effect} "${target.id}" of ${cell.id}: it has no ${bound}`,
    expected: `a ${target.kind} with a ${bound} beside its base`,
    found: `"${target.id}" with ${span.ceiling === undefined && span.floor === undefined ? 'a base only' : 'the other bound only'}`,
    advice: `Give it a ${bound} in a model file ("marrow model"), or leave the cell type out.`,
  };
}

function reads(cell: CellType, signal: Signal): RuleFault | undefined {
  if (signal.kind !== 'receptor' && signal.kind !== 'activity') return undefined;
  const receptors = (cell.receptors ?? []).map(({ receptor }) => receptor.id);
  const activities = (cell.activities ?? []).map(({ activity }) => activity.id);
  const has = signal.kind === 'receptor' ? receptors : activities;
  if (has.includes(signal.id)) return undefined;
  return {
    key: 'signal',
    message: `${cell.id} has no ${signal.kind} "${signal.id}"`,
    expected: `one that it has: ${has.join(', ') || 'none'}`,
    found: `"${signal.id}"`,
    advice: 'Choose one of these, or leave the cell type out.',
  };
}
