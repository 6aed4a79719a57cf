import { useEffect, useMemo, useRef, useState } from 'react';
import { type Finding, findings } from '../../../evidence/index.ts';
import type { RoomProps } from '../../studio-state.ts';
import { FindingPage } from './finding-page.tsx';
import { OpenVerdicts } from './open-verdicts.tsx';
import { findingsUnder, headingsOver, outline } from './outline.ts';
import { Overview } from './overview.tsx';
import { ReviewTree } from './review-tree.tsx';
import { matching } from './search.ts';
import { standings } from './standing.ts';
import { verdictsIn } from './verdict-file.ts';
import { useVerdictFile } from './verdict-store.ts';
import './review.css';

const inOrder: readonly Finding[] = outline.flatMap(findingsUnder);
const known: Readonly<Record<string, Finding>> = findings;

/** The review's headings as a tree, and one finding from its sentence to its verdict. */
export function Room({ studio }: RoomProps) {
  const [wanted = null] = studio.place.params;
  const finding = wanted !== null && Object.hasOwn(known, wanted) ? known[wanted]! : null;
  const file = useVerdictFile();
  const standing = useMemo(() => standings(verdictsIn(file)), [file]);
  const [query, setQuery] = useState('');
  const kept = useMemo(() => matching(query), [query]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const reading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (finding !== null) setOpen((before) => new Set([...before, ...headingsOver(finding)]));
    reading.current?.scrollTo({ top: 0 });
  }, [finding]);
  const at = finding === null ? -1 : inOrder.indexOf(finding);
  return (
    <div className="desk">
      <section className="index" aria-label="Findings">
        <div className="search">
          <input
            type="search"
            aria-label="Search findings"
            placeholder={`Search ${inOrder.length} findings: words, authors, molecules`}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {kept !== null && (
            <p role="status">{kept.size === 0 ? 'No finding has all of these words.' : `${kept.size} findings`}</p>
          )}
        </div>
        <ReviewTree
          kept={kept}
          chosen={finding?.id ?? null}
          open={open}
          standing={standing}
          onOpen={setOpen}
          onChoose={(id) => studio.open('review', id)}
        />
        <OpenVerdicts />
      </section>
      <div className="reading" ref={reading}>
        {wanted !== null && finding === null && (
          <p className="notice">
            The review has no finding “{wanted}”. One that it has is called {inOrder[0]?.id}.
          </p>
        )}
        {finding === null ? (
          <Overview standing={standing} onHeading={(section) => setOpen((before) => new Set([...before, section]))} />
        ) : (
          <FindingPage
            key={finding.id}
            finding={finding}
            status={standing.get(finding.id) ?? 'open'}
            before={inOrder[at - 1]?.id ?? null}
            next={inOrder[at + 1]?.id ?? null}
          />
        )}
      </div>
    </div>
  );
}
