import { sayUnit } from '../src/core/units.ts';
import { disputeOf } from '../src/evidence/index.ts';
import {
  type DisputeRow,
  type DrawnFigure,
  digits,
  endpointWords,
  type Standing,
  type StrategyRow,
  sayArm,
  sayEffectOn,
  sayReading,
  sayReported,
  type TrialRow,
} from '../src/experiments/index.ts';
import { reportedOf } from '../src/trials/reported.ts';

/** A file of answers of the present model, and what of it has none. */
interface Answered<R> {
  readonly rows: readonly R[];
  readonly not_run: readonly string[];
}

const notRun = 'not run on the present model';

/** The table with a line for everything that has no answer, so that nothing is left out in silence. */
function withMissing(titles: readonly string[], lines: readonly (readonly string[])[], missing: readonly string[]) {
  const empty = titles.slice(2).map(() => '');
  return [titles, ...lines, ...missing.map((id) => [id, notRun, ...empty])];
}

const lost = ({ failed }: { readonly failed: readonly string[] }) =>
  failed.length === 0 ? '' : `; ${failed.length} given up`;

/** What one marrow of a figure shows of an arrow. */
type ShownIn = DrawnFigure['rows'][number]['healthy'];

/** Rows without the text of the dispute, which the evidence has. */
type KeptDispute = Omit<DisputeRow, 'question'>;

export function disputeTable({ rows, not_run }: Answered<KeptDispute>) {
  const titles = ['dispute', 'verdict', 'best reading', 'separation (SD)', 'animals for 80 % power', 'why'];
  return withMissing(
    titles,
    rows.map((row) => [
      `${row.id}: ${disputeOf(row.id).question}`,
      `${row.verdict}${lost(row)}`,
      bestReading(row),
      separation(row),
      row.verdict === 'separable' ? animals(row) : '',
      row.reason,
    ]),
    not_run,
  );
}

function bestReading({ observable, day, observables }: KeptDispute): string {
  if (observable === null || day === null) return '';
  const after = observables.find(({ name }) => name === observable)?.after ?? '';
  return `${observable}, day ${digits(day)} after ${after}`;
}

/** JSON has no infinity: where nothing varies between seeds there is a reading and no number. */
function separation({ observable, separation_sd: sd, ci, chosen_among, confidence }: KeptDispute): string {
  if (observable === null) return '';
  if (sd === null) return 'apart in every seed alike';
  const ends = ci === null ? '' : ` (${digits(ci[0])} to ${digits(ci[1])} at ${digits(100 * confidence)} %)`;
  return `${digits(sd)}${ends}, best of ${chosen_among}`;
}

function animals({
  groups,
  animals_per_group_80: number,
  animals_per_group_80_at_interval_end: atEnd,
}: KeptDispute): string {
  const each = groups === 2 ? ' in each of two groups' : '';
  if (number === null) return `more than 1000${each}`;
  return `${number}${each} (at least; ${atEnd ?? 'more than 1000'} at the end of the interval)`;
}

/** How many disputes stand how, all of them counted. */
export function disputeCounts({ rows, not_run }: Answered<KeptDispute>) {
  return countsOf('disputes', ['separable', 'not separable here', 'undecided', 'no switch yet'], rows, not_run);
}

/** How many trials stand how, all of them counted. */
export function trialCounts({ rows, not_run }: Answered<TrialRow>) {
  return countsOf(
    'trials',
    ['agrees', 'near the fit', 'depends', 'misses', 'prediction only', 'not told', 'not answerable'],
    rows,
    not_run,
  );
}

/** One line; rows that have an answer without a single run count as not run. */
function countsOf<V extends string>(
  what: string,
  verdicts: readonly V[],
  rows: readonly { readonly verdict: V | 'not run' }[],
  missing: readonly string[],
) {
  const counted = verdicts.map((verdict) => rows.filter((row) => row.verdict === verdict).length);
  const rest = rows.length + missing.length - counted.reduce((sum, count) => sum + count, 0);
  return [[what, ...verdicts, 'not run'], [rows.length + missing.length, ...counted, rest].map(String)];
}

export function strategyTable({ rows, not_run }: Answered<StrategyRow>) {
  const titles = ['strategy', 'found', 'arm', 'seeds', 'LSC against control (95 %)', 'HSC against control (95 %)'];
  return withMissing(
    titles,
    rows.flatMap((row) =>
      row.arms.map(({ name, verdict, lsc, hsc }) => [
        `${row.id}: ${row.title}`,
        `${verdict}${lost(row)}`,
        `${name}, against ${row.control}`,
        String(lsc.n),
        sayReading(lsc),
        hsc === null ? 'not read' : sayReading(hsc),
      ]),
    ),
    not_run,
  );
}

export function trialTable({ rows, not_run }: Answered<TrialRow>) {
  const titles = ['trial', 'verdict', 'arm and endpoint', 'reported (95 %)', 'predicted (95 %)', 'why'];
  return withMissing(
    titles,
    rows.flatMap((row) => [...reportedLines(row), ...unreportedLines(row)]),
    not_run,
  );
}

