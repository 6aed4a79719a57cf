import { describe, expect, test } from 'vitest';
import { inBlock } from '../../../../src/assays/index.ts';
import { days, hours, micrometers } from '../../../../src/core/units.ts';
import type { PlannedRun } from '../../../../src/experiments/arms/plan.ts';
import { Ledger } from '../../../../src/experiments/ledger/ledger.ts';
import { trialJson } from '../../../../src/experiments/trial/as-json.ts';
import { type Cohort, experimentOf, usual, visitsOf } from '../../../../src/experiments/trial/cohort.ts';
import { judgeReported } from '../../../../src/experiments/trial/judge-reported.ts';
import { patientCourse } from '../../../../src/experiments/trial/patient-course.ts';
import { predictTrial } from '../../../../src/experiments/trial/predict-trial.ts';
import { countOf, predictionOf } from '../../../../src/experiments/trial/prediction.ts';
import { respondersIn } from '../../../../src/experiments/trial/responders.ts';
import { runTrial } from '../../../../src/experiments/trial/run-trial.ts';
import { trialIn } from '../../../../src/experiments/trial/trial-in.ts';
import { compareTrial, trialRow } from '../../../../src/experiments/trial/trial-row.ts';
import { patientsTable } from '../../../../src/experiments/trial/write-patients.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { trialOf } from '../../../../src/trials/index.ts';
import { reportedOf } from '../../../../src/trials/reported.ts';
import { faultsUnder } from '../../cli/schemas.ts';
import { temporaryFolder } from '../../io/temporary-folder.ts';

const trial = trialOf('NCT00512252');
const cohort: Cohort = { ...usual, patients: 20, priors: ['even'] };

/** What came of a patient in an arm, in both blocks: healthy marrow within a month, or none. */
interface Course {
  readonly responds: boolean;
  readonly neutrophilsBefore?: number;
}

/** Runs that nobody ran: treated on day 2, assessed for 40 days. */
function planOf(visit: ReturnType<typeof visitsOf>[number], arms: Readonly<Record<string, Course>>): PlannedRun[] {
  const time = Float64Array.from({ length: 169 }, (_, k) => k / 4);
  const experiment = experimentOf(visit, trial, cohort);
  return experiment.arms.flatMap((arm) =>
    experiment.seeds.map((seed): PlannedRun => {
      const { responds, neutrophilsBefore = 0.5 } = arms[arm.name]!;
      const course = (before: number, during: number, after: number) =>
        time.map((day) => (day <= 2 ? before : day < 30 ? during : after));
      const series = new Map([
        ['time_d', time],
        ['doses_given', time.map((day) => (day > 2 ? 1 : 0))],
        ['leukemic_pct', course(60, responds ? 1 : 40, responds ? 1 : 70)],
        ['leukocytes_1e9_per_L', course(5, 1, 5)],
        ['circulating_blasts_pct', course(20, 0, responds ? 0 : 30)],
        ['neutrophils_1e9_per_L', course(neutrophilsBefore, 0.1, responds ? 3 : 0.2)],
        ['platelets_1e9_per_L', course(200, 20, responds ? 200 : 30)],
        ['cellularity_per_mm3', course(1e6, 5e5, 1e6)],
        ['hsc_cells', course(8, 6, 8)],
        ['lsc_cells', course(60, 2, responds ? 2 : 80)],
      ]);
      const began = { treatment: 2 * 48 };
      const record = { seed, ticks: 42 * 48, shared_ticks: 0, hash: '', removed: 0, began, wall_s: 1, series };
      return { arm, seed, key: `${arm.name}${seed}`, trunk: null, record };
    }),
  );
}

/** Twenty patients of whom so many respond to MEC, and so many to plerixafor with MEC. */
const courses = (mec: number, withPlerixafor: number, before = 0.5) =>
  visitsOf(cohort).map((visit, k) =>
    patientCourse(
      visit,
      trial,
      planOf(visit, {
        MEC: { responds: k < mec, neutrophilsBefore: before },
        'plerixafor with MEC': { responds: k < withPlerixafor, neutrophilsBefore: before },
      }),
    ),
  );

