import { Hands } from '../pool/hands.ts';
import type { Experiment } from './experiment.ts';
import type { PlannedRun } from './plan.ts';
import { processesOn, type Resources, runArms } from './run-arms.ts';
import { sayFailures } from './say-failures.ts';
import type { ArmJob } from './work.ts';

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

/**
 * Run what of some questions is not in the ledger yet, one question after the other and all by the same processes. Those that were stopped
 * are left out.
 */
export async function inTurn<Q, R>(
  questions: readonly Q[],
  { experimentOf, goesOn, answerOf }: Method<Q, R>,
  { begins, answered, ...resources }: InTurn<Q, R>,
): Promise<R[]> {
  const isStopped = () => resources.stop?.aborted === true;
  const processes = processesOn(resources.ledger);
  const hands = new Hands<ArmJob>(() => processes.hire(resources.stop));
  const carry = (experiment: Experiment) => runArms(experiment, resources, { ...processes, hire: () => hands.lend() });
  const answers: R[] = [];
  try {
    for (const [before, question] of questions.entries()) {
      if (isStopped()) break;
      begins?.(question, before);
      const first = await carry(experimentOf(question));
      if (isStopped()) break;
      const more = goesOn?.(question, first.plan) ?? null;
      const { plan, failed } = more === null ? first : await carry(more);
      if (isStopped()) break;
      const answer = answerOf(question, plan, sayFailures(failed));
      answered?.(answer);
      answers.push(answer);
    }
  } finally {
    hands.end();
  }
  return answers;
}
