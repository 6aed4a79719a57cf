import { capitalized } from '../../core/capitalized.ts';
import { saySeeds } from '../statistics/few-seeds.ts';
import { type Comparison, type PairedEffect, type Summary, summaryIn } from './comparison.ts';
import { isMeasured, type OutcomeName, wordsOf } from './outcome-words.ts';
import { level, type Power } from './power.ts';

/** What a comparison says of one outcome. */
export interface Answer {
  readonly outcome: OutcomeName;
  /** Does some arm differ from the reference beyond chance? */
  readonly verdict: 'yes' | 'no';
  readonly sentence: string;
}

/** LSC that treatment left, where there was treatment; else how much is leukemic at the end. */
export function primaryOutcome({ arms }: Comparison): OutcomeName {
  const isKnown = arms.every(({ outcomes }) => outcomes.residual_lsc.mean !== null);
  return isKnown && arms.some(({ outcomes }) => outcomes.residual_lsc.mean! > 0) ? 'residual_lsc' : 'leukemic_pct_end';
}

/** What is answered: what is asked for, what that costs healthy stem cells, and whatever all scenarios measure. */
export function outcomesAnswered({ outcomes }: Pick<Comparison, 'outcomes'>, asked: OutcomeName): OutcomeName[] {
  return [...new Set<OutcomeName>([asked, 'hsc_lowest_over_start', ...outcomes.filter(isMeasured)])];
}

/** Of every outcome that is answered: is there a difference, where is it greatest, and how sure is that? */
export function answersOf(comparison: Comparison, asked: OutcomeName, power: Power): Answer[] {
  const reasons = new Set<string>();
  return outcomesAnswered(comparison, asked).map((outcome) => answerOf(comparison, outcome, power, reasons));
}

/**
 * Of one outcome.
 *
 * @param reasons why no difference was found that were given before; a reason is given once
 */
export function answerOf(
  comparison: Comparison,
  outcome: OutcomeName,
  power: Power,
  reasons = new Set<string>(),
): Answer {
  const paired = comparison.paired.filter((each) => each.outcome === outcome);
  const differing = paired.filter(({ p_corrected }) => p_corrected !== null && p_corrected < level);
  const says = wordsOf(outcome).says;
  const summaryOfArm = (arm: string) => summaryIn(comparison.arms.find(({ name }) => name === arm)!, outcome);
  const reference = summaryOfArm(comparison.reference);
  const tested = paired.filter(({ p }) => p !== null).length;
  const correction = tested > 1 ? ` after correction for ${tested} comparisons` : '';
  if (differing.length === 0) {
    const why = whyNot(paired, power);
    const found = `${rangeInWords(comparison, outcome)}${greatestInWords(paired)}`;
    const sentence = reasons.has(why)
      ? `${capitalized(says)}, likewise: ${found}.`
      : `${capitalized(says)}: ${why}; ${found}.`;
    reasons.add(why);
    return { outcome, verdict: 'no', sentence };
  }
  const greatest = greatestOf(differing)!;
  const own = summaryOfArm(greatest.arm);
  const count =
    paired.length === 1
      ? 'differs'
      : `differs from "${comparison.reference}" in ${differing.length} of ${paired.length} arms, most`;
  const sentence = `${capitalized(says)} ${count} with "${greatest.arm}": ${shownWith(own, outcome)} against ${shownWith(reference, outcome)}; paired difference ${effectInWords(greatest)} in ${saySeeds(greatest.n)}, p = ${greatest.p_corrected!.toPrecision(2)}${correction}.`;
  return { outcome, verdict: 'yes', sentence };
}

/** Why no arm is said to differ. */
function whyNot(paired: readonly PairedEffect[], { least_seeds }: Power): string {
  const pairs = Math.max(0, ...paired.map(({ n }) => n));
  const unpaired = Math.max(0, ...paired.map((each) => each.unpaired));
  if (unpaired > 0)
    return `in ${saySeeds(unpaired)} only one of two arms has it, and the ${pairs} in which both have it cannot stand for all`;
  if (pairs < least_seeds)
    return `${saySeeds(pairs)} with both arms cannot tell a difference from chance (at least ${least_seeds} could)`;
  return `in ${saySeeds(pairs)} no difference beyond chance was found, which does not show that there is none`;
}

function rangeInWords({ arms }: Comparison, outcome: OutcomeName): string {
  const known = arms.map((arm) => ({ name: arm.name, ...summaryIn(arm, outcome) })).filter(({ mean }) => mean !== null);
  if (known.length === 0) return 'no run has this outcome';
  const byMean = known.toSorted((a, b) => a.mean! - b.mean!);
  const [low, high] = [byMean[0]!, byMean.at(-1)!];
  return `means run from ${shownWith(low, outcome)} with "${low.name}" to ${shownWith(high, outcome)} with "${high.name}"`;
}

/** What may lie behind no difference: the interval of the greatest one; nothing where pairs cannot stand for all seeds. */
function greatestInWords(paired: readonly PairedEffect[]): string {
  const greatest = greatestOf(paired.filter(({ ci, unpaired }) => ci !== null && unpaired === 0));
  if (greatest === undefined) return '';
  return paired.length === 1
    ? `; paired difference ${effectInWords(greatest)}`
    : `; greatest paired difference ${effectInWords(greatest)} with "${greatest.arm}"`;
}

function greatestOf(effects: readonly PairedEffect[]): PairedEffect | undefined {
  const size = ({ effect }: PairedEffect) => Math.abs(effect ?? 0);
  return effects.toSorted((one, other) => size(other) - size(one))[0];
}

/** `32 cells (28 to 36)`, `1.2 × 10⁹/L (0.8 to 1.6)` */
export function shownWith({ mean, ci }: Pick<Summary, 'mean' | 'ci'>, outcome: OutcomeName): string {
  if (mean === null) return 'none';
  const { unit, isShare } = wordsOf(outcome);
  const shown = (value: number) => (isShare === true ? `${Math.round(100 * value)} %` : digits(value));
  const end = unit === '' ? '' : ` ${unit}`;
  return `${shown(mean)}${end}${ci === null ? '' : ` (${shown(ci[0])} to ${shown(ci[1])})`}`;
}

/** `−12 (−18 to −7)`; an effect without a pair of seeds is no effect of zero. */
export function effectInWords({ effect, ci, outcome }: Pick<PairedEffect, 'effect' | 'ci' | 'outcome'>): string {
  if (effect === null) return 'no pair';
  const points = wordsOf(outcome).isShare === true;
  const shown = (value: number) => digits(points ? Math.round(100 * value) : value);
  return `${shown(effect)}${points ? ' points' : ''}${ci === null ? '' : ` (${shown(ci[0])} to ${shown(ci[1])})`}`;
}

/** Three digits that count, with a true minus; what needs it as a power of ten: `−2.9 × 10⁻¹²`. */
export function digits(value: number): string {
  const size = Math.abs(value);
  const text = size >= 1000 ? String(Math.round(value)) : String(Number(value.toPrecision(size < 10 ? 2 : 3)));
  const [number = '', power] = text.split('e');
  return `${number}${power === undefined ? '' : ` × 10${raised(power.replace('+', ''))}`}`.replace('-', '−');
}

/** A whole number above the line. */
const raised = (power: string) => [...power].map((each) => '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt('-0123456789'.indexOf(each))).join('');
