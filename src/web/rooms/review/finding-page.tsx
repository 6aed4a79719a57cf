import {
  accountOfFinding,
  disputeOf,
  type Finding,
  type FindingStatus,
  type Verdict,
} from '../../../evidence/index.ts';
import { printPlace } from '../../address.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';
import { ExperimentFacts } from '../../facts/experiment-facts.tsx';
import { AssayPart } from './assay-part.tsx';
import { bearersOf, gradesOf } from './bearers.ts';
import { entriesOn, titleOf } from './branches.ts';
import { headingsOver } from './outline.ts';
import { RuleCard } from './rule-card.tsx';
import { SmallRun } from './small-run.tsx';
import { sayStanding } from './standing.ts';
import { StatusBadge } from './status-mark.tsx';
import { Step } from './step.tsx';
import { Turns } from './turns.tsx';
import { VerdictPart } from './verdict-part.tsx';
import './finding.css';
import { Sources } from './sources.tsx';

interface FindingPageProps {
  readonly finding: Finding;
  readonly status: FindingStatus;
  /** Of its assays; null while they are not judged. */
  readonly verdict: Verdict | null;
  /** The findings before and after it in the review. */
  readonly before: string | null;
  readonly next: string | null;
}

/** One finding, from the review's sentence to its verdict. */
export function FindingPage({ finding, status, verdict, before, next }: FindingPageProps) {
  const { id, says, kind, context, species, refs, note } = finding;
  const { links, claim, disputes } = accountOfFinding(finding);
  const { rules, members, assays } = bearersOf(id);
  const answering = entriesOn(id);
  const marrow = context === 'both' ? 'normal and leukemic marrow' : `${context} marrow`;
  return (
    <article className="told" aria-label={`Finding ${id}`}>
      <header>
        <p className="path">{headingsOver(finding).join(' › ')}</p>
        <p className="number">
          <span>{id}</span>
          <StatusBadge status={status} />
          <Turns before={before} next={next} of="finding" />
        </p>
        <h1>{says}</h1>
        <p className="kind">{[kind, marrow, species === 'unspecified' ? 'species not given' : species].join(' · ')}</p>
        {note !== undefined && (
          <p className="notice">
            <CitedText>{note}</CitedText>
          </p>
        )}
      </header>
      <ol className="chain">
        <Step title="What it claims" isThere={links.length > 0 || claim !== null}>
          {links.length > 0 && (
            <ul className="links">
              {links.map((link) => (
                <li key={link}>{link}</li>
              ))}
            </ul>
          )}
          {claim !== null && (
            <ExperimentFacts label="What could refute it" experiment={claim} expected={[['Expect', claim.expected]]} />
          )}
          {links.length === 0 && claim === null && <p>No causal step, and nothing that an experiment could refute.</p>}
          {disputes.map(({ dispute, side }) => (
            <p key={dispute}>
              <IdLink kind="dispute" id={dispute} />{' '}
              {side === null ? 'asks' : `It speaks for side ${side} of the question`}: {disputeOf(dispute).question}
            </p>
          ))}
        </Step>
        <Step title="Where it stands" isThere={status !== 'open' && status !== 'narrative'}>
          <p>{sayStanding(status, verdict === null ? assays.length : 0)}</p>
          {rules.length > 0 && (
            <p>
              Numbers of its rules:{' '}
              {gradesOf(rules).map(({ grade, count }) => (
                <span key={grade}>
                  <span className={`grade ${grade}`}>
                    {count} {grade}
                  </span>{' '}
                </span>
              ))}
            </p>
          )}
        </Step>
        <Step title={`Rules that carry it (${rules.length})`} isThere={rules.length > 0}>
          {rules.length === 0 && <p>No rule cites it.</p>}
          <ul className="rules">
            {rules.map((rule) => (
              <RuleCard key={rule.id} rule={rule} />
            ))}
          </ul>
          {members.length > 0 && <p className="aside">What else rests on it: {members.join(', ')}.</p>}
        </Step>
        {answering.length > 0 && (
          <Step title="Strategies and trials that rest on it" isThere>
            <ul className="links">
              {answering.map((entry) => (
                <li key={entry.id}>
                  <a href={printPlace({ room: 'review', params: [entry.id] })}>{titleOf(entry)}</a>{' '}
                  <small>{entry.kind === 'trial' ? `trial ${entry.id}` : 'strategy'}</small>
                </li>
              ))}
            </ul>
          </Step>
        )}
        {assays.length === 0 && (
          <Step title="Assay" isThere={false}>
            <p>{claim === null ? 'It has none: nothing to test.' : 'None yet. The experiment above is still owed.'}</p>
          </Step>
        )}
        {assays.map((assay, k) => (
          <li key={assay.asks} className="group">
            <ol>
              <Step title={assays.length === 1 ? 'Assay' : `Assay ${k + 1}`} isThere>
                <AssayPart assay={assay} finding={id} />
              </Step>
              <Step title="Verdict" isThere={verdict !== null}>
                <VerdictPart assay={assay} />
              </Step>
              <Step title="Run it now" isThere={false}>
                <SmallRun finding={id} index={k} assay={assay} />
              </Step>
            </ol>
          </li>
        ))}
      </ol>
      <Sources keys={refs} />
    </article>
  );
}
