import { type AssayArm, type Measure, panelWith, type Reading } from '../../src/assays/index.ts';
import { type Effect, effectOf } from '../../src/experiments/readings/effect.ts';
import type { Readings } from '../../src/experiments/readings/readings-of.ts';
import { meanOf } from '../../src/experiments/statistics/arm-summary.ts';

/** One place of a grid: an arm against another one of the grid, and where it stands. */
export interface Place {
  /** Name of what is scanned → its level. */
  readonly at: Readonly<Record<string, number | string>>;
  readonly of: AssayArm;
  readonly against: AssayArm;
  readonly reading: Reading;
}

/** A question that no single pair of arms answers. */
export interface Scan {
  readonly name: string;
  readonly asks: string;
  readonly places: readonly Place[];
  /** What is scanned along which a sign may change; its levels rise. */
  readonly along: string;
}

/** What was found at a place. */
export interface Found {
  readonly at: Place['at'];
  readonly reading: string;
  /** Mean of the reading in the arm that it is compared with. */
  readonly base: number | null;
  readonly effect: number | null;
  readonly ci: readonly [number, number] | null;
  /** `open` where the interval has 0 in it. */
  readonly sign: 'more' | 'less' | 'open';
}

/** Arms of a scan, each once. */
export function armsOfScan({ places }: Scan): AssayArm[] {
  const named = places.flatMap(({ of, against }) => [of, against]).map((arm) => [arm.name, arm] as const);
  return [...new Map(named).values()];
}

/** What is recorded of an arm: all that any place reads of it. */
export function measuresOf({ places }: Scan, arm: string): Measure[] {
  const own = places.filter(({ of, against }) => of.name === arm || against.name === arm);
  return panelWith(own.flatMap(({ reading }) => reading.records));
}

/** The relative effect at a place, over the seeds that have it. */
export function foundAt({ at, of, against, reading }: Place, read: (reading: Reading, arm: string) => Readings): Found {
  const bases = read(reading, against.name);
  const { mean, ci } = effectOf({ scale: 'relative' }, read(reading, of.name), bases);
  return {
    at,
    reading: reading.says,
    base: meanOf([...bases.values()])?.mean ?? null,
    effect: mean,
    ci,
    sign: signOf(ci),
  };
}

function signOf(ci: Effect['ci']): Found['sign'] {
  if (ci === null) return 'open';
  return ci[0] > 0 ? 'more' : ci[1] < 0 ? 'less' : 'open';
}

/** Between which levels the sign surely changes, for each combination of the other levels; null where it does not. */
export function signChanges(
  found: readonly Found[],
  along: string,
): { readonly where: string; readonly says: string }[] {
  const lines = new Map<string, Found[]>();
  for (const each of found) {
    const where = Object.entries(each.at)
      .filter(([name]) => name !== along)
      .map(([name, level]) => `${name} ${level}`)
      .join(', ');
    lines.set(where, [...(lines.get(where) ?? []), each]);
  }
  return [...lines].map(([where, line]) => ({ where, says: changeIn(line, along) }));
}

function changeIn(line: readonly Found[], along: string): string {
  const sure = line.filter(({ sign }) => sign !== 'open');
  if (sure.length === 0) return 'no sign is sure';
  const k = sure.findIndex(({ sign }, n) => n > 0 && sign !== sure[n - 1]!.sign);
  if (k < 0) return `${sure[0]!.sign} wherever it is sure`;
  const [before, after] = [sure[k - 1]!, sure[k]!];
  return `from ${before.sign} to ${after.sign} between ${along} ${before.at[along]} and ${after.at[along]}`;
}