describe('the row of a trial', () => {
  test('counts responses of the same patients in every arm', () => {
    const row = trialRow(trial, cohort, courses(4, 9));
    const rates = row.arms.filter(({ endpoint, inclusion }) => endpoint === 'cr-cri' && inclusion === 'all');
    expect(rates.map(({ name, patients, seeds, predicted }) => [name, patients, seeds, predicted])).toEqual([
      ['MEC', 20, 2, 4 / 20],
      ['plerixafor with MEC', 20, 2, 9 / 20],
    ]);
    const [effect] = row.effects.filter(({ endpoint, inclusion }) => endpoint === 'cr-cri' && inclusion === 'all');
    expect(effect).toMatchObject({ arm: 'plerixafor with MEC', against: 'MEC', patients: 20, effect: 5 / 20 });
    expect(row.attrition).toEqual([{ prior: 'even', tried: 20, treated: 20, counted: { all: 20, 'low counts': 20 } }]);
  });

  test('is the same when patients are added to those on record', () => {
    const all = courses(4, 9);
    const first = predictionOf(trial, cohort, all.slice(12));
    expect(predictionOf(trial, cohort, all.slice(0, 12), first)).toEqual(predictionOf(trial, cohort, all));
  });

  test('agrees where the intervals overlap, and misses where they do not', () => {
    // 21 of 46: Wilson's interval ends at 32 and 60 %. None of 20 reaches up to 16 %.
    expect(trialRow(trial, cohort, courses(4, 9)).reported).toMatchObject([
      { finding: 'B096', verdict: 'near the fit' },
      { finding: 'B097' },
    ]);
    expect(trialRow(trial, cohort, courses(0, 0))).toMatchObject({
      reported: [{ reported: 21 / 46, patients: 46, verdict: 'misses' }, { finding: 'B097' }],
    });
  });

  test('leaves patients with the counts of a remission out under the rule of low counts', () => {
    const row = trialRow(trial, cohort, courses(4, 9, 4));
    expect(row.attrition[0]!.counted).toEqual({ all: 20, 'low counts': 0 });
    expect(
      row.arms.filter(({ inclusion }) => inclusion === 'low counts').every(({ predicted }) => predicted === null),
    ).toBe(true);
  });

  test('does not change what is predicted with what was reported', () => {
    const prediction = predictionOf(trial, cohort, courses(4, 9));
    const before = structuredClone(prediction);
    const [reported] = reportedOf(trial);
    const other = { ...reported!, published: { kind: 'share', responded: 4950, patients: 5000 } } as const;
    expect(judgeReported(reported!, prediction, trial.arms).verdict).toBe('near the fit');
    // Were it no arm whose chemotherapy was fitted, it would agree.
    expect(judgeReported(reported!, prediction, []).verdict).toBe('agrees');
    expect(judgeReported(other, prediction, trial.arms).verdict).toBe('misses');
    expect(prediction).toEqual(before);
    expect(compareTrial(trial, prediction)).toEqual(trialRow(trial, cohort, courses(4, 9)));
  });

  test('is counted from its patients alone, as they are kept', () => {
    const row = trialRow(trial, cohort, courses(4, 9));
    const kept = JSON.parse(JSON.stringify(row.by_patient)) as typeof row.by_patient;
    const { arms, effects, attrition, variance } = row;
    expect(countOf(trial, kept, cohort.blocks)).toEqual({ arms, effects, attrition, variance });
    const [first] = kept;
    expect(first).toMatchObject({ patient: 1, prior: 'even', counts: ['all', 'low counts'] });
    expect(first!.arms.map(({ name, endpoints: { cr }, blocks }) => [name, cr, blocks.length])).toEqual([
      ['MEC', 1, 2],
      ['plerixafor with MEC', 1, 2],
    ]);
    expect(Object.keys(first!.properties)).toEqual(row.prior.map(({ id }) => id));
  });

  test('tells by what responders differ, the property that parts them most first', () => {
    const row = trialRow(trial, cohort, courses(4, 20));
    const found = respondersIn(row);
    // All respond to plerixafor with MEC, which leaves nobody to compare with.
    expect(new Set(found.map(({ arm }) => arm))).toEqual(new Set(['MEC']));
    expect(found).toHaveLength(row.prior.length);
    const apart = found.map(({ more_often }) => Math.abs(more_often - 0.5));
    expect(apart).toEqual(apart.toSorted((a, b) => b - a));
    const { property, more_often, median_responders } = found[0]!;
    const values = row.by_patient.map(({ properties }) => properties[property]!);
    const pairs = values.slice(0, 4).flatMap((own) => values.slice(4).map((other) => (own > other ? 1 : 0)));
    expect(more_often).toBeCloseTo(pairs.reduce<number>((sum, each) => sum + each, 0) / pairs.length, 12);
    const sorted = values.slice(0, 4).toSorted((a, b) => a - b);
    expect(median_responders).toBe((sorted[1]! + sorted[2]!) / 2);
  });

  test('has a table of a row per patient and arm', () => {
    const { by_patient } = trialRow(trial, cohort, courses(4, 9));
    const table = new Map(patientsTable(trial, by_patient).map(({ name, values }) => [name, [...values]]));
    expect(table.get('arm')).toHaveLength(40);
    const responders = table.get('cr-cri')!.flatMap((value, k) => (value === 1 ? [table.get('arm')![k]] : []));
    expect(responders.filter((arm) => arm === 'MEC')).toHaveLength(4);
    expect(responders).toHaveLength(4 + 9);
    expect([...table.keys()].some((name) => name.includes(','))).toBe(false);
  });

  test('compares a fold with a half more or less, and a rise with chance', () => {
    const arm = { name: 'treated', endpoint: 'blast-mobilization', prior: 'even', inclusion: 'all' } as const;
    const head = { finding: 'B097', says: 'blasts doubled', endpoint: arm.endpoint, arm: arm.name } as const;
    const folds = (ci: readonly [number, number]) =>
      judgeReported(
        { ...head, published: { kind: 'fold', fold: 2 } },
        {
          arms: [],
          effects: [{ ...arm, arm: arm.name, against: 'control', patients: 20, effect: (ci[0] + ci[1]) / 2, ci }],
        },
        [],
      );
    expect(folds([2.9, 4])).toMatchObject({ verdict: 'agrees', reported: 2, patients: null });
    expect(folds([3.1, 4]).verdict).toBe('misses');
    const rises = (ci: readonly [number, number]) =>
      judgeReported(
        { ...head, published: { kind: 'against', arm: 'control', is: 'more' } },
        {
          arms: [],
          effects: [{ ...arm, arm: arm.name, against: 'control', patients: 20, effect: 1, ci }],
        },
        [],
      ).verdict;
    expect([rises([1.1, 2]), rises([0.9, 2]), rises([0.5, 0.9])]).toEqual(['agrees', 'not told', 'misses']);
  });

  test('gives no voice to fewer than ten patients, nor to "no better" where nobody responds', () => {
    const few = trialRow(trial, cohort, courses(4, 9).slice(0, 9));
    expect(few).toMatchObject({ verdict: 'not told', reported: [{ verdict: 'not told' }, { finding: 'B097' }] });
    const noBetter = {
      finding: 'B098',
      says: 'no better',
      endpoint: 'cr-cri',
      arm: 'plerixafor with MEC',
      published: { kind: 'against', arm: 'MEC', is: 'no better' },
    } as const;
    const told = (mec: number, withPlerixafor: number) =>
      judgeReported(noBetter, predictionOf(trial, cohort, courses(mec, withPlerixafor)), trial.arms).verdict;
    // Worse is no better either.
    // One patient in twenty more leaves it open whether an arm is better by 15 points.
    expect([told(0, 0), told(20, 20), told(4, 5), told(15, 2), told(2, 15)]).toEqual([
      'not told',
      'not told',
      'not told',
      'agrees',
      'misses',
    ]);
  });

  test('leaves who no longer has the blasts that the trial asks for out of the count', () => {
    const untreated = trialOf('NTR904');
    const [visit] = visitsOf(cohort);
    const course = (blasts: number) => {
      const plan = planOf(visit!, { MEC: { responds: true }, 'plerixafor with MEC': { responds: true } });
      for (const { record } of plan) record?.series.get('leukemic_pct')?.fill(blasts, 0, 9);
      const arms = trial.arms;
      return patientCourse(visit!, { ...untreated, arms }, plan).counts.size;
    };
    expect([course(19), course(21)]).toEqual([0, 2]);
  });

  test('tells the direction between arms from the same patients', () => {
    const pilot = trialOf('NCT00906945');
    expect(reportedOf(pilot)[0]!.published).toEqual({ kind: 'against', arm: 'plerixafor with MEC', is: 'no better' });
    expect(trialRow(pilot, cohort, []).verdict).toBe('not run');
    const prediction = predictionOf(pilot, cohort, courses(4, 9));
    const without = { ...prediction, arms: prediction.arms.map((row) => ({ ...row, patients: 0 })) };
    expect(compareTrial(pilot, without).verdict).toBe('not told');
  });

  test('says why nothing can be said', () => {
    const row = trialRow(trialOf('NCT01010373'), cohort, []);
    expect(row).toMatchObject({ verdict: 'not answerable', arms: [], effects: [] });
    expect(row.unanswerable).toHaveLength(1);
    expect(faultsUnder('trial', trialJson(row, cohort, []))).toEqual([]);
  });

  test('with patients fits its published contract', () => {
    const row = trialRow(trial, cohort, courses(4, 9));
    expect(faultsUnder('trial', JSON.parse(JSON.stringify(trialJson(row, cohort, ['drier.yaml']))))).toEqual([]);
    // Both blocks of a patient are alike here: nothing is left to chance between them.
    expect(row.variance[0]).toMatchObject({ endpoint: 'cr-cri', prior: 'even', patients: 20, between_blocks: 0 });
  });
});

