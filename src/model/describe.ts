import { capitalized } from '../core/capitalized.ts';
import { wholePower } from '../core/math.ts';
import { internal, sayQuantity } from '../core/units.ts';
import type { Receptor } from './receptor.ts';
import type { Beyond, Rule } from './rule.ts';
import type { Signal, StateSignal } from './signal.ts';

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

function sentence(rule: Rule, findings: string): string {
  const { cells, halfMaximum, beyond, side, source } = rule;
  const only = side === undefined ? '' : ` Holds on side ${side.side} of ${side.dispute} only.`;
  const grounds = source === undefined ? '' : ` Source (${halfMaximum.grade}): ${source.replace(/[.]$/, '')}.`;
  const more = beyond === undefined ? '' : ` ${capitalized(sayBeyond(beyond))}.`;
  return `In ${cellNames(cells)}, ${claim(rule)}: ${strength(rule)}${findings}.${more}${only}${grounds}`;
}

/** `not stated by the review: that G-CSF rouses HSC from rest [Wilson2008]` */
export function sayBeyond({ says, cites }: Beyond): string {
  return `not stated by the review: ${says} ${cites.length === 0 ? '(assumed: no source)' : `[${cites.join(', ')}]`}`;
}

/** `an HSC, an LSC or a blast` */
export function cellNames(cells: Rule['cells']): string {
  const words = cells.map(({ name }) => `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** What does what to what: `the binding of CXCL12 to CXCR4 increases PI3K/AKT signaling` */
export function claim({ signal, effect, target }: Pick<Rule, 'signal' | 'effect' | 'target'>): string {
  const subject = signalName(signal);
  return `${subject} ${verb(effect, subject)} ${targetName(target)}`;
}

/** `increases`, or `increase` of several. */
export function verb(effect: Rule['effect'], subject: string): string {
  return isPlural(subject) ? effect.replace(/s$/, '') : effect;
}

/** `half of the effect at 10 mmHg, power 4`; of a mutation, which a cell has or has not, what it does in cells that have it. */
function strength({ signal, halfMaximum, power }: Rule): string {
  const { amount } = power.quantity;
  const inCarriers = wholePower(1 / internal(halfMaximum.quantity), amount);
  if (signal.kind === 'mutation' && inCarriers > 99)
    return `the whole effect in cells that carry ${isPlural(signal.name) ? 'them' : 'it'}`;
  const half = sayQuantity(halfMaximum.quantity);
  return `half of the effect at ${signal.kind === 'receptor' ? 'an occupancy of ' : ''}${half}${signal.kind === 'nearby' ? ' cells' : ''}, power ${amount}`;
}

/** What a rule reads, in words. */
export function signalName(signal: Signal): string {
  switch (signal.kind) {
    case 'receptor':
      return bindingOf(signal);
    case 'hormone':
      return `${signal.name} in blood`;
    case 'rhythm':
      return signal.name.endsWith('rhythm') ? `the ${signal.name}` : `the daily course of ${signal.name}`;
    case 'ligand':
      return `contact with ${signal.name}`;
    case 'engaged':
    case 'nearby':
      return `the number of ${signal.name}`;
    case 'state':
      return stateName(signal);
    case 'activity':
      return withArticle(signal.name);
    default:
      return signal.name;
  }
}

function stateName({ id, name }: StateSignal): string {
  if (id === 'renewals') return `the number of ${name}`;
  return id === 'bonds' ? `the ${name}` : name;
}

/** What binds what; of a receptor for which two ligands compete, which of them activates it. */
function bindingOf(signal: Receptor): string {
  const { ligand, rival } = signal;
  const { bound, receptor } = receptorNames(signal);
  if (rival !== undefined)
    return `the activation of ${receptor} by ${ligand.name}, for which ${rival.substance.name} competes,`;
  return ligand.kind === 'substance'
    ? `the binding of ${bound} to ${receptor}`
    : `the binding of ${receptor} to ${bound}`;
}

/** The receptor and what it binds, each by its own name: a receptor is called by both, `VLA-4 on VCAM-1`. */
export function receptorNames({ name, ligand }: Receptor): { readonly receptor: string; readonly bound: string } {
  const [own = name, bound = ligand.name] = name.split(' on ');
  return { receptor: /(receptor|ligand)$/.test(own) ? `the ${own}` : own, bound };
}

/** What a rule acts on, in words. */
export function targetName(target: Rule['target']): string {
  return target.kind === 'behavior' ? `the ${target.name}` : withArticle(target.name);
}

/** `the synthesis of MIF`, `the quiescence program`, but `PI3K/AKT signaling` */
export function withArticle(name: string): string {
  return / (of|from|for) /.test(name) || /(program|droplet|exosome|output)$/.test(name) ? `the ${name}` : name;
}

/** By the noun before what belongs to it: `vesicles of stroma`, `HSL and ATGL`, but `lipolysis`. */
export function isPlural(name: string): boolean {
  const [noun = name] = name.split(/,| (?:of|from|for|in|on|by|to|with|behind) /);
  return / and /.test(noun) || /mitochondria$|[^isu]s$|species$/.test(noun);
}
