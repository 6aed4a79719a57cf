import { digits } from '../../../experiments/compare/answer.ts';
import { sayChange } from '../../../experiments/strategy/say-strategy.ts';
import {
  readingsIn,
  type StrategyReadingRow,
  type StrategyVerdict,
} from '../../../experiments/strategy/strategy-row.ts';
import { armName } from '../../progress/arm.ts';
import type { StrategyOutcome } from '../../results/strategy-outcome.ts';
import { StrategyFigure } from './strategy-figure.tsx';

const tones: Readonly<Record<StrategyVerdict, string>> = {
  'fewer LSC': 'good',
  'fewer LSC, HSC spared': 'good',
  'fewer LSC, HSC undecided': 'warn',
  'fewer LSC, at the cost of HSC': 'warn',
  'more LSC': 'bad',
  undecided: '',
  'not told: LSC are the same in both arms': '',
  'not run': '',
};

/** What a strategy did, as sentences, a figure and a table. */
export function StrategyResult({ row }: { readonly row: StrategyOutcome }) {
  const { arms, control, failed } = row;
  return (
    <section className="result" aria-label="What came of it">
      {arms.map(({ name, verdict, answer }) => (
        <p key={name} className="answer">
          <span className={`badge ${tones[verdict]}`}>{verdict}</span> {answer}
        </p>
      ))}
      <StrategyFigure row={row} />
      <table className="table readings" aria-label="Readings">
        <thead>
          <tr>
            <th scope="col">read</th>
            <th scope="col">arm</th>
            <th scope="col">mean</th>
            <th scope="col">{control}</th>
            <th scope="col">change, 95 %</th>
          </tr>
        </thead>
        <tbody>
          {readingsOf(row).map(({ arm, reading }) => (
            <tr key={`${arm} ${reading.says}`}>
              <td>{reading.says}</td>
              <td>{armName(arm)}</td>
              <td>{level(reading.mean, reading)}</td>
              <td>{level(reading.control, reading)}</td>
              <td>{change(reading)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {failed.length > 0 && <p className="notice">Given up: {failed.join('; ')}</p>}
    </section>
  );
}

/** Readings of the same kind stand together, arm by arm. */
function readingsOf({ arms }: StrategyOutcome) {
  const of = arms.map((arm) => readingsIn(arm).map((reading) => ({ arm: arm.name, reading })));
  return (of[0] ?? []).flatMap((_, k) => of.map((readings) => readings[k]!));
}

function level(value: number | null, { unit }: StrategyReadingRow): string {
  if (value === null) return '–';
  if (unit === 'share of seeds') return `${Math.round(100 * value)} %`;
  return unit === '1' ? digits(value) : `${digits(value)} ${unit}`;
}

function change(reading: StrategyReadingRow): string {
  const { effect, ci, unit } = reading;
  if (effect === null) return '–';
  if (unit !== 'share of seeds') return sayChange(reading);
  const shown = (value: number) => digits(Math.round(100 * value));
  return `${effect > 0 ? '+' : ''}${shown(effect)} points${ci === null ? '' : ` (${shown(ci[0])} to ${shown(ci[1])})`}`;
}
