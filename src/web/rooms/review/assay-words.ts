import type { Assay, AssayClass } from '../../../assays/index.ts';
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
  const inUnit = scale === 'difference' && reading.unit !== '1' ? ` ${reading.unit}` : '';
  const bound = `${digits(effect === 'below' ? -smallest : smallest)}${inUnit}`;
  const wanted = {
    above: `above ${bound}`,
    below: `below ${bound}`,
    none: `within ±${digits(smallest)}${inUnit}`,
  }[effect];
  return `An effect ${wanted} (${scale}). Why that much: ${because}.`;
}
