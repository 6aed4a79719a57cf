import { useMemo } from 'react';
import { sourcesOf } from '../../../evidence/index.ts';
import { trialRow } from '../../../experiments/trial/trial-row.ts';
import type { Trial } from '../../../trials/index.ts';
import { Facts } from '../../facts/facts.tsx';
import { trialCohorts } from '../../workshop/small-study.ts';
import type { StudySize } from '../../workshop/study-messages.ts';
import { trialBranch } from './branches.ts';
import { CohortTable } from './cohort-table.tsx';
import { EntryHeader } from './entry-header.tsx';
import { FindingList } from './finding-list.tsx';
import { regimenLines } from './regimen-words.ts';
import { Step } from './step.tsx';
import { type SizedStudy, StudyPart } from './study-part.tsx';
import { TrialResult } from './trial-result.tsx';
import './finding.css';
import './entries.css';
import { Limits } from './limits.tsx';
import { Sources } from './sources.tsx';

interface TrialPageProps {
  readonly trial: Trial;
  readonly before: string | null;
  readonly next: string | null;
}

/** One trial, from what was given to what was reported, beside what virtual patients predict. */
export function TrialPage({ trial, before, next }: TrialPageProps) {
  const { id, title, phase, population, source, findings, arms, endpoints } = trial;
  const sources = sourcesOf(trial);
  const unrun = useMemo(() => trialRow(trial, trialCohorts.small, []), [trial]);
  return (
    <article className="told" aria-label={title}>
      <EntryHeader
        path={trialBranch.title}
        id={id}
        title={title}
        kind={[
          phase === 'pilot' ? 'pilot' : `phase ${phase}`,
          `${arms.length} arms`,
          population.patients === null ? 'number of patients not read' : `${population.patients} patients`,
        ].join(' · ')}
        before={before}
        next={next}
        of="trial"
      />
      <p className="notice">Virtual patients, for research: not for clinical decisions.</p>
      <ol className="chain">
        <Step title="What the review says" isThere>
          <FindingList ids={findings} />
        </Step>
        <Step title="What was given" isThere>
          <Facts>
            <dt>Patients</dt>
            <dd>{population.says}</dd>
            <dt>Followed</dt>
            <dd>{unrun.followed_d} days here, from the start of treatment</dd>
            <dt>Read in</dt>
            <dd>{source}</dd>
          </Facts>
          <table className="table" aria-label="Arms">
            <thead>
              <tr>
                <th>arm</th>
                <th>regimen</th>
              </tr>
            </thead>
            <tbody>
              {arms.map(({ name, regimen, isOfTrial, withheld }) => (
                <tr key={name}>
                  <td>
                    {name} {!isOfTrial && <small>not an arm of the trial</small>}
                  </td>
                  <td>
                    {regimenLines(regimen).map((line) => (
                      <p key={line}>{line}</p>
                    ))}
                    {withheld.length > 0 && <p>nothing of {withheld.join(' and ')}</p>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {[...new Set(arms.map(({ regimen }) => regimen.source))].map((each) => (
            <p key={each} className="aside">
              {each}.
            </p>
          ))}
        </Step>
        {endpoints.length === 0 ? (
          <Step title="Predicted against reported" isThere={false}>
            <TrialResult row={unrun} isJudged={false} />
          </Step>
        ) : (
          <Step title="Predicted against reported" isThere>
            <StudyPart
              key={id}
              id={id}
              arms={arms.map(({ name }) => name)}
              sizes={sizesOf(id)}
              caution="Three patients give no verdict: their intervals are wide enough to hold almost anything."
              result={({ trial: row }, size) => (
                <TrialResult row={row ?? unrun} isJudged={size === 'full' && row !== null} />
              )}
            />
          </Step>
        )}
        <Step title="Virtual patients" isThere>
          <CohortTable row={unrun} />
        </Step>
        <Limits limits={unrun.limits} />
      </ol>
      <Sources keys={sources} />
    </article>
  );
}

function sizesOf(id: string): Readonly<Record<StudySize, SizedStudy>> {
  const { small, full } = trialCohorts;
  const times = ({ patients, blocks, priors }: typeof small) => patients * blocks * priors.length;
  return {
    small: {
      says: `small: ${small.patients} virtual patients`,
      order: { trial: id, size: 'small' },
      times: times(small),
      sayTimes: `${times(small)} virtual patients`,
    },
    full: {
      says: (
        <>
          full: {full.patients} patients of {full.blocks} blocks under {full.priors.length} priors, as{' '}
          <code>marrow trial {id}</code> runs it
        </>
      ),
      order: { trial: id, size: 'full' },
      times: times(full),
      sayTimes: `${times(full)} blocks of patients`,
    },
  };
}
