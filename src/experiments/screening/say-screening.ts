import { capitalized } from '../../core/capitalized.ts';
import { digits, effectInWords } from '../compare/answer.ts';
import { wordsOf } from '../compare/outcome-words.ts';
import type { Power } from '../compare/power.ts';
import { isSure, leastSeparation } from '../dispute/separation.ts';
import { saySeeds } from '../statistics/few-seeds.ts';
import type { ContrastEffect } from './contrast-effect.ts';
import type { Factor } from './factors.ts';
import type { MostSeparating } from './most-separating.ts';
import type { Screening } from './screening.ts';
import type { InteractionEffect, OutcomeRow, SwitchEffect, SwitchRow } from './screening-row.ts';

type Sides = Pick<Factor, 'id' | 'sides'>;

/** What was run to tell effects, as far as a sentence needs it. */
interface Asked {
  readonly factors: readonly Sides[];
  readonly resolution: Screening['resolution'];
  readonly power: Power;
}

type Found = Omit<OutcomeRow, 'sentence'>;

/** Which switches matter for an outcome, by how much, and what cannot be told from chance. */
export function sayOutcome(row: Found, asked: Asked): string {
  const head = capitalized(row.says);
  const read = row.effects.filter(({ p_corrected }) => p_corrected !== null);
  if (read.length === 0) return `${head}: no seed has it in all arms, so nothing is told.`;
  const matter = read.filter(({ verdict }) => verdict === 'matters');
  const rest = `${sayUnread(row)}${sayInteractions(row)}`;
  if (matter.length === 0) return `${head}: ${sayNone(row, read, asked)}.${rest}`;
  const [first, ...others] = matter;
  const more = others.length === 0 ? '' : ` Also: ${others.map((each) => sayEffectOf(each, row, asked)).join('; ')}.`;
  const untold = read.filter(({ verdict }) => verdict === 'not told from chance').map((each) => each.switch);
  const chance = untold.length === 0 ? '' : ` Not told from chance: ${untold.join(', ')}.`;
  const corrected = read.length > 1 ? ` after correction for ${read.length} switches` : '';
  return `${head}: ${first!.switch} matters: ${saySides(first!, asked)} changes it by ${sayDifference({ ...first!, outcome: row.outcome })}${saySeedsOf(first!, asked)}, p = ${first!.p_corrected!.toPrecision(2)}${corrected}.${more}${chance}${rest}`;
}

function sayUnread({ effects }: Found): string {
  const unread = effects.filter(({ verdict }) => verdict === 'nothing to read').map((each) => each.switch);
  return unread.length === 0 ? '' : ` Nothing to read: ${unread.join(', ')}.`;
}

function sayNone(row: Found, read: readonly SwitchEffect[], asked: Asked): string {
  const { least_seeds } = asked.power;
  const most = Math.max(...read.map(({ n }) => n));
  const seeds = saySeeds(most);
  if (read.every(isNothing)) return sayNothing(row, seeds, asked);
  const greatest = `the greatest difference is that of ${sayEffectOf(read[0]!, row, asked)}`;
  if (most < least_seeds)
    return `${seeds} cannot tell any effect from chance (at least ${least_seeds} could); ${greatest}`;
  const alone = row.interactions.some(isTold) ? ' by itself' : '';
  const none =
    asked.factors.length === 1 ? 'the switch cannot be told from chance' : `no switch${alone} can be told from chance`;
  return `${none} in ${seeds}, which does not show that none matters; ${greatest}`;
}

/** No switch has an effect of its own in any seed. Arms may differ all the same, where more than one switch is turned at once. */
function sayNothing({ interactions }: Found, seeds: string, { factors, resolution }: Asked): string {
  const none = `no switch changes it in any of ${seeds}`;
  if (resolution === null || factors.length === 1) return none;
  const average = `on average over the others ${none}`;
  if (!interactions.every(isNothing))
    return interactions.some(isTold) ? average : `${average}; what two do together cannot be told from chance`;
  const isOfEachPair = resolution === 'full' || resolution === 'V';
  return isOfEachPair ? `no switch and no pair of switches changes it in any of ${seeds}` : average;
}

const isNothing = ({ n, n_differing }: ContrastEffect) => n > 0 && n_differing === 0;
const isTold = ({ verdict }: InteractionEffect) => verdict === 'matters';

/** Where some seeds have nothing to read. */
function saySeedsOf({ n }: SwitchEffect, { power }: Asked): string {
  return n < power.seeds ? ` in ${n} of ${saySeeds(power.seeds)}` : '';
}

/** `D-BMAT, b instead of a: −12 cells (−18 to −7)` */
function sayEffectOf(effect: SwitchEffect, { outcome }: Pick<OutcomeRow, 'outcome'>, asked: Asked): string {
  return `${effect.switch}, ${saySides(effect, asked)}: ${sayDifference({ ...effect, outcome })}${saySeedsOf(effect, asked)}`;
}

function saySides(effect: Pick<SwitchEffect, 'switch'>, { factors }: Pick<Asked, 'factors'>): string {
  const { sides } = factors.find(({ id }) => id === effect.switch)!;
  return `${sides.b.label} instead of ${sides.a.label}`;
}

/** An effect with its interval and unit. */
export function sayDifference(effect: Pick<SwitchEffect, 'effect' | 'ci'> & Pick<OutcomeRow, 'outcome'>): string {
  const { unit, isShare } = wordsOf(effect.outcome);
  return `${effectInWords(effect)}${isShare === true || unit === '' ? '' : ` ${unit}`}`;
}

function sayInteractions({ interactions }: Pick<OutcomeRow, 'interactions'>): string {
  const told = interactions.filter(isTold);
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
      return 'Effects are free of interactions of two switches, if those of three do nothing; those of two are confounded with each other, and told only as sums.';
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
    return `no reading of ${best.chosen_among} parts its sides surely and by as much as counts; the greatest is ${observable}, day ${digits(day)}: ${means}; ${apart}, ${best.ci !== null && isSure(best.ci) ? `sure, but less than counts (${leastSeparation} SD)` : 'which chance may do'}`;
  return `${observable}, day ${digits(day)}: ${means}; ${apart}${sayAnimals(best)}`;
}

function sayAnimals({ animals_80 }: MostSeparating): string {
  return animals_80 === null ? '; more than 1000 animals for 80 % power' : `; ${animals_80} animals for 80 % power`;
}
