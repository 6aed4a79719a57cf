import {
  type Assay,
  type AssayClass,
  areaOf,
  areas,
  assays,
  findingsOf,
  headingOf,
  testable,
} from '../../assays/index.ts';
import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { findings, type Verdict } from '../../evidence/index.ts';
import { runDays } from './cost.ts';
import type { VerifyRow } from './row.ts';

/** A finding that could be tested, with its assays. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  /** Of its assay; null when it has none yet. */
  readonly class: AssayClass | null;
  readonly asks: string | null;
  /** Of which assay, since one may test several findings. */
  readonly assay: string | null;
  readonly seeds: number | null;
}

/** The same with what its assay costs. */
export interface Priced extends Listed {
  /** Days of a block that the assay asks for when it is run alone and nothing is there yet, d; null without an assay. */
  readonly run_days: number | null;
}

/** Every finding that an experiment could refute, in the order of the review, those without an assay among them. */
export function listed(of: readonly Assay[] = assays): Listed[] {
  return testable().map(({ id, area, says }) => {
    const assay = of.find((each) => findingsOf(each).some((finding) => finding === id));
    return {
      id,
      title: says,
      area,
      class: assay?.class ?? null,
      asks: assay?.asks ?? null,
      assay: assay?.id ?? null,
      seeds: assay?.seeds ?? null,
    };
  });
}

/** What each assay of a list costs. */
export function priced(rows: readonly Listed[], of: readonly Assay[] = assays): Priced[] {
  return rows.map((row) => {
    const assay = of.find(({ id }) => id === row.assay);
    return { ...row, run_days: assay === undefined ? null : runDays([assay]) };
  });
}

/** Findings and areas that are asked for: their assays, and which of the findings have none. */
export interface Chosen {
  readonly assays: readonly Assay[];
  readonly untested: readonly Listed[];
}

/**
 * The assays that some words stand for: ids of findings or areas, everything when there are none.
 *
 * @throws MarrowError `invalid-input` for a word that is neither
 */
export function chosen(words: readonly string[], of: readonly Assay[] = assays): Chosen {
  for (const word of words) if (!isId(word) && !areas.includes(word)) throw unknown(word);
  const isMeant = (id: string) => words.length === 0 || words.includes(id) || words.includes(areaOf(id));
  const rows = listed(of);
  return {
    assays: of.filter((assay) => findingsOf(assay).some(isMeant)),
    untested: rows.filter(({ id, assay }) => assay === null && isMeant(id)),
  };
}

/**
 * What of the list some words stand for; all of it when there are none.
 *
 * @throws MarrowError `invalid-input` for a word that is neither a finding nor an area
 */
export function listedOf(words: readonly string[]): Listed[] {
  const { assays: meant, untested } = chosen(words);
  const ids = new Set<string>([...meant.flatMap(findingsOf), ...untested.map(({ id }) => id)]);
  return listed().filter(({ id }) => ids.has(id));
}

const isId = (word: string) => Object.hasOwn(findings, word);

function unknown(word: string): MarrowError {
  const meant = nearest(word, [...areas, ...Object.keys(findings)]);
  return new MarrowError({
    kind: 'invalid-input',
    message: `"${word}" is no finding and no area of the review`,
    expected: `an id such as A096, or one of ${areas.join(', ')}`,
    ...(meant === undefined ? {} : { advice: `Did you mean "${meant}"?` }),
  });
}

export type Counts = Readonly<Record<AssayClass | 'all', Readonly<Record<Verdict | 'contradicted', number>>>>;

/** How many assays of each class came to which verdict. Contradicted ones are among those not shown. */
export function countsOf(rows: readonly VerifyRow[]): Counts {
  const of = (these: readonly VerifyRow[]) => {
    const count = (verdict: Verdict) => these.filter((row) => row.verdict === verdict).length;
    return {
      shown: count('shown'),
      'not shown': count('not shown'),
      undecided: count('undecided'),
      'by construction': count('by construction'),
      contradicted: these.filter(({ contradicted }) => contradicted).length,
    };
  };
  const ofClass = (wanted: AssayClass) => of(rows.filter((row) => row.class === wanted));
  return { all: of(rows), W: ofClass('W'), E: ofClass('E'), Q: ofClass('Q') };
}

/** Rows below the headings of the review, in its order; areas without any are left out. */
export function byArea<R extends { readonly area: string }>(
  rows: readonly R[],
): { readonly area: string; readonly heading: string; readonly rows: readonly R[] }[] {
  return areas
    .map((area) => ({ area, heading: headingOf(area), rows: rows.filter((row) => row.area === area) }))
    .filter((each) => each.rows.length > 0);
}
