import { sayUnit } from '../../src/core/units.ts';
import type { Explanation } from '../../src/experiments/index.ts';
import { anchor, plain, table } from './markdown.ts';
import { linked, linkToSource } from './places.ts';

type Rules = Explanation['rules'];
export type Numbers = Explanation['parameters'];

/** The rules as sentences, each with its id and a link to its numbers if they stand on the same page. */
export function sayRules(rules: Rules, numbersHere: boolean): readonly string[] {
  return rules.map(({ id, sentence }) => `${numbersHere ? `[\`${id}\`](#${id})` : `\`${id}\``}: ${linked(sentence)}`);
}

/** The numbers of rules: one row each, the first of a rule with its anchor. */
export function tableOfRuleNumbers(explained: readonly Explanation[]): string {
  const rows = explained.flatMap(({ id, parameters }) =>
    parameters.map((number, index) => [
      index === 0 ? `${anchor(id)}\`${id}\`` : '',
      number.id.replace(`rules.${id}.`, ''),
      ...sayNumber(number),
    ]),
  );
  return table(['rule', 'number', 'value', 'plausible range', 'grade', 'source'], rows);
}

/** The numbers of one member of the model, without those that are what they are by definition. */
export function tableOfNumbers(numbers: Numbers, path: string): string {
  const rows = numbers.map((number) => [number.id.replace(`${path}.`, ''), ...sayNumber(number)]);
  return table(['number', 'value', 'plausible range', 'grade', 'source'], rows);
}

function sayNumber({ value, unit, range, grade, source, cites }: Numbers[number]): readonly string[] {
  const quantity = unit === '1' ? digits(value) : `${digits(value)} ${sayUnit(unit)}`;
  const cited = cites.length === 0 ? '' : ` (${cites.map(linkToSource).join(', ')})`;
  return [quantity, `${digits(range[0])} to ${digits(range[1])}`, grade, `${plain(source)}${cited}`];
}

/** Without the digits that a division leaves behind. */
function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
