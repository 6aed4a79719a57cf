import type { Verdict } from '../../../evidence/index.ts';
import type { OnRecord } from '../../record/on-record.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';

/** From where the verdicts on findings are, and how many of them the project has on record. */
export function RecordSummary({ record }: { readonly record: OnRecord<JudgedAssay> }) {
  const { current, outdated, unchecked, failure } = record;
  if (failure !== null) return <p className="aside">What the project has on record could not be read: {failure}</p>;
  const engines = [...new Set([...current.values()].map(({ engine }) => engine))];
  return (
    <p className="aside">
      {current.size > 0 && (
        <>
          Verdicts are from the project’s record, engine {engines.join(' and ')}, which judged {current.size} assays at
          full size: {sayCounts(record)}. A result that you open goes before it.{' '}
        </>
      )}
      {outdated.size > 0 &&
        `${outdated.size} more were judged as another model or question had them, and do not count. `}
      {unchecked.size > 0 &&
        `Of ${unchecked.size} on record it is looked up whether this model would be asked the same.`}
    </p>
  );
}

const verdicts: readonly Verdict[] = ['shown', 'not shown', 'undecided', 'by construction'];

function sayCounts({ current }: OnRecord<JudgedAssay>): string {
  const rows = [...current.values()];
  return verdicts
    .map((verdict) => ({ verdict, count: rows.filter(({ row }) => row.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ');
}
