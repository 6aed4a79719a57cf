import { digits } from '../../src/experiments/compare/answer.ts';
import type { Trial } from '../../src/trials/index.ts';
import { type Course, courses, followed, type Published, type Reading, readings } from './published.ts';

/** Counts of one patient; null for a count that never fell so low or was not back at the end. */
export type Recovered = { readonly course: string; readonly patient: number } & Readonly<
  Record<Reading, number | null>
>;

/** A reading of the virtual patients beside what was published of it. */
export interface Compared extends Published {
  readonly course: string;
  /** Patients, and those of them in whom there was such a number. */
  readonly patients: number;
  readonly counted: number;
  /** Of those: null where they are fewer than half. */
  readonly median: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly verdict: 'agrees' | 'misses' | 'not told';
}

/** Days by which a median may lie beside what was published: counts are taken every two or three days. */
const nearby = 3;

/**
 * Leukemic cells that withstand so little that all of them come into remission: what is read is how healthy marrow recovers, as the
 * published medians are of patients in remission or nearly so.
 */
const soft = 0.25;

/** The course as a trial of patients whose leukemia goes. */
export function recoveryTrial({ id, disease, regimen }: Course): Trial {
  return {
    id,
    title: regimen.title,
    phase: 'standard',
    findings: [],
    source: regimen.source,
    population: {
      says: 'leukemic cells withstand a quarter of the damage',
      patients: null,
      disease,
      tolerance: { says: 'one level', middle: soft, reach: 1, source: 'so that leukemia goes' },
      mutations: [],
    },
    arms: [{ name: regimen.title, regimen, isOfTrial: true, withheld: [] }],
    endpoints: ['neutrophils-500', 'platelets-100'],
    followed,
    unanswerable: [],
    limits: [],
  };
}

/** Every published reading of the courses that were run, beside what the model has. */
export function comparisonsOf(rows: readonly Recovered[]): Compared[] {
  return courses.flatMap(({ id, published }) => {
    const own = rows.filter(({ course }) => course === id);
    return own.length === 0 ? [] : published.map((each) => compared(id, each, own));
  });
}

function compared(course: string, published: Published, own: readonly Recovered[]): Compared {
  const found = own.flatMap((row) => row[published.reading] ?? []).sort((a, b) => a - b);
  const isTold = 2 * found.length > own.length;
  const median = isTold ? medianOf(found) : null;
  return {
    ...published,
    course,
    patients: own.length,
    counted: found.length,
    median,
    lowest: found[0] ?? null,
    highest: found.at(-1) ?? null,
    verdict: median === null ? 'not told' : isNear(median, published) ? 'agrees' : 'misses',
  };
}

function medianOf(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

/** A day may lie beside the published ones, a count may not. */
function isNear(median: number, { between: [low, high], reading }: Published): boolean {
  const margin = reading === 'platelet_nadir' ? 0 : nearby;
  return median >= low - margin && median <= high + margin;
}

export function sayComparison({ course, reading, median, between, verdict, isFitted }: Compared): string {
  const has = median === null ? 'none in most' : digits(median);
  return `${course}: ${readings[reading]}: ${has}, published ${sayBetween(between)}: ${verdict}${isFitted ? ', fitted' : ''}`;
}

export function sayBetween([low, high]: readonly [number, number]): string {
  return low === high ? digits(low) : `${digits(low)} to ${digits(high)}`;
}
