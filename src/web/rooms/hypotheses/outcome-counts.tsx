import { sayVerdicts } from '../../../experiments/dispute/say-dispute.ts';
import { useRecord } from '../../record/use-record.ts';

/** How many questions an experiment could decide, from the project's record. */
export function OutcomeCounts() {
  const { current, outdated, unchecked, failure } = useRecord('disputes', 'all');
  const rows = [...current.values()];
  const engines = [...new Set(rows.map(({ engine }) => engine))].join(' and ');
  if (failure !== null) return <p className="aside">What the project has on record could not be read: {failure}</p>;
  return (
    <>
      {rows.length > 0 && (
        <p>
          The project ran their experiments in simulated marrow (its record, engine {engines}):{' '}
          {sayVerdicts(rows.map(({ row }) => row))}
        </p>
      )}
      {outdated.size > 0 && (
        <p className="aside">{outdated.size} more are on record as another model had them, and are not shown.</p>
      )}
      {unchecked.size > 0 && (
        <p className="aside">
          Of {unchecked.size} on record it is looked up whether this model would be asked the same.
        </p>
      )}
    </>
  );
}
