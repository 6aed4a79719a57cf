import { z } from 'zod';
import { nearest } from '../../core/nearest.ts';
import { type Path, printPath, show } from '../scenario-file/problem.ts';

/** A place of a file where a switch names a rule that the file does not hold, and what is made of it. */
export interface AbsentRule {
  readonly path: Path;
  readonly says: string;
}

const side = z.looseObject({ cut: z.array(z.string()), set: z.record(z.string(), z.unknown()) });
const written = z.array(z.looseObject({ id: z.string(), sides: z.record(z.string(), side) }));

/**
 * Switches as they stand in a file, without what their sides cut or set of rules that are not there: a rule that was deleted holds
 * on no side.
 *
 * @param rules ids of those that the file holds
 * @param found told of each place that is left out
 */
export function withoutAbsentRules(
  switches: unknown,
  rules: readonly string[],
  found: (absent: AbsentRule) => void,
): unknown {
  return written.parse(switches).map((each, k) => {
    const inSide = (name: string, { cut, set, ...rest }: z.infer<typeof side>) => {
      const at = ['switches', k, 'sides', name];
      const isThere = (rule: string, path: Path, without: string) => {
        if (rules.includes(rule)) return true;
        found({ path, says: sayAbsent(rule, path, `side ${name} of ${each.id} goes without ${without}`, rules) });
        return false;
      };
      return {
        ...rest,
        cut: cut.filter((rule, index) => isThere(rule, [...at, 'cut', index], 'cutting it')),
        set: Object.fromEntries(
          Object.entries(set).filter(([path]) => {
            const rule = ruleIn(path);
            return rule === undefined || isThere(rule, [...at, 'set', path], 'setting its number');
          }),
        ),
      };
    };
    const sides = Object.entries(each.sides).map(([name, side]) => [name, inSide(name, side)] as const);
    return { ...each, sides: Object.fromEntries(sides) };
  });
}

/** The rule to which a parameter path belongs, if any. */
const ruleIn = (path: string) => /^rules\.([^.]+)\./.exec(path)?.[1];

function sayAbsent(rule: string, path: Path, without: string, rules: readonly string[]): string {
  const meant = nearest(rule, rules);
  const advice = meant === undefined ? '' : ` If it was not deleted: did you mean "${meant}"?`;
  return `${printPath(path)}: the file holds no rule ${show(rule)}, so ${without}.${advice}`;
}
