import type { FindingStatus } from '../../../evidence/index.ts';
import { statusWords } from './standing.ts';

/** A status as a small sign, told apart by its form; the word for it stands beside it or in its title. */
export function StatusMark({ status }: { readonly status: FindingStatus }) {
  return (
    <svg className={`mark ${status.replace(' ', '-')}`} viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
      <title>{status}</title>
      {shapes[status]}
    </svg>
  );
}

const shapes: Readonly<Record<FindingStatus, React.ReactNode>> = {
  shown: (
    <>
      <circle className="full" cx="7" cy="7" r="6" />
      <path className="cutout" d="M4 7.2 6.2 9.4 10.2 4.9" />
    </>
  ),
  modelled: (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path className="full" d="M7 1.8a5.2 5.2 0 0 1 0 10.4z" />
    </>
  ),
  'not shown': (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M4.8 4.8l4.4 4.4M9.2 4.8l-4.4 4.4" />
    </>
  ),
  undecided: (
    <>
      <circle cx="7" cy="7" r="5.2" />
      <path d="M4.2 7h5.6" />
    </>
  ),
  open: <circle className="dashed" cx="7" cy="7" r="5.2" />,
  narrative: <circle className="dot" cx="7" cy="7" r="2" />,
};

/** The same with its word, and what the word means. */
export function StatusBadge({ status }: { readonly status: FindingStatus }) {
  return (
    <span className="status" title={statusWords[status]}>
      <StatusMark status={status} /> {status}
    </span>
  );
}
