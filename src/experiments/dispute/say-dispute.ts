import { digits } from '../compare/answer.ts';
import { fewestSeeds } from '../statistics/few-seeds.ts';
import type { Interval } from '../statistics/wilson-interval.ts';
import type { DisputeRow, ObservableRow } from './dispute-row.ts';

/** What is read best, when, and how many animals that takes; null where nothing was read. */
export function sayBest(row: DisputeRow): string | null {
  const { observable, day, separation_sd, ci } = row;
  if (observable === null || day === null) return null;
  const after = row.observables.find(({ name }) => name === observable)?.after ?? '';
  return `Best read: ${observable}, on day ${digits(day)} after ${after}: ${saySeparation(separation_sd, ci)}; ${sayAnimals(row)}.`;
}

/** `2.1 SD (1.2 to 3) apart` */
export function saySeparation(sd: number | null, ci: Interval | null): string {
  if (sd === null) return 'nothing to read';
  if (!Number.isFinite(sd)) return 'apart in every seed alike';
  const size = Math.abs(sd);
  const ends = ci === null ? null : sd < 0 ? [-ci[1], -ci[0]] : ci;
  return `${digits(size)} SD${ends === null ? '' : ` (${digits(ends[0]!)} to ${digits(ends[1]!)})`} apart`;
}

/** Animals with which the predictions would be told apart, by the separation that was found and by the end of its interval. */
export function sayAnimals({
  groups,
  animals_per_group_80: animals,
  animals_per_group_80_at_interval_end: atEnd,
}: DisputeRow): string {
  const each = groups === 2 ? ' in each of two groups' : '';
  if (animals === null) return `more than 1000 animals${each} would be needed for 80 % power`;
  return `${animals} animals${each} for 80 % power (at least; ${atEnd ?? 'more than 1000'} at the end of the interval)`;
}

/** How the best reading was chosen. */
export function sayChoice({ chosen_among: readings, confidence, seeds }: DisputeRow): string {
  return `Chosen among ${readings} readings on the same ${seeds.length} seeds in which it is read; for that the intervals have ${digits(100 * confidence)} % confidence instead of 95 %.`;
}

/** What both sides predict on the day with the greatest separation; on the last that is read, where too few seeds give none. */
export function sayPredictions({ days, unit }: ObservableRow): string {
  const read = days.filter(({ separation_sd }) => separation_sd !== null);
  const last = days.findLast(({ a, b }) => a.mean !== null && b.mean !== null);
  if (read.length === 0 && last !== undefined) {
    return `${sayDay(last, unit)}; in fewer than ${fewestSeeds} seeds, which do not tell how far apart that is`;
  }
  const [first, ...rest] = read;
  if (first === undefined) return 'nothing to read';
  const sizeOf = ({ separation_sd: sd }: (typeof read)[number]) => Math.abs(sd ?? 0);
  const best = rest.reduce((most, each) => (sizeOf(each) > sizeOf(most) ? each : most), first);
  return `${sayDay(best, unit)}; ${saySeparation(best.separation_sd, best.ci)}`;
}

/** `day 12: a 3, b 5 cells` */
function sayDay({ day, a, b }: ObservableRow['days'][number], unit: string): string {
  const mean = (value: number | null) => (value === null ? 'none' : digits(value));
  return `day ${digits(day)}: a ${mean(a.mean)}, b ${mean(b.mean)}${unit === '1' ? '' : ` ${unit}`}`;
}

const verdicts = ['separable', 'not separable here', 'undecided', 'not run', 'no switch yet'] as const;

/** `28 disputes: 11 separable, 3 not separable here, 14 undecided.` */
export function sayVerdicts(rows: readonly Pick<DisputeRow, 'verdict'>[]): string {
  const count = (verdict: DisputeRow['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const counts = verdicts.filter((verdict) => count(verdict) > 0).map((verdict) => `${count(verdict)} ${verdict}`);
  return `${rows.length === 1 ? '1 dispute' : `${rows.length} disputes`}: ${counts.join(', ')}.`;
}
