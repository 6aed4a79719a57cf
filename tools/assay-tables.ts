import type { Verdict } from '../src/evidence/index.ts';
import type { VerifyRow } from '../src/experiments/verify/row.ts';
import { sayControl, sayEffect } from '../src/experiments/verify/say-effect.ts';
import { countsOf } from '../src/experiments/verify/scoreboard.ts';

interface AssaysResult {
  readonly rows: readonly VerifyRow[];
}

/** Verdicts from other first seeds beside those on record. */
interface JudgedElsewhere extends AssaysResult {
  readonly elsewhere: readonly { readonly id: string; readonly seed: number; readonly verdict: Verdict }[];
}

/** What all assays ask for from one first seed when nothing is there yet, days of a block. */
interface CostOfAssays {
  readonly of: string;
  readonly assays: number;
  readonly fewest: number;
  readonly most: number;
}

const classes = [
  ['E', 'space, flow, competition, selection or population'],
  ['Q', 'a number that nothing was fitted to'],
  ['W', 'one chain of rules'],
] as const;

export function verdictCounts({ rows }: AssaysResult) {
  const counts = countsOf(rows);
  return [
    ['class of assay', 'run', 'shown', 'by construction', 'undecided', 'not shown', 'of these the opposite found'],
    ...classes.map(([name, needs]) => {
      const { shown, 'by construction': built, undecided, 'not shown': not, contradicted } = counts[name];
      const found = [shown + built + undecided + not, shown, built, undecided, not, contradicted];
      return [`${name}: ${needs}`, ...found.map(String)];
    }),
  ];
}

export function verdictList({ rows }: AssaysResult) {
  return [
    ['finding', 'what the review says', 'class', 'verdict', 'found', 'with the mechanism cut', 'why'],
    ...rows.map((row) => [row.id, row.says, row.class, row.verdict, found(row), control(row), row.why]),
  ];
}

export function shownList({ rows }: AssaysResult) {
  return [
    ['finding', 'what the review says', 'found', 'what it had to survive'],
    ...rows.filter(({ verdict }) => verdict === 'shown').map((row) => [row.id, row.says, found(row), control(row)]),
  ];
}

export function oppositeList({ rows }: AssaysResult) {
  return [
    ['finding', 'what the review says', 'found'],
    ...rows.filter(({ contradicted }) => contradicted).map((row) => [row.id, row.says, found(row)]),
  ];
}

/** How many verdicts of each kind were judged from another first seed, and which became what. */
export function secondSeed({ rows, elsewhere }: JudgedElsewhere) {
  const again = new Map(elsewhere.map((row) => [row.id, row]));
  const verdicts = ['shown', 'by construction', 'undecided', 'not shown'] as const;
  const line = (name: string, own: readonly VerifyRow[]) => {
    const judged = own.filter(({ id }) => again.has(id));
    const changed = judged.filter(({ id, verdict }) => again.get(id)!.verdict !== verdict);
    return [
      name,
      String(own.length),
      String(judged.length),
      String(judged.length - changed.length),
      changed.map(({ id }) => `${id} ${again.get(id)!.verdict}`).join(', '),
    ];
  };
  return [
    ['verdict from seed 1', 'findings', 'judged from seed 1001', 'the same there', 'which not'],
    ...verdicts.map((name) =>
      line(
        name,
        rows.filter(({ verdict }) => verdict === name),
      ),
    ),
    line('all', rows),
  ];
}

export function assayCost(costs: readonly CostOfAssays[]) {
  return [
    ['from one first seed', 'assays', 'days of a block', 'hours of two cores', 'with every control', 'hours'],
    ...costs.map(({ of, assays, fewest, most }) => [
      of,
      String(assays),
      thousands(fewest),
      hoursOfTwo(fewest),
      thousands(most),
      hoursOfTwo(most),
    ]),
  ];
}

const found = (row: VerifyRow) => `${row.reading}: ${sayEffect(row)}`;
const control = (row: VerifyRow) => `${row.control.cut}: ${sayControl(row)}`;
const thousands = (days: number) => (Math.round(days / 100) * 100).toLocaleString('en-US');
/** A day of a block is about a second of one core alone, and 1.4 where both are busy. */
const hoursOfTwo = (days: number) => ((1.4 * days) / 2 / 3600).toFixed(1);
