import { existsSync } from 'node:fs';
import type { DisputeId } from '../evidence/index.ts';
import {
  type Cohort,
  type Conditions,
  type DisputeRow,
  disputesIn,
  Ledger,
  type StrategyRow,
  strategiesIn,
  type TrialRow,
  trialIn,
} from '../experiments/index.ts';
import type { Strategy } from '../strategies/index.ts';
import type { Trial } from '../trials/index.ts';
import { disputeOfRecord, type OfRecord, readRecord, strategyOfRecord, trialOfRecord } from './of-record.ts';

/** How disputes, strategies and trials stand: as they were run here, else as the project has them on record, else not run. */
export interface Standings {
  readonly dispute: (id: DisputeId, conditions: Conditions) => OfRecord<DisputeRow>;
  readonly strategy: (strategy: Strategy, conditions: Conditions) => OfRecord<StrategyRow>;
  readonly trial: (trial: Trial, cohort: Cohort) => OfRecord<TrialRow>;
}

/** @param folder of the ledger; where there is none, nothing was run here */
export function standingsIn(folder: string): Standings {
  const ledger = new Ledger(folder);
  const isThere = existsSync(folder);
  const records = {
    disputes: readRecord<DisputeRow>('disputes'),
    strategies: readRecord<StrategyRow>('strategies'),
    trials: readRecord<TrialRow>('trials'),
  };
  const standing = <R>(inLedger: () => R, hasRun: (row: R) => boolean, ofRecord: () => OfRecord<R> | null) => {
    const here = isThere ? inLedger() : null;
    if (here !== null && hasRun(here)) return here;
    return ofRecord() ?? here ?? inLedger();
  };
  return {
    dispute: (id, conditions) =>
      standing(
        () => disputesIn(ledger, [id], conditions)[0]!,
        ({ verdict }) => verdict !== 'not run',
        () => disputeOfRecord(id, conditions, records.disputes),
      ),
    strategy: (strategy, conditions) =>
      standing(
        () => strategiesIn(ledger, [strategy], conditions)[0]!,
        ({ arms }) => arms.some(({ verdict }) => verdict !== 'not run'),
        () => strategyOfRecord(strategy, conditions, records.strategies),
      ),
    trial: (trial, cohort) =>
      standing(
        // Without a ledger there is no patient to look for.
        () => trialIn(ledger, trial, isThere ? cohort : { ...cohort, patients: 0 }),
        ({ verdict }) => verdict !== 'not run',
        () => trialOfRecord(trial, cohort, records.trials),
      ),
  };
}
