import type { FindingStatus } from '../../../evidence/index.ts';
import { statuses } from './standing.ts';

/** How many findings have each status, in the order of the statuses; those that none has are left out. */
export function countsOf(of: readonly FindingStatus[]): { readonly status: FindingStatus; readonly count: number }[] {
  return statuses
    .map((status) => ({ status, count: of.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0);
}

/** The statuses of some findings as one bar. */
export function ShareBar({ of }: { readonly of: readonly FindingStatus[] }) {
  const counts = countsOf(of);
  const label = counts.map(({ status, count }) => `${count} ${status}`).join(', ');
  return (
    <span className="share" role="img" aria-label={label} title={label}>
      {counts.map(({ status, count }) => (
        <i key={status} className={status.replace(' ', '-')} style={{ flexGrow: count }} />
      ))}
    </span>
  );
}
