import { effects, pairedPower } from '../statistics/paired-power.ts';

/** Chances of five in a hundred for a false alarm. */
export const level = 0.05;
/** Chance below which a comparison is called under-powered for an effect. */
const enough = 0.8;

/** What a comparison can see, with so many seeds and so many arms against the reference. */
export interface Power {
  readonly seeds: number;
  readonly comparisons: number;
  readonly small: number;
  readonly medium: number;
  readonly large: number;
  /** Fewest seeds with which signed ranks can fall below the corrected level at all. */
  readonly least_seeds: number;
}

/** The level is shared among the comparisons, as Holm's correction does in the worst case. None where signed ranks cannot fall below it. */
export function powerOf(seeds: number, comparisons: number): Power {
  const each = level / Math.max(1, comparisons);
  const least_seeds = Math.ceil(1 + Math.log2(1 / each));
  const at = (effect: number) => (seeds < least_seeds ? 0 : pairedPower(seeds, effect, each));
  return {
    seeds,
    comparisons,
    small: at(effects.small),
    medium: at(effects.medium),
    large: at(effects.large),
    least_seeds,
  };
}

/** The power as one would say it. */
export function powerInWords({ seeds, comparisons, small, medium, large, least_seeds }: Power): string {
  const percent = (share: number) => (share > 0.995 ? 'over 99 %' : `${Math.round(100 * share)} %`);
  const corrected = comparisons > 1 ? `, corrected for ${comparisons} comparisons` : '';
  const chances = `Chance to see a true effect with ${seeds} ${seeds === 1 ? 'seed' : 'seeds'}${corrected}: large (0.8 SD) ${percent(large)}, medium (0.5 SD) ${percent(medium)}, small (0.2 SD) ${percent(small)}`;
  if (seeds < least_seeds) return `${chances}; below ${least_seeds} seeds no difference can be told from chance.`;
  if (medium >= enough) return `${chances}.`;
  return `${chances}; under-powered for ${large >= enough ? 'medium and small' : 'all three'}: SD is that of the differences within seeds.`;
}
