import { disputeQuestions } from '../../../assays/index.ts';
import type { Dispute } from '../../../evidence/index.ts';
import { ExperimentFacts } from '../../facts/experiment-facts.tsx';

/** Which experiment would tell the sides apart: the one that the literature wants, and the one that Marrow has. */
export function ExperimentPart({ dispute }: { readonly dispute: Dispute }) {
  const asked = disputeQuestions[dispute.id];
  return (
    <section className="experiment" aria-label="Which experiment would tell">
      <h2>Which experiment would tell</h2>
      <ExperimentFacts
        experiment={dispute.experiment}
        expected={[
          ['If a holds', dispute.experiment.ifA],
          ['If b holds', dispute.experiment.ifB],
        ]}
      />
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
