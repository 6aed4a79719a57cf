import type { Experiment } from './experiment.ts';
import type { PlannedRun } from './plan.ts';
import { type Resources, runArms } from './run-arms.ts';
import { sayFailures } from './say-failures.ts';

/** How questions are carried out one after the other, and who is told of it. */
export interface InTurn<Q, R> extends Pick<Resources, 'ledger' | 'processes' | 'stop' | 'watch' | 'done'> {
  /** Before the runs of a question: which it is, and how many come before it. */
  readonly begins?: (question: Q, before: number) => void;
  readonly answered?: (answer: R) => void;
}

/** How a question becomes runs, and what they are answered with once they are there. */
export interface Method<Q, R> {
  readonly experimentOf: (question: Q) => Experiment;
  /** What it asks for once those runs are there, they among it; null for no more. */
  readonly goesOn?: (question: Q, plan: readonly PlannedRun[]) => Experiment | null;
  /** @param failed runs that were given up, one sentence each */
  readonly answerOf: (question: Q, plan: readonly PlannedRun[], failed: readonly string[]) => R;
}

/** Run what of some questions is not in the ledger yet, one question after the other. Those that were stopped are left out. */
export async function inTurn<Q, R>(
  questions: readonly Q[],
  { experimentOf, goesOn, answerOf }: Method<Q, R>,
  { begins, answered, ...resources }: InTurn<Q, R>,
): Promise<R[]> {
  const isStopped = () => resources.stop?.aborted === true;
  const answers: R[] = [];
  for (const [before, question] of questions.entries()) {
    if (isStopped()) break;
    begins?.(question, before);
    const first = await runArms(experimentOf(question), resources);
    if (isStopped()) break;
    const more = goesOn?.(question, first.plan) ?? null;
    const { plan, failed } = more === null ? first : await runArms(more, resources);
    if (isStopped()) break;
    const answer = answerOf(question, plan, sayFailures(failed));
    answered?.(answer);
    answers.push(answer);
  }
  return answers;
}
