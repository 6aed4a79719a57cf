import type { Rule } from '../../model/index.ts';
import { CitedText } from './cited-text.tsx';
import { SourceList } from './source-list.tsx';

/** What a rule claims and the review does not, with who says it. */
export function BeyondReview({ beyond: { says, cites } }: { readonly beyond: NonNullable<Rule['beyond']> }) {
  return (
    <div className="beyond">
      <p>
        The review does not state <CitedText>{says}</CitedText>.{' '}
        {cites.length === 0 ? 'That is assumed; no source is known.' : 'That is from:'}
      </p>
      {cites.length > 0 && <SourceList keys={cites} />}
    </div>
  );
}
