import { digits } from '../src/experiments/index.ts';
import { type Compared, sayBetween } from '../validation/recovery/compare.ts';
import { readings } from '../validation/recovery/published.ts';

/** Recoveries beside what was published of them, misses among them. */
export function recoveryTable({ compared }: { readonly compared: readonly Compared[] }) {
  return [
    ['course', 'what is read', 'published', 'model: median (lowest to highest), patients', 'verdict', 'source'],
    ...compared.map((each) => [
      each.course,
      readings[each.reading],
      sayBetween(each.between),
      `${found(each)}, ${each.counted} of ${each.patients}`,
      each.verdict === 'agrees' && each.isFitted ? 'agrees, fitted' : each.verdict,
      each.source,
    ]),
  ];
}

function found({ median, lowest, highest }: Compared): string {
  const ends = lowest === null || highest === null ? '' : ` (${digits(lowest)} to ${digits(highest)})`;
  return `${median === null ? 'none in most' : digits(median)}${ends}`;
}
