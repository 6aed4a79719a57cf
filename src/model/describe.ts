import { printQuantity } from '../core/units.ts';
import type { Rule } from './rule.ts';
import type { Signal } from './signal.ts';

/**
 * A rule as a sentence with its sources: `In a leukemic blast, oxygen increases the rate at which it enters the cell
 * cycle: half of the effect at 10 mmHg, power 4 [A066].`
 */
export function describe(rule: Rule): string {
  return sentence(rule, rule.because.length === 0 ? '' : ` [${rule.because.join(', ')}]`);
}

/** The same without its findings, for a page that gives them beside it. */
export function describeWithoutFindings(rule: Rule): string {
  return sentence(rule, '');
}

function sentence({ cells, signal, effect, target, halfMaximum, power, side, source }: Rule, findings: string): string {
  const half = printQuantity(halfMaximum.quantity);
  const only = side === undefined ? '' : ` Holds on side ${side.side} of ${side.dispute} only.`;
  const grounds = source === undefined ? '' : ` Source (${halfMaximum.grade}): ${source.replace(/[.]$/, '')}.`;
  return (
    `In ${inWords(cells.map(({ name }) => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`))}, ${signalName(signal)} ${effect} ${targetName(target)}: ` +
    `half of the effect at ${half}, power ${power.quantity.amount}${findings}.${only}${grounds}`
  );
}

/** What a rule reads, in words. */
export function signalName(signal: Signal): string {
  switch (signal.kind) {
    case 'receptor':
      return `the binding of ${signal.name}`;
    case 'mutation':
      return `the mutation ${signal.name}`;
    case 'hormone':
      return `${signal.name} in blood`;
    case 'ligand':
      return `contact with ${signal.name}`;
    case 'engaged':
    case 'nearby':
      return `the number of ${signal.name}`;
    case 'state':
      return signal.id === 'bonds' ? `the ${signal.name}` : signal.name;
    default:
      return signal.name;
  }
}

/** What a rule acts on, in words. */
export function targetName(target: Rule['target']): string {
  return target.kind === 'behavior' ? `the ${target.name}` : target.name;
}

/** `an HSC, an LSC or a blast` */
function inWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
