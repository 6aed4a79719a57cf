import { useMemo } from 'react';
import { sourcesOf } from '../../../evidence/index.ts';
import { usual, visitsOf } from '../../../experiments/trial/cohort.ts';
import { trialRow } from '../../../experiments/trial/trial-row.ts';
import { scenarioOf, type Trial } from '../../../trials/index.ts';
import { Facts } from '../../facts/facts.tsx';
import { RecordNote } from '../../record/record-note.tsx';
import { useRecord } from '../../record/use-record.ts';
import { useResults } from '../../results/held-results.ts';
import type { CohortOutcome } from '../../results/trial-outcome.ts';
import { trialCohorts } from '../../workshop/small-study.ts';
import type { StudySize } from '../../workshop/study-messages.ts';
import { sayBlock } from './block-words.ts';
import { trialBranch } from './branches.ts';
import { CohortTable } from './cohort-table.tsx';
import { EntryHeader } from './entry-header.tsx';
import { FindingList } from './finding-list.tsx';
import { From } from './from.tsx';
import { regimenLines } from './regimen-words.ts';
import { Step } from './step.tsx';
import { type SizedStudy, StudyPart } from './study-part.tsx';
import { toldOf } from './told.ts';
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
  const record = useRecord('trials', id);
  const told = toldOf(useResults().trial, (row) => row.id === id, record.current.get(id));
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
        {told !== null && (
          <Step title="Predicted against reported" isThere>
            <From told={told} says={sayCohort(told.row)}>
              <TrialResult row={told.row} isJudged />
            </From>
          </Step>
        )}
        {told === null && endpoints.length === 0 && (
          <Step title="Predicted against reported" isThere={false}>
            <TrialResult row={unrun} isJudged={false} />
          </Step>
        )}
        {endpoints.length > 0 && (
          <Step title={told === null ? 'Predicted against reported' : 'Run it now'} isThere={told === null}>
            {told === null && <RecordNote record={record} id={id} />}
            <StudyPart
              key={id}
              id={id}
              arms={arms.map(({ name }) => name)}
              sizes={sizesOf(trial)}
              caution="A small run shows how the trial goes, and its numbers mean little. Three patients give no verdict: their intervals are wide enough to hold almost anything."
              result={({ trial: row }, size) =>
                (row !== null || told === null) && (
                  <TrialResult row={row ?? unrun} isJudged={size === 'full' && row !== null} />
                )
              }
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

function sayCohort({ patients, seeds }: CohortOutcome): string {
  const cohort = `${patients} virtual patients under each prior, each of ${sayBlocks(seeds)}.`;
  if (patients >= usual.patients && seeds >= usual.blocks) return cohort;
  return `${cohort} That is fewer than the usual ${usual.patients} of ${sayBlocks(usual.blocks)}.`;
}

const sayBlocks = (blocks: number) => `${blocks} ${blocks === 1 ? 'block' : 'blocks'}`;

function sizesOf(trial: Trial): Readonly<Record<StudySize, SizedStudy>> {
  const { id } = trial;
  const { small, full } = trialCohorts;
  const { block } = scenarioOf(visitsOf(small)[0]!.patient, trial, trial.arms[0]!);
  const times = ({ patients, blocks, priors }: typeof small) => patients * blocks * priors.length;
  return {
    small: {
      says: `small: ${small.patients} virtual patients, each of ${sayBlocks(small.blocks)} of ${sayBlock(block)}`,
      order: { trial: id, size: 'small' },
      times: times(small),
      sayTimes: `${times(small)} virtual patients`,
    },
    full: {
      says: (
        <>
          full: {full.patients} patients of {sayBlocks(full.blocks)} under {full.priors.length} priors, as{' '}
          <code>marrow trial {id}</code> runs it
        </>
      ),
      order: { trial: id, size: 'full' },
      times: times(full),
      sayTimes: `${times(full)} blocks of patients`,
    },
  };
}
