import type { Assay, AssayClass } from '../../../assays/index.ts';
import { sayUnit } from '../../../core/units.ts';
import { digits } from '../../../experiments/compare/answer.ts';

/** What kind of test an assay is. */
export const classWords: Readonly<Record<AssayClass, string>> = {
  W: 'Wiring: one chain of rules, read at its end. It can only show that the chain was written down.',
  E: 'Emergent: needs space, flow, competition or population, which no rule states.',
  Q: 'Quantitative: a number that nothing was fitted to.',
};

/** What has to be seen, as a sentence. */
export function sayExpectation({ expects, scale, reading }: Pick<Assay, 'expects' | 'scale' | 'reading'>): string {
  const { effect, smallest, because } = expects;
  const inUnit = scale === 'difference' && reading.unit !== '1' ? ` ${sayUnit(reading.unit)}` : '';
  const size = (value: number) => (scale === 'relative' ? `${digits(100 * value)} %` : `${digits(value)}${inUnit}`);
  const bound = size(effect === 'below' ? -smallest : smallest);
  const wanted = {
    above: `above ${bound}`,
    below: `below ${bound}`,
    none: `within ±${size(smallest)}`,
  }[effect];
  return `An effect ${wanted} (${scale}). Why that much: ${because}.`;
}
