import { type BehaviorId, behaviorIds } from '../../model/behavior.ts';
import { cellNames, claim, signalName, verb } from '../../model/describe.ts';
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

/** A rule in a few words: `HIF-1α increases quiescence program`, `binding of CXCL12 to CXCR4 increases attraction`. */
export function ruleWords({ signal, effect, target }: Pick<Rule, 'signal' | 'effect' | 'target'>): string {
  const subject = signal.kind === 'receptor' ? signalName(signal).replace(/^the /, '') : signal.name;
  return `${subject} ${verb(effect, subject)} ${targetNoun(target)}`;
}

/** What a rule claims, without its numbers: `In an HSC or an LSC, HIF-1α increases the quiescence program.` */
export function sayClaim({ cells, side, ...rest }: Rule): string {
  const only = side === undefined ? '' : ` Holds on side ${side.side} of ${side.dispute} only.`;
  return `In ${cellNames(cells)}, ${claim(rest)}.${only}`;
}

export function targetNoun(target: Rule['target']): string {
  return isBehavior(target.id) && target.kind === 'behavior' ? behaviorNouns[target.id] : target.name;
}

function isBehavior(id: string): id is BehaviorId {
  return behaviorIds.some((each) => each === id);
}
