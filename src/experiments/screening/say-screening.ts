import { digits, effectInWords } from '../compare/answer.ts';
import { outcomeWords } from '../compare/outcome-words.ts';
import type { Power } from '../compare/power.ts';
import type { Factor } from './factors.ts';
import type { MostSeparating } from './most-separating.ts';
import type { Screening } from './screening.ts';
import type { InteractionEffect, OutcomeRow, SwitchEffect, SwitchRow } from './screening-row.ts';

type Sides = Pick<Factor, 'id' | 'sides'>;

/** Which switch matters for an outcome, by how much, and what cannot be told from chance. */
export function sayOutcome(row: Omit<OutcomeRow, 'sentence'>, factors: readonly Sides[], power: Power): string {
  const head = capital(row.says);
  const read = row.effects.filter(({ effect }) => effect !== null);
  if (read.length === 0) return `${head}: no seed has it in all arms, so nothing is told.`;
  const matter = read.filter(({ verdict }) => verdict === 'matters');
  const depending = sayInteractions(row);
  if (matter.length === 0) return `${head}: ${sayNone(row, read, factors, power)}.${depending}`;
  const rest = row.effects.filter((each) => !matter.includes(each)).map((each) => each.switch);
  const [first, ...others] = matter;
  const more = others.length === 0 ? '' : ` Next: ${others.map((each) => sayEffectOf(each, row, factors)).join('; ')}.`;
  const chance = rest.length === 0 ? '' : ` Not told from chance: ${rest.join(', ')}.`;
  const corrected = factors.length > 1 ? ` after correction for ${factors.length} switches` : '';
  return `${head}: ${first!.switch} matters${factors.length > 1 ? ' most' : ''}: ${saySides(first!, factors)} changes it by ${sayDifference({ ...first!, outcome: row.outcome })}, p = ${first!.p_corrected!.toPrecision(2)}${corrected}.${more}${chance}${depending}`;
}

function sayNone(
  row: Omit<OutcomeRow, 'sentence'>,
  read: readonly SwitchEffect[],
  factors: readonly Sides[],
  { least_seeds }: Power,
): string {
  const most = Math.max(...read.map(({ n }) => n));
  const seeds = `${most} ${most === 1 ? 'seed' : 'seeds'}`;
  if (read.every(isNothing)) return `no switch changes it in any of ${seeds}`;
  const greatest = `the greatest difference is that of ${sayEffectOf(read[0]!, row, factors)}`;
  if (most < least_seeds)
    return `${seeds} cannot tell any effect from chance (at least ${least_seeds} could); ${greatest}`;
  const none = factors.length === 1 ? 'the switch cannot be told from chance' : 'no switch can be told from chance';
  return `${none} in ${seeds}, which does not show that none matters; ${greatest}`;
}

const isNothing = ({ effect, ci }: SwitchEffect) => effect === 0 && (ci === null || (ci[0] === 0 && ci[1] === 0));

/** `D-BMAT, b instead of a: −12 cells (−18 to −7)` */
function sayEffectOf(
  effect: SwitchEffect,
  { outcome }: Pick<OutcomeRow, 'outcome'>,
  factors: readonly Sides[],
): string {
  return `${effect.switch}, ${saySides(effect, factors)}: ${sayDifference({ ...effect, outcome })}`;
}

function saySides(effect: Pick<SwitchEffect, 'switch'>, factors: readonly Sides[]): string {
  const { sides } = factors.find(({ id }) => id === effect.switch)!;
  return `${sides.b.label} instead of ${sides.a.label}`;
}

/** An effect with its interval and unit. */
export function sayDifference(effect: Pick<SwitchEffect, 'effect' | 'ci'> & Pick<OutcomeRow, 'outcome'>): string {
  const { unit, isShare } = outcomeWords[effect.outcome];
  return `${effectInWords(effect)}${isShare === true || unit === '' ? '' : ` ${unit}`}`;
}

function sayInteractions({ interactions }: Pick<OutcomeRow, 'interactions'>): string {
  const told = interactions.filter(({ verdict }) => verdict === 'matters');
  return told.length === 0
    ? ''
    : ` Beside that, what one switch does depends on another: ${told.map(sayPairs).join('; ')}.`;
}

/** `D-A with D-B`, and those that cannot be told from it. */
export function sayPairs({ pairs }: Pick<InteractionEffect, 'pairs'>): string {
  const names = pairs.map((switches) => switches.join(' with '));
  return names.length === 1 ? names[0]! : `${names[0]} (confounded with ${names.slice(1).join(', ')})`;
}

/** What a design can tell of interactions, and what it cannot. */
export function sayDesign({ resolution }: Pick<Screening, 'resolution'>): string {
  switch (resolution) {
    case null:
      return 'Each switch is turned by itself from the scenario as it stands: what switches do together is not seen.';
    case 'full':
      return 'All combinations are run: effects and interactions of two switches are told apart.';
    case 'V':
      return 'Effects and interactions of two switches are told apart, if those of three do nothing.';
    case 'IV':
      return 'Effects are free of interactions of two switches; those are confounded with each other, and told only as sums.';
    case 'III':
      return 'Effects are mixed with interactions of two switches, which are not told: an effect counts as one switch only if those do nothing.';
  }
}

/** Standard deviations below which a difference is that of rounding. */
const alike = 1e-9;

/** The reading that would tell the sides of a switch apart best. */
export function sayMostSeparating({ sides, most_separating: best }: SwitchRow): string {
  if (best === null) return 'nothing that can be read tells its sides apart here, or too few seeds have it';
  const { observable, unit, day, a, b, is_parted } = best;
  const of = (value: number) => `${digits(value)}${unit === '' ? '' : ` ${unit}`}`;
  const means = `${sides.a.label}: ${of(a)}, ${sides.b.label}: ${of(b)}`;
  const apart = `${digits(Math.abs(best.separation_sd))} SD apart`;
  if (!Number.isFinite(best.separation_sd))
    return `${observable}, day ${digits(day)}: ${means}; apart in every seed alike`;
  if (Math.abs(best.separation_sd) < alike) return 'no reading that could tell its sides apart differs between them';
  if (!is_parted)
    return `not told apart by any of ${best.chosen_among} readings; the greatest is ${observable}, day ${digits(day)}: ${means}; ${apart}, which chance may do`;
  return `${observable}, day ${digits(day)}: ${means}; ${apart}${sayAnimals(best)}`;
}

function sayAnimals({ animals_80 }: MostSeparating): string {
  return animals_80 === null ? '; more than 1000 animals for 80 % power' : `; ${animals_80} animals for 80 % power`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
