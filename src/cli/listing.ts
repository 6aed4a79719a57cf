import { stripVTControlCharacters } from 'node:util';
import { wrap } from '../core/wrap.ts';

export { wrap } from '../core/wrap.ts';

const width = 78;

/** Names with what is said of them: two columns, the second wrapped at column 78, so that two may stand before them. */
export function columns(rows: readonly (readonly [name: string, says: string])[]): string[] {
  const lengthOf = (text: string) => stripVTControlCharacters(text).length;
  const first = Math.min(34, Math.max(0, ...rows.map(([name]) => lengthOf(name)))) + 2;
  return rows.flatMap(([name, says]) => {
    const [head = '', ...rest] = wrap(says, width - first);
    const gap = first - lengthOf(name);
    const opening = gap >= 2 ? [`${name}${' '.repeat(gap)}${head}`] : [name, `${' '.repeat(first)}${head}`];
    return [...opening, ...rest.map((line) => `${' '.repeat(first)}${line}`)];
  });
}
