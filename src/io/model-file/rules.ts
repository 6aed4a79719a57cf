import { disputeSides } from '../../model/cited.ts';
import type { Beyond, Rule } from '../../model/rule.ts';
import { signalsOf, signalWord } from '../../model/vocabulary.ts';
import { parameterWritten } from '../scenario-file/parameters.ts';
import type { Path } from '../scenario-file/problem.ts';
import { type RuleFile, ruleShape } from '../scenario-file/rule-shape.ts';
import { readRule } from '../scenario-file/rules.ts';
import type { Known } from './known.ts';

/** What is written of a rule; reads back to an equal one. */
export function ruleWritten(rule: Rule, known: Known): RuleFile {
  const { id, cells, signal, effect, target, halfMaximum, power, side, because, beyond, source } = rule;
  return {
    id,
    cells: cells.map((cell) => cell.id),
    signal: signalWord(signal, signalsOf(known)),
    effect,
    target: target.id,
    halfMaximum: parameterWritten(halfMaximum),
    power: parameterWritten(power),
    ...(side === undefined ? {} : { side: { ...side } }),
    because: [...because],
    ...(beyond === undefined ? {} : { beyond: beyondWritten(beyond) }),
    ...(source === undefined ? {} : { source }),
  };
}

function beyondWritten({ says, cites }: Beyond): NonNullable<RuleFile['beyond']> {
  return { says, ...(cites.length === 0 ? {} : { cites: [...cites] }) };
}

/** A whole rule of a model file, made of the members that the file holds. */
export function readWholeRule(raw: unknown, path: Path, known: Known): Rule {
  return readRule(ruleShape.parse(raw), path, { vocabulary: known, disputes: disputeSides }).rule;
}