/** A block of some 500 cells that has not settled, in which leukemia is for an hour before treatment, which is followed for six. */
const tiny = (scenario: Scenario): Scenario => ({
  ...inBlock(scenario, { x: micrometers(200), y: micrometers(60), z: micrometers(40) }),
  settle: days(0),
  tick: hours(1),
  until: hours(scenario.regimens.length === 0 ? 1 : 7),
  regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: { time: hours(1) } })),
});

test('a trial runs every arm in every block of its patients, goes on where it was stopped, and has them from the ledger the next time', async () => {
  const few: Cohort = { ...usual, patients: 1, priors: ['even'], change: tiny };
  const ledger = new Ledger(temporaryFolder());
  const kinds: string[] = [];
  const stop = new AbortController();
  const done = ({ kind }: { readonly kind: string }) => {
    kinds.push(kind);
    if (kind === 'run') stop.abort();
  };
  const stopped = await predictTrial(trial, few, { ledger, processes: 1, done, stop: stop.signal });
  expect(stopped.attrition).toEqual([]);
  expect(kinds.filter((kind) => kind === 'run')).toHaveLength(1);
  const row = await runTrial(trial, few, { ledger, processes: 1, done });
  // Two blocks, each untreated once, then in two arms.
  expect(kinds.filter((kind) => kind === 'start')).toHaveLength(2);
  expect(kinds.filter((kind) => kind === 'run')).toHaveLength(4);
  expect(row.failed).toEqual([]);
  expect(row.attrition).toMatchObject([{ prior: 'even', tried: 1, treated: 1 }]);
  expect(faultsUnder('trial', JSON.parse(JSON.stringify(trialJson(row, few, []))))).toEqual([]);
  expect(trialIn(ledger, trial, few)).toEqual(row);
  const asked = kinds.length;
  expect(await predictTrial(trial, few, { ledger, processes: 1, done }, row)).toMatchObject({ arms: row.arms });
  expect(kinds).toHaveLength(asked);
});
