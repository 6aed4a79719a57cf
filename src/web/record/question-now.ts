import { type Assay, assays } from '../../assays/index.ts';
import { disputeIds } from '../../evidence/index.ts';
import { questionOfDispute } from '../../experiments/dispute/question.ts';
import { questionOfStrategy } from '../../experiments/strategy/question.ts';
import { type Cohort, usual } from '../../experiments/trial/cohort.ts';
import { questionOfTrial } from '../../experiments/trial/question.ts';
import { questionOf } from '../../experiments/verify/question.ts';
import { strategies } from '../../strategies/index.ts';
import { trials } from '../../trials/index.ts';
import type { RecordConditions, RecordName } from './record-file.ts';

/** The digest of a question as this model would be asked it now; null for one that it does not have. */
export function questionNow(name: RecordName, id: string, conditions: RecordConditions): string | null {
  return asked[name](id, conditions) ?? null;
}

type Ask = (id: string, conditions: RecordConditions) => string | undefined;

const asked: Readonly<Record<RecordName, Ask>> = {
  assays: (id, { seed }) => of(withId<Assay>(assays, id), (assay) => questionOf(assay, seed)),
  disputes: (id, { seed }) =>
    of(
      disputeIds.find((each) => each === id),
      (known) => questionOfDispute(known, { seed }),
    ),
  strategies: (id, { seed }) => of(withId(strategies, id), (strategy) => questionOfStrategy(strategy, { seed })),
  trials: (id, conditions) => of(withId(trials, id), (trial) => questionOfTrial(trial, cohortOf(conditions))),
};

function of<T>(known: T | undefined, ask: (known: T) => string): string | undefined {
  return known === undefined ? undefined : ask(known);
}

function withId<T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined {
  return all.find((each) => each.id === id);
}

function cohortOf({ seed, patients = usual.patients, blocks = usual.blocks }: RecordConditions): Cohort {
  return { ...usual, seed, patients, blocks };
}
