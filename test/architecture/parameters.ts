import { dimensionOf, units } from '../../src/core/units.ts';
import { references } from '../../src/evidence/index.ts';
import type { Parameter } from '../../src/model/parameter.ts';

/** What keeps a parameter from being judged by a reader. */
export function faultsOf({ quantity, range, grade, cites, source }: Parameter): string[] {
  const [low, high] = range;
  const faults: [boolean, string][] = [
    [!units.includes(quantity.unit), `unknown unit "${quantity.unit}"`],
    [units.includes(quantity.unit) && dimensionOf(quantity.unit) !== quantity.dimension, 'unit of another dimension'],
    [!(low <= quantity.amount && quantity.amount <= high), `${quantity.amount} is outside ${low}–${high}`],
    [source.trim() === '', 'no source'],
    [!['measured', 'estimated', 'assumed', 'fitted'].includes(grade), `unknown grade "${grade}"`],
    [grade === 'measured' && cites.length === 0, 'measured, but cites nothing'],
    ...cites.map((key): [boolean, string] => [!Object.hasOwn(references, key), `unknown reference "${key}"`]),
  ];
  return faults.filter(([isFault]) => isFault).map(([, sentence]) => sentence);
}
