import { existsSync } from 'node:fs';
import { disputeOf } from '../evidence/index.ts';
import { Ledger, type Results, rowsIn, type Stands, sayBest, usualCohort } from '../experiments/index.ts';
import { strategyOf } from '../strategies/index.ts';
import { trialOf } from '../trials/index.ts';
import { judgedFrom, judgedOfRecord, type OfRecord } from './of-record.ts';
import { standingsIn } from './standings-in.ts';

/**
 * What came of experiments in the seeds that they ask for, from the first on, as the commands run them; of those that were not run
 * here, what the project has on record.
 *
 * @param folder of the ledger
 */
export function resultsIn(folder: string): Results {
  const ledger = new Ledger(folder);
  const isThere = existsSync(folder);
  const standings = standingsIn(folder);
  const conditions = { seed: 1 };
  return {
    judged: (assays) => {
      const here = isThere ? rowsIn(ledger, assays, conditions).map(judgedFrom) : [];
      return [...here, ...judgedOfRecord(assays.filter(({ id }) => here.every((each) => each.id !== id)))];
    },
    stands: (kind, id) => {
      switch (kind) {
        case 'dispute': {
          const row = standings.dispute(disputeOf(id).id, conditions);
          return said(row, [`${row.verdict}: ${row.reason}.`, sayBest(row) ?? ''].join(' ').trim());
        }
        case 'strategy': {
          const row = standings.strategy(strategyOf(id), conditions);
          return said(row, row.arms.map(({ answer }) => answer).join(' '));
        }
        case 'trial': {
          const row = standings.trial(trialOf(id), usualCohort);
          const reported = row.reported.map(({ says, verdict, why }) => ` Of “${says}”: ${verdict}; ${why}.`);
          return said(row, `${row.verdict}.${row.verdict === 'not run' ? '' : reported.join('')}`);
        }
      }
    },
  };
}

const said = ({ ofRecord }: OfRecord<object>, says: string): Stands => ({
  says,
  ...(ofRecord === undefined ? {} : { ofRecord }),
});
