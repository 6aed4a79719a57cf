import { useEffect, useMemo, useRef, useState } from 'react';
import type { FindingStatus } from '../../../evidence/index.ts';
import { findingsUnder, type Row, rowsOf } from './outline.ts';
import { ShareBar } from './share-bar.tsx';
import { StatusMark } from './status-mark.tsx';
import { moveBy } from './tree-keys.ts';

interface ReviewTreeProps {
  /** Findings that a search left; all when null. */
  readonly kept: ReadonlySet<string> | null;
  /** The finding that is told beside the tree. */
  readonly chosen: string | null;
  readonly open: ReadonlySet<string>;
  readonly standing: ReadonlyMap<string, FindingStatus>;
  onOpen(open: ReadonlySet<string>): void;
  onChoose(finding: string): void;
}

/** The headings of the review and its findings, for mouse and keyboard. */
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
    if (row.heading === null) onChoose(row.id);
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
  readonly standing: ReadonlyMap<string, FindingStatus>;
  onUse(): void;
}

function Line({ row, isChosen, isFocus, standing, onUse }: LineProps) {
  const { id, heading, finding, level, position, siblings, expanded } = row;
  const own = heading === null ? [] : findingsUnder(heading).map((each) => standing.get(each.id) ?? 'open');
  const status = standing.get(id) ?? 'open';
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
      aria-label={heading === null ? `${id}, ${status}: ${finding?.says}` : `${id}, ${own.length} findings`}
      tabIndex={isFocus ? 0 : -1}
      className={heading === null ? 'leaf' : 'heading'}
      style={{ paddingLeft: 10 + 14 * (level - 1) }}
      onClick={onUse}
    >
      {heading === null ? (
        <>
          <StatusMark status={status} />
          <span className="key">{id}</span>
          <span className="says">{finding?.says}</span>
        </>
      ) : (
        <>
          <svg className="turn" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M3 1.5 7 5 3 8.5" />
          </svg>
          <span className="title">{id}</span>
          <span className="count">{own.length}</span>
          <ShareBar of={own} />
        </>
      )}
    </div>
  );
}