function reportedLines(row: TrialRow): string[][] {
  return row.reported.map((each, k) => {
    const against = opponent(row, k);
    return [
      `${row.id}: ${row.title}`,
      `${each.verdict}${lost(row)}`,
      `${each.arm}${against === null ? '' : ` against ${against}`}, ${endpointWords[each.endpoint].says}`,
      sayReported(each),
      predicted(row, each, against),
      each.why,
    ];
  });
}

/** The arm with which a reported direction is compared; null for a share or for words. */
function opponent(row: TrialRow, nth: number): string | null {
  const published = reportedOf(row)[nth]?.published;
  return published?.kind === 'against' ? published.arm : null;
}

/** What was asked of a trial of which nothing was reported, or why it has no answer. */
function unreportedLines(row: TrialRow): string[][] {
  if (row.reported.length > 0) return [];
  const asked = row.unanswerable.map(({ asks, because }) => `${asks} (${because})`).join(' ');
  const [first] = row.arms;
  const head = [`${row.id}: ${row.title}`, `${row.verdict}${lost(row)}`];
  if (first === undefined) return [[...head, '', '', '', asked]];
  const ofTrial = row.regimens.filter(({ of_trial }) => of_trial).map(({ arm }) => arm);
  return ofTrial.map((arm) => [
    ...head,
    `${arm}, ${endpointWords[first.endpoint].says}`,
    'nothing that can be compared',
    predicted(row, { arm, endpoint: first.endpoint }, null),
    asked,
  ]);
}

/** In every way of counting the cohort: the effect beyond another arm in the same patients, or what becomes of the arms. */
function predicted(
  { arms, effects }: TrialRow,
  { arm, endpoint }: { readonly arm: string; readonly endpoint: string },
  against: string | null,
): string {
  const own = effects.filter((row) => row.arm === arm && row.against === against && row.endpoint === endpoint);
  const named = against === null ? [arm] : [arm, against];
  const counted = (row: { readonly prior: string; readonly inclusion: string }) =>
    `${row.prior} prior, ${row.inclusion}`;
  const lines =
    own.length > 0
      ? own.map((row) => `${counted(row)}: ${sayEffectOn(row)}`)
      : arms
          .filter((row) => named.includes(row.name) && row.endpoint === endpoint)
          .map((row) => `${against === null ? '' : `${row.name}, `}${counted(row)}: ${sayArm(row)}`);
  return lines.join('<br>');
}

export function figureTable({ rows: [figure] }: Answered<DrawnFigure>) {
  const titles = ['arrow', 'standing', 'the review says', 'read', 'healthy', 'leukemic', 'change (95 %)'];
  if (figure === undefined) return [titles];
  const { rows, seeds } = figure;
  return [
    titles,
    ...rows.map(({ from, sign, to, said, standing, healthy, leukemic, change, ci, unit }) => [
      `${from} ${sign === '+' ? '→' : '⊣'} ${to}`,
      `${standing}${lost(figure)}`,
      said ?? '',
      `${readIn(healthy, leukemic)}${unit === '1' ? '' : ` (${sayUnit(unit)})`}`,
      level(healthy),
      level(leukemic),
      change === null
        ? ''
        : `${digits(change)}${ci === null ? '' : ` (${digits(ci[0])} to ${digits(ci[1])})`}, ${leukemic.n} of ${seeds.length} seeds`,
    ]),
  ];
}

/** What is read of an arrow, in leukemic marrow first where it is another thing in healthy marrow. */
function readIn(healthy: ShownIn, leukemic: ShownIn): string {
  return healthy.reading === leukemic.reading
    ? leukemic.reading
    : `${leukemic.reading}; in healthy marrow ${healthy.reading}`;
}

/** Arrows of the figure by how their change stands to what the review says, panel by panel. */
export function figureCounts({ rows: [figure] }: Answered<DrawnFigure>) {
  const titles = ['figure 1', 'arrows', 'as said', 'the other way', 'undecided', 'not said'];
  if (figure === undefined) return [titles];
  const panels = [...new Set(figure.rows.map(({ panel }) => panel))];
  const counts = (name: string, arrows: DrawnFigure['rows']) => {
    const standing = (...of: Standing[]) => String(arrows.filter((arrow) => of.includes(arrow.standing)).length);
    const undecided = standing('not told apart', 'too few seeds', 'nothing to compare');
    return [
      name,
      String(arrows.length),
      standing('as said'),
      standing('the other way'),
      undecided,
      standing('not said'),
    ];
  };
  return [
    titles,
    ...panels.map((panel) =>
      counts(
        panel,
        figure.rows.filter((arrow) => arrow.panel === panel),
      ),
    ),
    counts(`all${lost(figure)}`, figure.rows),
  ];
}

const level = ({ mean }: ShownIn) => (mean === null ? 'nothing to read' : digits(mean));
