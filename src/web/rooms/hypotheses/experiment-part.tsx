import { disputeQuestions } from '../../../assays/index.ts';
import type { Dispute } from '../../../evidence/index.ts';
import { CitedText } from '../../citations/cited-text.tsx';

/** Which experiment would tell the sides apart: the one that the literature wants, and the one that Marrow has. */
export function ExperimentPart({ dispute }: { readonly dispute: Dispute }) {
  const { setup, perturb, measured, ifA, ifB } = dispute.experiment;
  const asked = disputeQuestions[dispute.id];
  return (
    <section className="experiment" aria-label="Which experiment would tell">
      <h2>Which experiment would tell</h2>
      <dl className="facts">
        <dt>In</dt>
        <dd>
          <CitedText>{setup}</CitedText>
        </dd>
        <dt>Change</dt>
        <dd>{perturb === undefined ? 'nothing' : <CitedText>{perturb}</CitedText>}</dd>
        <dt>Measure</dt>
        <dd>
          <CitedText>{measured}</CitedText>
        </dd>
        <dt>If a holds</dt>
        <dd>
          <CitedText>{ifA}</CitedText>
        </dd>
        <dt>If b holds</dt>
        <dd>
          <CitedText>{ifB}</CitedText>
        </dd>
      </dl>
      {'observables' in asked && (
        <>
          <h3>The one that Marrow has</h3>
          <p className="asks">{asked.asks}</p>
          <ul className="observables">
            {asked.observables.map(({ name, days, after }) => (
              <li key={name}>
                {name}{' '}
                <small>
                  on day{days.length === 1 ? '' : 's'} {days.join(', ')}
                  {after === undefined ? '' : ` after ${after}`}
                </small>
              </li>
            ))}
          </ul>
          {asked.note !== undefined && <p className="aside">{asked.note}</p>}
          <p>
            In a terminal, each arm on either side in {asked.seeds} seeds: <code>marrow dispute {dispute.id}</code>
          </p>
        </>
      )}
    </section>
  );
}
