import { useCallback, useState, useSyncExternalStore } from 'react';
import { powerInWords } from '../../../experiments/compare/power.ts';
import { saySeeds } from '../../../experiments/statistics/few-seeds.ts';
import { ProgressPanel } from '../../progress/progress-panel.tsx';
import { download } from '../../save.ts';
import type { KeptRun, Study } from '../../studio-state.ts';
import { studyRun } from '../../workshop/study-run.ts';
import { CoursePanel } from './course-panel.tsx';
import { EffectsPanel } from './effects-panel.tsx';

interface StudyViewProps {
  readonly study: Study;
  /** Runs that this browser keeps. */
  readonly runs: readonly KeptRun[];
}

/** One comparison: what it takes, what it says, its curves and effects, and its report. */
export function StudyView({ study, runs }: StudyViewProps) {
  const run = studyRun(study.id, study);
  const state = useSyncExternalStore(run.onChange, () => run.state);
  const [composing, setComposing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const look = useCallback((measure: string) => run.lookAt(measure), [run]);
  const { findings, stage } = state;
  const isPart = findings !== null && stage !== 'done';
  const report = async () => {
    setComposing(true);
    setTrouble(null);
    try {
      const html = await run.report();
      download(new Blob([html], { type: 'text/html' }), `${fileName(study.title)}.html`);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    } finally {
      setComposing(false);
    }
  };
  return (
    <article>
      <header className="head">
        <h1>{study.title.charAt(0).toUpperCase() + study.title.slice(1)}</h1>
        {findings !== null && (
          <div className="actions">
            <button
              type="button"
              onClick={() =>
                download(new Blob([findings.table], { type: 'text/csv' }), `${fileName(study.title)}-outcomes.csv`)
              }
            >
              Save outcomes (CSV)
            </button>
            <button
              type="button"
              className={stage === 'done' ? 'primary' : ''}
              disabled={composing}
              onClick={() => void report()}
            >
              {composing ? 'Composing…' : 'Save the report'}
            </button>
          </div>
        )}
      </header>
      {trouble !== null && (
        <p className="notice bad" role="alert">
          The report cannot be composed: {trouble}
        </p>
      )}
      <p className="muted">{study.arms[0]?.scenario.says}</p>
      <ProgressPanel
        arms={study.arms.map(({ name }) => name)}
        times={study.seeds.length}
        sayTimes={saySeeds(study.seeds.length)}
        state={state}
        run={run}
      />
      {findings !== null && (
        <>
          <section aria-label="Answer" className="answer">
            {isPart && <p className="badge warn">So far, from the runs that are done</p>}
            {findings.answers.map(({ outcome, sentence }) => (
              <p key={outcome}>{sentence}</p>
            ))}
            <small>{powerInWords(findings.power)}</small>
          </section>
          <CoursePanel state={state} runs={runs} onLook={look} />
          <EffectsPanel findings={findings} />
        </>
      )}
    </article>
  );
}

const fileName = (title: string) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
