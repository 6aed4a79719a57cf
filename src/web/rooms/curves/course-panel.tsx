import { useEffect, useMemo, useRef, useState } from 'react';
import { SaveButtons } from '../../figures/save-buttons.tsx';
import type { KeptRun } from '../../studio-state.ts';
import type { StudyState } from '../../workshop/study-run.ts';
import { useWidth } from '../treatment/use-width.ts';
import { captionOf, showsBands } from './caption.ts';
import { Chart } from './chart.tsx';
import { courseTable } from './course-table.ts';
import { laidCourse, laidMeasures } from './laid-course.ts';
import { type Measure, measureOf, usualMeasures } from './measures.ts';
import { useLaidRun } from './use-laid-run.ts';

interface CoursePanelProps {
  readonly state: StudyState;
  /** Runs that this browser keeps: one of them may be laid over the arms. */
  readonly runs: readonly KeptRun[];
  onLook(measure: string): void;
}

/** The course of any measure in all arms, to be looked at and taken away. */
export function CoursePanel({ state: { findings, curves }, runs, onLook }: CoursePanelProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawing = useRef<SVGSVGElement>(null);
  const measures = findings?.measures ?? [];
  const first = usualMeasures.find((each) => measures.includes(each)) ?? measures[0];
  useEffect(() => {
    if (curves === null && first !== undefined) onLook(first);
  }, [curves, first, onLook]);
  const asked = curves?.measure ?? null;
  const shown = useMemo(() => (asked === null ? null : measureOf(asked)), [asked]);
  const [laid, setLaid] = useState<string | null>(null);
  const over = useLaidRun(laid);
  const isFromDose = findings?.zero.isFirstDose ?? false;
  const courses = useMemo(() => {
    const own = curves?.courses ?? [];
    const run = runs.find(({ id }) => id === laid);
    if (run === undefined || over.curves === null || asked === null) return own;
    const course = laidCourse(`kept run: ${run.name}`, over.curves, asked, isFromDose);
    return course === null ? own : [...own, course];
  }, [curves, runs, laid, over, asked, isFromDose]);
  const groups = Map.groupBy(measures.map(measureOf), ({ group }) => group);
  const n = findings?.comparison.arms.map((arm) => arm.n) ?? [];
  return (
    <section aria-label="Curves" className="courses">
      <div className="bar">
        <h2>Curves</h2>
        {usualMeasures
          .filter((each) => measures.includes(each))
          .map((each) => (
            <button
              key={each}
              type="button"
              className="quiet"
              aria-pressed={curves?.measure === each}
              onClick={() => onLook(each)}
            >
              {measureOf(each).title}
            </button>
          ))}
        <select aria-label="Measure" value={curves?.measure ?? ''} onChange={({ target }) => onLook(target.value)}>
          {[...groups].map(([group, found]) => (
            <optgroup key={group} label={group}>
              {found.map((each: Measure) => (
                <option key={each.column} value={each.column}>
                  {each.title}
                  {each.unit === '' ? '' : ` (${each.unit})`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <figure>
        <div ref={box}>
          {shown !== null && curves?.courses.some(({ band }) => band.length > 0) && width > 0 && (
            <Chart
              measure={shown}
              courses={courses}
              withBands={showsBands(curves.courses)}
              isFromDose={isFromDose}
              width={width}
              drawing={drawing}
            />
          )}
        </div>
        {findings !== null && curves !== null && curves.courses.length > 0 && (
          <figcaption>{captionOf(curves.courses, findings.zero, n)}</figcaption>
        )}
      </figure>
      {runs.length > 0 && (
        <p className="laid">
          <label>
            Lay a kept run over them{' '}
            <select value={laid ?? ''} onChange={({ target }) => setLaid(target.value === '' ? null : target.value)}>
              <option value="">none</option>
              {runs.map(({ id, name: each }) => (
                <option key={id} value={id}>
                  {each}
                </option>
              ))}
            </select>
          </label>{' '}
          {laid !== null && asked !== null && !laidMeasures.includes(asked) && (
            <small>
              Kept runs have no course of this measure: they have{' '}
              {laidMeasures.map((each) => measureOf(each).title).join(', ')}.
            </small>
          )}
          {isFromDose && over.curves?.doses.length === 0 && (
            <small>
              This run has had no dose, and days are counted from the first one: it cannot be laid over them.
            </small>
          )}
          {over.trouble !== null && <span role="alert">It cannot be laid over them: {over.trouble}.</span>}
        </p>
      )}
      {shown !== null && curves !== null && (
        <SaveButtons
          name={`marrow-${curves.measure.replaceAll('_', '-')}`}
          figure={drawing}
          says="Median, 10th and 90th percentile of every arm at every time"
          table={() => courseTable(curves.courses, shown)}
        />
      )}
    </section>
  );
}
