import { printQuantity } from '../core/units.ts';
import { look } from '../engine/look.ts';
import type { Tissue } from '../engine/tissue.ts';
import { behaviorIds, behaviors } from '../model/behavior.ts';
import type { ResolvedModel } from '../model/resolve.ts';
import type { Rule } from '../model/rule.ts';
import { signalKey } from '../model/signal.ts';
import type { Explanation } from './scene.ts';
import { wallDistanceOf } from './tissue-scene.ts';

const internalUnits: Readonly<Record<string, string>> = {
  number: '1',
  rate: '1/h',
  speed: 'µm/h',
  pressure: 'mmHg',
  affinity: 'K',
  concentration: 'nM',
};

/** The state of a cell and the rules of its type, each with the signal that the cell reads now; null when it is gone. */
export function explainCell(tissue: Tissue, id: number): Explanation | null {
  const { cells, program, clock } = tissue;
  const row = cells.id.subarray(0, cells.table.count).indexOf(id);
  if (row < 0) return null;
  const type = program.types[cells.type[row]!]!;
  const seen = cells.inBlood[row] === 0 ? look(tissue, row) : null;
  const state = [
    { name: 'age', value: ((clock.tick[0]! - cells.bornAt[row]!) * clock.dt) / 24, unit: 'days' },
    { name: 'from bone', value: cells.x[row]!, unit: 'µm' },
    { name: 'from a wall', value: wallDistanceOf(tissue, row), unit: 'µm' },
    { name: 'maturity', value: cells.maturity[row]!, unit: '1' },
    { name: 'self-renewing divisions', value: cells.renewals[row]!, unit: '1' },
    { name: 'damage', value: cells.damage[row]!, unit: '1' },
    { name: 'strength of its bonds', value: cells.bonds[row]!, unit: '1' },
    ...program.activities.flatMap(({ id: activity }, k) =>
      type.activities[k] === null
        ? []
        : [{ name: nameOf(program.model.activities, activity), value: cells.activities[k]![row]!, unit: '1' }],
    ),
  ];
  const driven = program.types[cells.type[row]!]!.behaviors.flatMap((target, k) => {
    if (target.inputs.length === 0 || seen === null) return [];
    const { name, dimension } = behaviors[behaviorIds[k]!];
    return [{ name, value: seen.behavior[k]!, unit: internalUnits[dimension] ?? dimension }];
  });
  const signalOf = (rule: Rule) => {
    const k = program.signals.findIndex(({ key }) => key === signalKey(rule.signal));
    return seen?.signal[k];
  };
  return {
    values: [...state, ...driven],
    sentences: rulesOf(program.model, type.id).map((rule) => ruleSentence(rule, signalOf(rule))),
  };
}

function nameOf(members: readonly { readonly id: string; readonly name: string }[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? id;
}

/** The rules of one cell type. */
export function rulesOf(model: ResolvedModel, type: string): readonly Rule[] {
  return model.rules.filter((rule) => rule.cells.some(({ id }) => id === type));
}

/**
 * A rule as people say it, with its findings.
 *
 * @param now what the cell reads of the signal, in the internal unit
 */
export function ruleSentence(rule: Rule, now?: number): string {
  const { signal, effect, target, halfMaximum, power, because } = rule;
  const unit = internalUnits[signal.dimension] ?? '';
  const reading =
    now === undefined ? '' : ` Here it reads ${Number(now.toPrecision(3))}${unit === '1' ? '' : ` ${unit}`}.`;
  const half = printQuantity(halfMaximum.quantity).replace(/ 1$/, '');
  const findings = because.length === 0 ? '' : ` [${because.join(', ')}]`;
  return `${capital(signal.name)} ${effect} ${target.name}: half at ${half}, power ${power.quantity.amount}${findings}.${reading}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
