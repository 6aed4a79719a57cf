import type { Row } from './outline.ts';

/** What a key does in a tree: move to a row, open one, or close one. */
export type Move = { readonly to: string } | { readonly open: string } | { readonly close: string };

/** What a key does, by the pattern of the W3C for trees; null when it does nothing. */
export function moveBy(key: string, rows: readonly Row[], at: string): Move | null {
  const here = rows.findIndex(({ id }) => id === at);
  const row = rows[here];
  if (row === undefined) return null;
  const to = (target: Row | undefined): Move | null =>
    target === undefined || target === row ? null : { to: target.id };
  switch (key) {
    case 'ArrowDown':
      return to(rows[here + 1]);
    case 'ArrowUp':
      return to(rows[here - 1]);
    case 'Home':
      return to(rows[0]);
    case 'End':
      return to(rows.at(-1));
    case 'ArrowRight':
      if (row.expanded === false) return { open: row.id };
      return row.expanded === true ? to(rows.find(({ parent }) => parent === row.id)) : null;
    case 'ArrowLeft':
      if (row.expanded === true) return { close: row.id };
      return to(rows.find(({ id }) => id === row.parent));
    default:
      return key.length === 1 ? to(startingWith(key, rows, here)) : null;
  }
}

/** The next row, round the end, whose name begins with a letter. */
function startingWith(letter: string, rows: readonly Row[], here: number): Row | undefined {
  const wanted = letter.toLowerCase();
  return [...rows.slice(here + 1), ...rows.slice(0, here)].find(({ id }) => id.toLowerCase().startsWith(wanted));
}
