import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import { signalName, targetName } from '../../model/describe.ts';
import type { Rule } from '../../model/index.ts';

/** What a figure calls a behavior, where its name is a clause. */
export const behaviorNouns: Readonly<Record<BehaviorId, string>> = {
  cycleEntry: 'cycle entry',
  cycleSpeed: 'speed through G1',
  selfRenewal: 'self-renewal',
  maturation: 'maturation',
  death: 'death',
  threshold: 'damage withstood',
  repair: 'repair',
  motility: 'motility',
  attraction: 'attraction',
  lodging: 'lodging',
  egress: 'egress',
  homing: 'homing',
  secretion: 'secretion',
  display: 'display of ligands',
  size: 'size',
  permeability: 'permeability of the wall',
};

/** A rule in a few words: `HIF-1α increases quiescence program`. */
export function ruleWords({ signal, effect, target }: Pick<Rule, 'signal' | 'effect' | 'target'>): string {
  return `${signal.name} ${effect} ${targetNoun(target)}`;
}

/** What a rule claims, without its numbers: `In an HSC or an LSC, HIF-1α increases the quiescence program.` */
export function sayClaim({ cells, signal, effect, target, side }: Rule): string {
  const names = cells.map(({ name }) => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`);
  const all = [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
  const only = side === undefined ? '' : ` Holds on side ${side.side} of ${side.dispute} only.`;
  return `In ${all}, ${signalName(signal)} ${effect} ${targetName(target)}.${only}`;
}

export function targetNoun(target: Rule['target']): string {
  return isBehavior(target.id) && target.kind === 'behavior' ? behaviorNouns[target.id] : target.name;
}

function isBehavior(id: string): id is BehaviorId {
  return behaviorIds.some((each) => each === id);
}
