import { findingOf } from '../../../evidence/index.ts';
import { CitedText } from '../../citations/cited-text.tsx';
import { IdLink } from '../../citations/id-link.tsx';

/** Findings as sentences, each with its id as a link to where it is told. */
export function FindingList({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="findings">
      {ids.map((id) => (
        <li key={id}>
          <IdLink kind="finding" id={id} /> <CitedText>{findingOf(id).says}</CitedText>
        </li>
      ))}
    </ul>
  );
}
