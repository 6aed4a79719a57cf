import { useEffect, useMemo, useRef, useState } from 'react';
import { type DisputeId, disputeIds, type Finding, findings } from '../../../evidence/index.ts';
import { IdLink } from '../../citations/id-link.tsx';
import { useRecord } from '../../record/use-record.ts';
import { useResults } from '../../results/held-results.ts';
import type { RoomProps } from '../../studio-state.ts';
import { branches, entries } from './branches.ts';
import { FindingPage } from './finding-page.tsx';
import { OpenResults } from './open-results.tsx';
import { findingsUnder, headingsOver, outline } from './outline.ts';
import { Overview } from './overview.tsx';
import { ReviewTree } from './review-tree.tsx';
import { matching } from './search.ts';
import { standings } from './standing.ts';
import { StrategyPage } from './strategy-page.tsx';
import { TrialPage } from './trial-page.tsx';
import { verdictsOf } from './verdicts-of.ts';
import './review.css';

const inOrder: readonly Finding[] = outline.flatMap(findingsUnder);
const known: Readonly<Record<string, Finding>> = findings;

const isDispute = (id: string): id is DisputeId => disputeIds.some((each) => each === id);

/** The review as a tree: findings under its headings, strategies and trials; one of them told beside it. */
export function Room({ studio }: RoomProps) {
  const [wanted = null] = studio.place.params;
  const finding = wanted !== null && Object.hasOwn(known, wanted) ? known[wanted]! : null;
  const entry = entries.find(({ id }) => id === wanted) ?? null;
  const branch = branches.find((each) => entry !== null && each.entries.includes(entry)) ?? null;
  const { verify } = useResults();
  const record = useRecord('assays', 'all');
  const verdicts = useMemo(() => verdictsOf(verify, record), [verify, record]);
  const standing = useMemo(() => standings(verdicts), [verdicts]);
  const [query, setQuery] = useState('');
  const kept = useMemo(() => matching(query), [query]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const reading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const over = finding !== null ? headingsOver(finding) : branch !== null ? [branch.title] : [];
    if (over.length > 0) setOpen((before) => new Set([...before, ...over]));
    reading.current?.scrollTo({ top: 0 });
  }, [finding, branch]);
  const order: readonly { readonly id: string }[] = branch?.entries ?? inOrder;
  const at = order.findIndex(({ id }) => id === wanted);
  const turns = { before: order[at - 1]?.id ?? null, next: order[at + 1]?.id ?? null };
  const openHeading = (title: string) => setOpen((before) => new Set([...before, title]));
  return (
    <div className="desk">
      <section className="index" aria-label="Findings">
        <div className="search">
          <input
            type="search"
            aria-label="Search findings"
            placeholder="Words, authors, drugs, trials"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {kept !== null && <p role="status">{kept.size === 0 ? 'Nothing has all of these words.' : sayFound(kept)}</p>}
        </div>
        <ReviewTree
          kept={kept}
          chosen={finding?.id ?? entry?.id ?? null}
          open={open}
          standing={standing}
          onOpen={setOpen}
          onChoose={(id) => studio.open('review', id)}
        />
        <OpenResults studio={studio} />
      </section>
      <div className="reading" ref={reading}>
        {wanted !== null && finding === null && entry === null && (
          <p className="notice">
            The review has no finding, strategy or trial “{wanted}”.{' '}
            {isDispute(wanted) ? (
              <>
                It is a dispute: <IdLink kind="dispute" id={wanted} /> is in the room Hypotheses.
              </>
            ) : (
              `A finding that it has is called ${inOrder[0]?.id}.`
            )}
          </p>
        )}
        {finding === null && entry === null && <Overview standing={standing} record={record} onHeading={openHeading} />}
        {finding !== null && (
          <FindingPage
            key={finding.id}
            finding={finding}
            status={standing.get(finding.id) ?? 'open'}
            verdict={verdicts.get(finding.id) ?? null}
            {...turns}
          />
        )}
        {entry?.kind === 'strategy' && <StrategyPage key={entry.id} strategy={entry.strategy} {...turns} />}
        {entry?.kind === 'trial' && <TrialPage key={entry.id} trial={entry.trial} {...turns} />}
      </div>
    </div>
  );
}

/** `12 findings, 2 strategies, 1 trial` */
function sayFound(kept: ReadonlySet<string>): string {
  const found = branches.map(({ words, entries: own }) => ({
    words,
    count: own.filter(({ id }) => kept.has(id)).length,
  }));
  const findingCount = kept.size - found.reduce((sum, { count }) => sum + count, 0);
  return [{ words: ['finding', 'findings'] as const, count: findingCount }, ...found]
    .filter(({ count }) => count > 0)
    .map(({ words: [one, more], count }) => `${count} ${count === 1 ? one : more}`)
    .join(', ');
}
