import { useId } from 'react';
import { sayQuantity } from '../../../core/units.ts';
import { findings } from '../../../evidence/index.ts';
import type { Rule } from '../../../model/index.ts';
import { BeyondReview } from '../../citations/beyond-review.tsx';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';
import { sayClaim } from '../../model-words/rule-words.ts';
import { printNumber } from '../../time.ts';
import { HalfMaximumField } from './half-maximum-field.tsx';
import { ResponseFigure } from './response-figure.tsx';
import type { RuleState } from './rule-edit.ts';

/** How much more of the signal a weakened rule takes. */
const factors = [
  [1, 'as it is'],
  [2, 'weaker: twice the signal'],
  [4, 'weaker: 4 times the signal'],
  [16, 'weaker: 16 times the signal'],
] as const;

interface RulePanelProps {
  /** As the model has it, and as it is now. */
  readonly before: Rule;
  readonly now: Rule;
  readonly state: RuleState;
  readonly reading: number | null;
  onCut(): void;
  /** Asked for with a half-maximum in the unit of the rule's own. */
  onHalfMaximum(amount: number): void;
}

/** One rule: what it claims, who says so, its numbers, and how to weaken or cut it. */
export function RulePanel({ before, now, state, reading, onCut, onHalfMaximum }: RulePanelProps) {
  const name = useId();
  const { halfMaximum, power, because, beyond } = now;
  const own = before.halfMaximum;
  const { unit, amount } = own.quantity;
  const chosen = state === 'cut' ? null : halfMaximum.quantity.amount / amount;
  return (
    <>
      <p className="claim">{sayClaim(now)}</p>
      {because.length > 0 && <p>The review states:</p>}
      <ul className="cites">
        {because.map((id) => (
          <li key={id}>
            <IdLink kind="finding" id={id} /> <CitedText>{findings[id].says}</CitedText>
          </li>
        ))}
      </ul>
      {beyond !== undefined && <BeyondReview beyond={beyond} />}
      <ResponseFigure before={before} now={now} reading={reading} />
      <fieldset className="strength">
        <legend>How strong it is</legend>
        {factors.map(([factor, words]) => (
          <label key={factor}>
            <input
              type="radio"
              name={name}
              checked={chosen !== null && Math.abs(chosen - factor) < 1e-9}
              onChange={() => onHalfMaximum(amount * factor)}
            />
            {words}
          </label>
        ))}
        <label>
          <input type="radio" name={name} checked={state === 'cut'} onChange={onCut} />
          cut
        </label>
      </fieldset>
      <HalfMaximumField
        amount={halfMaximum.quantity.amount}
        unit={unit}
        disabled={state === 'cut'}
        onAmount={onHalfMaximum}
      />
      <dl className="numbers">
        <dt>in the model</dt>
        <dd>
          {sayQuantity(own.quantity)}, plausible {printNumber(own.range[0])} to {printNumber(own.range[1])}, {own.grade}
        </dd>
        <dt>why</dt>
        <dd>
          <CitedText>{own.source}</CitedText>
        </dd>
        <dt>power</dt>
        <dd>
          {power.quantity.amount}, {power.grade}: <CitedText>{power.source}</CitedText>
        </dd>
      </dl>
    </>
  );
}
