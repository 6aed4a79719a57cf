import { type Loose, looseIn, type Measure, measures } from './looseness.ts';
import { isKernelSource, readText, sourcesMatching } from './sources.ts';

export const ratchetPath = 'test/architecture/ratchet.json';

export type Counts = Readonly<Record<Measure, number>>;

/** The highest counts that are allowed, by folder of `src/`. */
export type Ratchet = Readonly<Record<string, Counts>>;

export function readRatchet(): Ratchet {
  return JSON.parse(readText(ratchetPath)) as Ratchet;
}

/** What is loose now, by folder; a folder that holds no more than its `index.ts` is left out. */
export function looseByFolder(): Map<string, Loose> {
  const sources = sourcesMatching('src/*/**/*.{ts,tsx}').filter((source) => !isKernelSource(source));
  const byFolder = Map.groupBy(sources, ({ folder }) => folder);
  return new Map(
    [...byFolder].filter(([, files]) => files.length > 1).map(([folder, files]) => [folder, looseIn(files)]),
  );
}

export function countsOf(loose: Loose): Counts {
  return Object.fromEntries(measures.map((measure) => [measure, loose[measure].length])) as Record<Measure, number>;
}

/** The ratchet after one turn: no count is raised, and a folder that is new gets its first counts. */
export function turned(ratchet: Ratchet, now: ReadonlyMap<string, Counts>): Ratchet {
  const folders = [...now].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    folders.map(([folder, counts]) => [folder, lowest(counts, ratchet[folder] ?? counts)] as const),
  );
}

function lowest(now: Counts, before: Counts): Counts {
  return Object.fromEntries(measures.map((one) => [one, now[one] < before[one] ? now[one] : before[one]])) as Record<
    Measure,
    number
  >;
}

/** Counts that rose, with every place where the fault is. */
export function risen(ratchet: Ratchet, now: ReadonlyMap<string, Loose>): string[] {
  return [...now].flatMap(([folder, loose]) => {
    const allowed = ratchet[folder];
    if (allowed === undefined) return [`${folder} has no counts yet: run node test/architecture/lower-ratchet.ts`];
    return measures
      .filter((measure) => loose[measure].length > allowed[measure])
      .map((measure) => {
        const places = loose[measure];
        return `${folder}: "${measure}" rose from ${allowed[measure]} to ${places.length}:\n  ${places.join('\n  ')}`;
      });
  });
}
