import { sayQuantity } from '../../../core/units.ts';
import type { Parameter, Rule } from '../../../model/index.ts';
import { printPlace } from '../../address.ts';
import { BeyondReview } from '../../citations/beyond-review.tsx';
import { CitedText } from '../../citations/cited-text.tsx';
import { sayClaim } from '../../model-words/rule-words.ts';
import { printNumber } from '../../time.ts';

/** A rule as a sentence, with where its numbers come from. */
export function RuleCard({ rule }: { readonly rule: Rule }) {
  const { id, cells, halfMaximum, power, beyond } = rule;
  return (
    <li className="rule">
      <p>{sayClaim(rule)}</p>
      {beyond !== undefined && <BeyondReview beyond={beyond} />}
      <dl>
        <NumberLine name="half-maximum" parameter={halfMaximum} />
        <NumberLine name="power" parameter={power} />
      </dl>
      <p className="where">
        <code>{id}</code>
        <a href={printPlace({ room: 'influence', params: [cells[0]?.id ?? '', id] })}>Show it in the influence map</a>
      </p>
    </li>
  );
}

function NumberLine({ name, parameter }: { readonly name: string; readonly parameter: Parameter }) {
  const { quantity, range, grade, source } = parameter;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <b>{sayQuantity(quantity)}</b> <span className={`grade ${grade}`}>{grade}</span>{' '}
        <small>
          plausible {printNumber(range[0])} to {printNumber(range[1])}; <CitedText>{source}</CitedText>
        </small>
      </dd>
    </div>
  );
}
