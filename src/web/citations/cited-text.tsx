import { Fragment } from 'react';
import { printPlace } from '../address.ts';
import { partsOf } from './sentence-parts.ts';

/** Where a finding or a dispute is told. */
export const placeOf = {
  finding: (id: string) => printPlace({ room: 'review', params: [id] }),
  dispute: (id: string) => printPlace({ room: 'hypotheses', params: [id] }),
} as const;

/** A sentence in which findings and disputes are links, and what is typed is set as code. */
export function CitedText({ children }: { readonly children: string }) {
  return partsOf(children).map(({ kind, text }, k) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
    if (kind === 'words' || kind === 'source') return <Fragment key={k}>{text}</Fragment>;
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
    if (kind === 'typed') return <code key={k}>{text}</code>;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence do not move
      <a key={k} className="id" href={placeOf[kind](text)}>
        {text}
      </a>
    );
  });
}
