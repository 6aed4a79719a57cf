import { Fragment } from 'react';
import { CitedText } from '../citations/cited-text.tsx';
import { Facts } from './facts.tsx';

interface ExperimentFactsProps {
  readonly label?: string;
  readonly experiment: { readonly setup: string; readonly perturb?: string | undefined; readonly measured: string };
  /** What would be seen, under which condition. */
  readonly expected: readonly (readonly [when: string, says: string])[];
}

/** An experiment as a paper would state it: in what, with which change, what is measured, and what would be seen. */
export function ExperimentFacts({ label, experiment: { setup, perturb, measured }, expected }: ExperimentFactsProps) {
  return (
    <Facts {...(label === undefined ? {} : { label })}>
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
      {expected.map(([when, says]) => (
        <Fragment key={when}>
          <dt>{when}</dt>
          <dd>
            <CitedText>{says}</CitedText>
          </dd>
        </Fragment>
      ))}
    </Facts>
  );
}
