import { effectInWords, shownWith } from '../../../experiments/compare/answer.ts';
import { type PairedEffect, summaryIn } from '../../../experiments/compare/comparison.ts';
import { isMeasured, type OutcomeName, wordsOf } from '../../../experiments/compare/outcome-words.ts';
import { armColor, armName } from '../../progress/arm.ts';
import type { Findings } from '../../workshop/study-messages.ts';

interface EffectsPanelProps {
  readonly findings: Findings;
}

/** What is looked at first: the disease, whether it came back, and what is spared. */
const foremost: readonly OutcomeName[] = ['leukemic_pct_end', 'relapse_day', 'hsc_lowest_over_start', 'anc_nadir'];

/** What came of each arm, and its difference from the reference within seeds, with intervals. */
export function EffectsPanel({ findings }: EffectsPanelProps) {
  const { comparison, primary } = findings;
  const known = comparison.outcomes.filter((name) => comparison.arms.some((arm) => summaryIn(arm, name).mean !== null));
  const measured = comparison.outcomes.filter(isMeasured);
  const shown = [...new Set([primary, ...foremost, ...measured])].filter((name) => known.includes(name));
  return (
    <section aria-label="Effects" className="effects">
      <h2>Effects</h2>
      <p className="muted">
        Means over seeds and paired differences from “{armName(comparison.reference)}” within seeds, with 95 %
        intervals.
      </p>
      {shown.map((name) => (
        <Outcome key={name} name={name} findings={findings} />
      ))}
      <details>
        <summary>All {known.length} outcomes</summary>
        {known
          .filter((name) => !shown.includes(name))
          .map((name) => (
            <Outcome key={name} name={name} findings={findings} />
          ))}
      </details>
    </section>
  );
}

function Outcome({ name, findings: { comparison } }: EffectsPanelProps & { readonly name: OutcomeName }) {
  const { says, unit, isShare } = wordsOf(name);
  const effects = comparison.paired.filter(({ outcome }) => outcome === name);
  const ends = effects.flatMap(({ effect, ci }) => [effect ?? 0, ...(ci ?? [])]);
  const reach = Math.max(...ends.map(Math.abs), 0) || 1;
  return (
    <table className="table">
      <caption>
        {says.charAt(0).toUpperCase() + says.slice(1)}
        {unit === '' || isShare === true ? '' : `, ${unit}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">arm</th>
          <th scope="col">mean</th>
          <th scope="col">difference</th>
          <th scope="col" aria-label="interval" />
          <th scope="col" className="number">
            p, corrected
          </th>
        </tr>
      </thead>
      <tbody>
        {comparison.arms.map((arm, k) => {
          const effect = effects.find((each) => each.arm === arm.name);
          return (
            <tr key={arm.name}>
              <th scope="row">
                <svg width={14} height={14} aria-hidden="true">
                  <rect width={14} height={4} y={5} rx={2} fill={armColor(k)} />
                </svg>
                {armName(arm.name)}
              </th>
              <td>{shownWith(summaryIn(arm, name), name)}</td>
              <td>{effect === undefined ? 'reference' : effectInWords(effect)}</td>
              <td>{effect !== undefined && <Interval effect={effect} reach={reach} color={armColor(k)} />}</td>
              <td className="number">{effect?.p_corrected == null ? '–' : effect.p_corrected.toPrecision(2)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface IntervalProps {
  readonly effect: Pick<PairedEffect, 'effect' | 'ci'>;
  /** Difference at the ends of the drawing. */
  readonly reach: number;
  readonly color: string;
}

const wide = 130;

/** A difference as a point with its interval, around a line at none. */
function Interval({ effect: { effect, ci }, reach, color }: IntervalProps) {
  if (effect === null) return null;
  const x = (value: number) => wide / 2 + (value / reach) * (wide / 2 - 6);
  return (
    <svg width={wide} height={18} aria-hidden="true">
      <line x1={wide / 2} x2={wide / 2} y1={0} y2={18} stroke="var(--edge)" />
      {ci !== null && <line x1={x(ci[0])} x2={x(ci[1])} y1={9} y2={9} stroke={color} strokeWidth={2} />}
      <circle cx={x(effect)} cy={9} r={4} fill={color} />
    </svg>
  );
}
