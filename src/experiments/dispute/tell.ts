import { type DisputeExperiment, disputeQuestions } from '../../assays/index.ts';
import { type DisputeId, disputeOf } from '../../evidence/index.ts';
import { withRules } from '../../model/state-rule.ts';
import { isSwitched } from '../../model/switch.ts';
import { marrow } from '../../scenarios/index.ts';
import type { Conditions } from '../arms/conditions.ts';
import type { PlannedRun } from '../arms/plan.ts';
import { seedsFrom } from '../arms/seeds-from.ts';
import { aboutExperiment, blankRow, type DisputeRow, groupsOf, level } from './dispute-row.ts';
import { judge } from './judge.ts';
import { outcomeByDay, type Read } from './outcome-by-day.ts';
import { fromRow } from './read-row.ts';
import { fromRuns } from './read-runs.ts';
import { openIn, type Readable, readableOf, unsearched } from './readable.ts';
import { animalsAtEnd, animalsFor } from './separation.ts';

/**
 * The experiment of a dispute that is worth running: the model can take either side, and something may tell them apart. Null
 * where there is none, with a row that says why.
 */
export function runnable(
  id: DisputeId,
  conditions: Conditions,
): { readonly experiment: DisputeExperiment } | { readonly experiment: null; readonly row: DisputeRow } {
  const question = disputeQuestions[id];
  if ('waitsFor' in question)
    return { experiment: null, row: blankRow(id, 'not separable here', `the model lacks ${question.waitsFor}`) };
  if (!hasSwitch(question, conditions)) {
    const reason = 'no rule, cut or number of the model holds on one side only';
    return {
      experiment: null,
      row: { ...blankRow(id, 'no switch yet', reason), ...aboutExperiment(question, unsearched(question)) },
    };
  }
  const readable = readableOf(question, conditions);
  if (readable.some(({ excluded }) => excluded === null)) return { experiment: question };
  const why = [...new Set(readable.map(({ excluded }) => excluded))].join('; ');
  const row = {
    ...blankRow(id, 'not separable here', `of all that could be read: ${why}`),
    ...aboutExperiment(question, readable),
  };
  return { experiment: null, row };
}

function hasSwitch({ id, observables }: DisputeExperiment, { change = (scenario) => scenario }: Conditions): boolean {
  return observables.some(({ contrast }) =>
    isSwitched(withRules(marrow, change(contrast.of.scenario).rules ?? []), id),
  );
}

/** The row of an experiment whose runs are, as far as they are there, in a plan. */
export function rowOf(
  experiment: DisputeExperiment,
  conditions: Conditions,
  plan: readonly PlannedRun[],
  failed: readonly string[] = [],
): DisputeRow {
  const readable = readableOf(experiment, conditions);
  const done = plan.filter(({ record }) => record !== null).length;
  const rest = {
    seeds: seedsFrom(conditions.seed, conditions.seeds ?? experiment.seeds),
    failed,
    wall_s: plan.reduce((sum, { record }) => sum + (record?.wall_s ?? 0), 0),
  };
  if (done < plan.length && failed.length === 0) {
    const reason =
      done === 0 ? 'none of its runs is in the ledger' : `${done} of its ${plan.length} runs are in the ledger`;
    return { ...blankRow(experiment.id, 'not run', reason), ...aboutExperiment(experiment, readable), ...rest };
  }
  return answered(experiment, readable, fromRuns(plan), rest);
}

/** A row on record as it is judged now, from what it keeps of every seed; as it is where nothing can be run. */
export function judgedAgain<R extends Kept>(row: R, conditions: Conditions): R | DisputeRow {
  const { experiment } = runnable(disputeOf(row.id).id, conditions);
  return experiment === null ? row : rowAgain(experiment, conditions, row);
}

type Kept = Omit<DisputeRow, 'question'>;

/** The row of an experiment from what an earlier one keeps of every seed. */
export function rowAgain(experiment: DisputeExperiment, conditions: Conditions, kept: Kept): DisputeRow {
  const { seeds, failed, wall_s } = kept;
  return answered(experiment, readableOf(experiment, conditions), fromRow(kept), { seeds, failed, wall_s });
}

function answered(
  experiment: DisputeExperiment,
  readable: readonly Readable[],
  read: Read,
  rest: Pick<DisputeRow, 'seeds' | 'failed' | 'wall_s'>,
): DisputeRow {
  const open = openIn(readable);
  const readings = open.reduce((sum, { days }) => sum + days.length, 0);
  const outcomes = open.map((observable) => outcomeByDay(observable, read, level / readings));
  const { verdict, reason, best } = judge(outcomes);
  const groups = best === null ? null : groupsOf(best.outcome.observable);
  const animals = best === null || groups === null ? null : animalsFor(best.separation, groups);
  const interval = best?.day.interval ?? null;
  return {
    ...blankRow(experiment.id, verdict, reason),
    ...aboutExperiment(experiment, readable, new Map(outcomes.map((each) => [each.observable.name, each]))),
    ...rest,
    observable: best?.outcome.observable.name ?? null,
    day: best?.day.day ?? null,
    separation_sd: best?.separation.sd ?? null,
    ci: interval,
    groups,
    animals_per_group_80: animals,
    animals_per_group_80_at_interval_end:
      interval === null || groups === null ? animals : animalsAtEnd(interval, groups),
    chosen_among: readings,
    confidence: 1 - level / readings,
  };
}
