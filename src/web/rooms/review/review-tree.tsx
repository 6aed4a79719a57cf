import { useEffect, useMemo, useRef, useState } from 'react';
import type { FindingStatus } from '../../../evidence/index.ts';
import { titleOf } from './branches.ts';
import { findingsUnder, type Row, rowsOf } from './outline.ts';
import { ShareBar } from './share-bar.tsx';
import { StatusMark } from './status-mark.tsx';
import { moveBy } from './tree-keys.ts';

interface ReviewTreeProps {
  /** Ids of findings, strategies and trials that a search left; all when null. */
  readonly kept: ReadonlySet<string> | null;
  /** The finding, strategy or trial that is told beside the tree. */
  readonly chosen: string | null;
  readonly open: ReadonlySet<string>;
  readonly standing: Standing;
  onOpen(open: ReadonlySet<string>): void;
  onChoose(id: string): void;
}

/** The headings of the review and its findings, its strategies and trials, for mouse and keyboard. */
export function ReviewTree({ kept, chosen, open, standing, onOpen, onChoose }: ReviewTreeProps) {
  const rows = useMemo(() => rowsOf(open, kept), [open, kept]);
  const [focus, setFocus] = useState<string | null>(null);
  const at = [focus, chosen].find((id) => rows.some((row) => row.id === id)) ?? rows[0]?.id ?? null;
  const isListed = rows.some(({ id }) => id === chosen);
  const list = useRef<HTMLDivElement>(null);
  const element = (id: string) => list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
  useEffect(() => {
    if (chosen === null || !isListed) return;
    list.current?.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, isListed]);
  const toggle = (id: string, isOpen: boolean) => {
    const next = new Set(open);
    if (isOpen) next.add(id);
    else next.delete(id);
    onOpen(next);
  };
  const use = (row: Row) => {
    setFocus(row.id);
    if (row.expanded === undefined) onChoose(row.id);
    else toggle(row.id, row.expanded !== true);
  };
  const press = (event: React.KeyboardEvent) => {
    const row = rows.find(({ id }) => id === rowAt(event));
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      use(row);
      return;
    }
    const move = moveBy(event.key, rows, row.id);
    if (move === null) return;
    event.preventDefault();
    if ('to' in move) {
      element(move.to)?.focus();
    } else if ('open' in move) toggle(move.open, true);
    else toggle(move.close, false);
  };
  return (
    <div
      className="tree"
      role="tree"
      aria-label="Headings of the review"
      ref={list}
      tabIndex={-1}
      onKeyDown={press}
      onFocus={(event) => setFocus(rowAt(event))}
    >
      {rows.map((row) => (
        <Line
          key={row.id}
          row={row}
          isChosen={row.id === chosen}
          isFocus={row.id === at}
          standing={standing}
          onUse={() => use(row)}
        />
      ))}
    </div>
  );
}

/** The row in which something happened; null beside all rows. */
function rowAt({ target }: React.SyntheticEvent): string | null {
  return target instanceof HTMLElement ? (target.dataset.row ?? null) : null;
}

interface LineProps {
  readonly row: Row;
  readonly isChosen: boolean;
  readonly isFocus: boolean;
  readonly standing: Standing;
  onUse(): void;
}

function Line({ row, isChosen, isFocus, standing, onUse }: LineProps) {
  const { id, level, position, siblings, expanded } = row;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys for all of its rows
    <div
      role="treeitem"
      data-row={id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-selected={isChosen}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      aria-label={nameOf(row, standing)}
      tabIndex={isFocus ? 0 : -1}
      className={expanded === undefined ? 'leaf' : 'heading'}
      style={{ paddingLeft: 10 + 14 * (level - 1) + (row.entry === null ? 0 : 8) }}
      onClick={onUse}
    >
      {expanded === undefined ? <Leaf row={row} standing={standing} /> : <Holder row={row} standing={standing} />}
    </div>
  );
}

type Standing = ReadonlyMap<string, FindingStatus>;

const statusIn = (standing: Standing, id: string) => standing.get(id) ?? 'open';

function nameOf({ id, heading, finding, branch, entry }: Row, standing: Standing): string {
  if (heading !== null) return `${id}, ${findingsUnder(heading).length} findings`;
  if (branch !== null) return `${id}, ${branch.entries.length} ${branch.words[1]}`;
  if (entry !== null) return entry.kind === 'trial' ? `${id}: ${titleOf(entry)}` : titleOf(entry);
  return `${id}, ${statusIn(standing, id)}: ${finding?.says}`;
}

interface PartProps {
  readonly row: Row;
  readonly standing: Standing;
}

function Leaf({ row: { id, finding, entry }, standing }: PartProps) {
  return (
    <>
      {finding !== null && <StatusMark status={statusIn(standing, id)} />}
      {entry?.kind !== 'strategy' && <span className="key">{id}</span>}
      <span className="says">{entry === null ? finding?.says : titleOf(entry)}</span>
    </>
  );
}

/** A heading or a branch, with how much it holds. */
function Holder({ row: { id, heading, branch }, standing }: PartProps) {
  const own = heading === null ? [] : findingsUnder(heading).map((each) => statusIn(standing, each.id));
  return (
    <>
      <svg className="turn" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M3 1.5 7 5 3 8.5" />
      </svg>
      <span className="title">{id}</span>
      <span className="count">{branch === null ? own.length : branch.entries.length}</span>
      {heading !== null && <ShareBar of={own} />}
    </>
  );
}
