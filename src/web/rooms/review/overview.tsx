import { assays, findingsOf } from '../../../assays/index.ts';
import type { FindingStatus } from '../../../evidence/index.ts';
import { marrow } from '../../../scenarios/index.ts';
import type { OnRecord } from '../../record/on-record.ts';
import type { JudgedAssay } from '../../results/judged-assay.ts';
import { strategyBranch, trialBranch } from './branches.ts';
import { findingsUnder, outline } from './outline.ts';
import { RecordSummary } from './record-summary.tsx';
import { countsOf, ShareBar } from './share-bar.tsx';
import { citedByRules, statusWords } from './standing.ts';
import { StatusMark } from './status-mark.tsx';

interface OverviewProps {
  readonly standing: ReadonlyMap<string, FindingStatus>;
  readonly record: OnRecord<JudgedAssay>;
  /** Asked for with the heading or branch that is to be opened. */
  onHeading(title: string): void;
}

const tested = new Set(assays.flatMap(findingsOf)).size;

/** How much of the review the model says, heading by heading. */
export function Overview({ standing, record, onHeading }: OverviewProps) {
  const all = [...standing.values()];
  const carried = [...standing.keys()].filter((id) => citedByRules.has(id)).length;
  const headings = outline.flatMap((heading) => [heading, ...heading.below]);
  return (
    <article className="overview">
      <h1>The review, sentence by sentence</h1>
      <p className="lead">
        {all.length} findings were read out of the review. Rules of the model carry {carried} of them,{' '}
        {marrow.rules.length} rules in all, and {assays.length} assays could prove {tested} of them wrong. Choose one in
        the tree to follow it from the printed sentence to its verdict.
      </p>
      <ul className="branches">
        <li>
          <button type="button" onClick={() => onHeading(strategyBranch.title)}>
            {strategyBranch.entries.length} strategies
          </button>{' '}
          of Figure 2, each against its control: are LSC cleared, and are HSC spared?
        </li>
        <li>
          <button type="button" onClick={() => onHeading(trialBranch.title)}>
            {trialBranch.entries.length} trials
          </button>{' '}
          of Table 1 on virtual patients: what is predicted beside what was reported.
        </li>
      </ul>
      <RecordSummary record={record} />
      <dl className="statuses">
        {countsOf(all).map(({ status, count }) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} /> {status}
            </dt>
            <dd>
              <b>{count}</b>
              <small>{statusWords[status]}</small>
            </dd>
          </div>
        ))}
      </dl>
      <table className="table" aria-label="Headings">
        <thead>
          <tr>
            <th>heading</th>
            <th className="number">findings</th>
            <th>where they stand</th>
          </tr>
        </thead>
        <tbody>
          {headings.map((heading) => {
            const own = heading.below.length > 0 ? heading.findings : findingsUnder(heading);
            return (
              <tr key={heading.section} className={outline.includes(heading) ? 'top' : 'under'}>
                <td>
                  <button type="button" onClick={() => onHeading(heading.section)}>
                    {heading.section}
                  </button>
                </td>
                <td className="number">{own.length}</td>
                <td>
                  <ShareBar of={own.map(({ id }) => standing.get(id) ?? 'open')} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </article>
  );
}
