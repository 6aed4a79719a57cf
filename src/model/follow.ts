import { internal, printQuantity } from '../core/units.ts';
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
  const span: AnySpan | undefined =
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
  if (canMove(span, effect)) return undefined;
  const base = printQuantity(span.base.quantity);
  const bounds = effect === 'increases' ? 'ceiling' : 'floor or ceiling';
  return {
    key: 'effect',
    message: `nothing ${effect} "${target.id}" of ${cell.id}: it has no ${bounds} beside its base`,
    expected: `a ${target.kind} with a ${bounds} other than its base`,
    found: `"${target.id}" of ${base}`,
    advice: `Give it a ${bounds} in a model file ("marrow model"), or leave the cell type out.`,
  };
}

/** A value that rules move, in whatever dimension. */
export interface AnySpan {
  readonly base: Parameter;
  readonly ceiling?: Parameter;
  readonly floor?: Parameter;
}

/** The numbers of a span, in the internal system. */
export function boundsOf({ base, ceiling = base, floor = base }: AnySpan) {
  return { base: internal(base.quantity), ceiling: internal(ceiling.quantity), floor: internal(floor.quantity) };
}

/** Whether a rule can move it: what increases leads to the ceiling, what decreases leads from there to the floor. */
export function canMove(span: AnySpan, effect: Rule['effect']): boolean {
  const { base, ceiling, floor } = boundsOf(span);
  return ceiling !== base || (effect === 'decreases' && floor !== base);
}

function reads(cell: CellType, signal: Signal): RuleFault | undefined {
  if (signal.kind === 'engaged') {
    const shown = (cell.presents?.ligands ?? []).map(({ ligand }) => ligand.id);
    return shown.includes(signal.id)
      ? undefined
      : {
          key: 'signal',
          message: `${cell.id} does not display "${signal.id}", so no cell binds it there`,
          expected: `one that it displays: ${shown.join(', ') || 'none'}`,
          found: `"${signal.id}"`,
          advice: 'Choose one of these, or leave the cell type out.',
        };
  }
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
