import type { ArmSummary, Mean, RelapseAgainstControl, Share } from '../src/experiments/statistics/arm-summary.ts';
import type { StepEffect } from '../src/experiments/statistics/step-effect.ts';
import {
  disputeCounts,
  disputeTable,
  figureCounts,
  figureTable,
  strategyTable,
  trialCounts,
  trialTable,
} from './answer-tables.ts';
import { assayCost, oppositeList, secondSeed, shownList, verdictCounts, verdictList } from './assay-tables.ts';
import { recoveryTable } from './recovery-table.ts';

/** A table of the front page: from which result it is made, and how. */
export interface ReadmeTable {
  readonly result: string;
  readonly rows: (result: never) => readonly (readonly string[])[];
}

interface StoryResult {
  readonly arms: readonly ArmSummary[];
  readonly relapse_against_control: readonly RelapseAgainstControl[];
}

interface HomeostasisResult {
  readonly held: readonly {
    readonly name: string;
    readonly over_designed: Mean | null;
    readonly least_seed: number;
    readonly greatest_seed: number;
    readonly trend_pct_per_30_days: Mean | null;
  }[];
}

interface AccuracyResult {
  readonly finer: readonly { readonly name: string; readonly effects: readonly StepEffect[] }[];
}

const hundred = (value: number) => (100 * value).toFixed(0);
const share = ({ events, n, interval_95: [low, high] }: Share) =>
  n === 0 ? '' : `${events}/${n} (${hundred(low)}–${hundred(high)} %)`;
const mean = (found: Mean | null, digits: number) => {
  if (found === null) return '';
  const ends = found.interval_95?.map((end) => minus(end.toFixed(digits))).join(' to ');
  return `${minus(found.mean.toFixed(digits))}${ends === undefined ? '' : ` (${ends})`}`;
};
const minus = (text: string) => text.replace('-', '−');
const figure = (value: number | null) => (value === null ? '' : minus(String(Number(value.toPrecision(3)))));
/** How far, and which of its bounds that stays within. */
const moved = ({ moved: by, interval_95, within }: StepEffect) => {
  const ends = interval_95 === null ? '' : ` (${interval_95.map(figure).join(' to ')})`;
  return by === null ? within : `${figure(by)}${ends}, ${within}`;
};
/** Without drugs nothing is treated, so there is no nadir. */
const isTreated = ({ leukemic_pct_nadir }: ArmSummary) => leukemic_pct_nadir !== null;

/** Every table that a marker may name. */
export const tables: Readonly<Record<string, ReadmeTable>> = {
  story: {
    result: 'story',
    rows: ({ arms }: StoryResult) => [
      [
        'arm',
        'seeds',
        'LSC removed',
        'remission',
        'relapse',
        'median day of relapse',
        'residual LSC',
        'HSC at the end over start',
      ],
      ...arms
        .filter(isTreated)
        .map((arm) => [
          arm.name,
          String(arm.n),
          mean(arm.removed, 1),
          share(arm.remission),
          share(arm.relapse),
          arm.median_relapse_day?.toFixed(1) ?? 'not reached',
          mean(arm.residual_lsc, 1),
          mean(arm.hsc_end_over_start, 2),
        ]),
    ],
  },
  'story-against-control': {
    result: 'story',
    rows: ({ relapse_against_control }: StoryResult) => [
      ['arm against control', 'among', 'pairs', 'difference of relapse (points)', 'exact McNemar p'],
      ...relapse_against_control.map(({ arm, among, pairs, difference, interval_95: [low, high], mcnemar_p }) => [
        arm,
        among,
        String(pairs),
        difference === null ? '' : minus(`${hundred(difference)} (${minus(hundred(low))} to ${minus(hundred(high))})`),
        pairs === 0 ? '' : mcnemar_p.toPrecision(2),
      ]),
    ],
  },
  'story-without-drugs': {
    result: 'story',
    rows: ({ arms }: StoryResult) => [
      ['arm', 'seeds', 'cells removed', 'leukemic % before', 'leukemic % 20 days later'],
      ...arms
        .filter((arm) => !isTreated(arm))
        .map((arm) => [
          arm.name,
          String(arm.n),
          mean(arm.removed, 0),
          mean(arm.leukemic_pct_start, 1),
          mean(arm.leukemic_pct_end, 1),
        ]),
    ],
  },
  accuracy: {
    result: 'accuracy',
    rows: ({ finer }: AccuracyResult) => [
      ['outcome', 'as it is', ...finer.map(({ name }) => `${name}, moved (95 %)`), 'standard deviation between seeds'],
      ...finer[0]!.effects.map(({ outcome, usual, seed_spread }, k) => [
        outcome,
        figure(usual),
        ...finer.map(({ effects }) => moved(effects[k]!)),
        figure(seed_spread),
      ]),
    ],
  },
  homeostasis: {
    result: 'homeostasis-365',
    rows: ({ held }: HomeostasisResult) => [
      ['over the designed value', 'mean', 'least and greatest seed', 'trend, % per 30 days'],
      ...held.map(({ name, over_designed, least_seed, greatest_seed, trend_pct_per_30_days }) => [
        name,
        mean(over_designed, 2),
        `${least_seed.toFixed(2)}–${greatest_seed.toFixed(2)}`,
        mean(trend_pct_per_30_days, 1),
      ]),
    ],
  },
  verdicts: { result: 'assays', rows: verdictCounts },
  'verdicts-shown': { result: 'assays', rows: shownList },
  'verdicts-opposite': { result: 'assays', rows: oppositeList },
  'verdict-list': { result: 'assays', rows: verdictList },
  'second-seed': { result: 'assays', rows: secondSeed },
  'assay-cost': { result: 'cost-of-assays', rows: assayCost },
  disputes: { result: 'disputes', rows: disputeTable },
  'dispute-counts': { result: 'disputes', rows: disputeCounts },
  strategies: { result: 'strategies', rows: strategyTable },
  trials: { result: 'trials', rows: trialTable },
  'trial-counts': { result: 'trials', rows: trialCounts },
  recovery: { result: 'recovery', rows: recoveryTable },
  figure: { result: 'figure', rows: figureTable },
  'figure-counts': { result: 'figure', rows: figureCounts },
};

const notRun = 'Not run on the present model.';
const marked = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** Names of the tables that a page has a place for. */
export function markedTables(page: string): string[] {
  return [...page.matchAll(marked)].map((match) => match[2]!);
}

/** The page with every table made anew; it says so where there is no result. What is between markers of no table stays. */
export function filled(page: string, results: ReadonlyMap<string, unknown>): string {
  return page.replace(marked, (whole, head: string, name: string, end: string) => {
    const table = tables[name];
    if (table === undefined) return whole;
    if (!results.has(table.result)) return `${head}\n${notRun}\n\n${end}`;
    const [titles, ...rows] = table.rows(results.get(table.result) as never);
    const lines = [titles!, titles!.map(() => '---'), ...rows].map((row) => `| ${row.map(inCell).join(' | ')} |`);
    return `${head}\n${lines.join('\n')}\n\n${end}`;
  });
}

const inCell = (text: string) => text.replaceAll('|', '\\|');
