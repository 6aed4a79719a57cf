import { Digest } from '../core/hash.ts';
import type { AnyValues, Table } from './columns.ts';
import { bitsSeen, notFinite, wordsOf } from './finite.ts';

/**
 * The digest of a state, 32 hexadecimal digits: every column of every hashed table that is not zero throughout, by name
 * and bits. A table with a column `id` is taken in the order of its ids, so places in memory do not count.
 *
 * @throws MarrowError `diverged` for a NaN or an infinity
 */
export function stateHash(tables: readonly Table[]): string {
  const digest = new Digest();
  for (const table of tables) {
    if (table.hashed && table.count > 0) addTable(digest, table, tables);
  }
  return digest.hex();
}

function addTable(digest: Digest, table: Table, tables: readonly Table[]): void {
  const ids = table.columns.find((column) => column.name === 'id');
  const order = ids === undefined ? null : orderOf(ids.values, table.count);
  const sorted = new Int32Array(order === null ? 0 : 2 * table.count);
  for (const column of table.columns) {
    const words = wordsOf(column.values, table.count);
    const seen = bitsSeen(column, words);
    if (seen.any === 0) continue;
    if (!seen.finite) throw notFinite(table, column, tables);
    digest.update(new TextEncoder().encode(`${table.name}\n${column.name}\n${column.kind}\n${table.count}\n`));
    const ordered = order === null ? words : inOrder(words, order, words.length / table.count, sorted);
    digest.update(new Uint8Array(ordered.buffer, ordered.byteOffset, ordered.byteLength));
  }
}

/** Rows in the order of their ids. */
function orderOf(ids: AnyValues, count: number): Int32Array {
  const rows = new Int32Array(count);
  let ascending = true;
  for (let row = 0; row < count; row++) {
    rows[row] = row;
    if (row > 0 && ids[row]! < ids[row - 1]!) ascending = false;
  }
  return ascending ? rows : byId(rows, ids);
}

/** Rows sorted by their ids, 11 bits at a time: three counting sorts, each of which keeps the order of the one before. */
function byId(rows: Int32Array, ids: AnyValues): Int32Array {
  let from: Int32Array = rows;
  let into: Int32Array = new Int32Array(rows.length);
  for (let shift = 0; shift < 32; shift += 11) {
    const next = new Uint32Array(2049);
    for (const row of from) next[((ids[row]! >>> shift) & 2047) + 1]! += 1;
    for (let digit = 0; digit < 2048; digit++) next[digit + 1]! += next[digit]!;
    for (const row of from) into[next[(ids[row]! >>> shift) & 2047]!++] = row;
    [from, into] = [into, from];
  }
  return from;
}

function inOrder(
  words: Int32Array | Uint8Array,
  order: Int32Array,
  perRow: number,
  into: Int32Array,
): Int32Array | Uint8Array {
  const count = order.length;
  if (words instanceof Uint8Array) {
    const bytes = new Uint8Array(into.buffer, 0, count);
    for (let place = 0; place < count; place++) bytes[place] = words[order[place]!]!;
    return bytes;
  }
  if (perRow === 1) {
    for (let place = 0; place < count; place++) into[place] = words[order[place]!]!;
    return into.subarray(0, count);
  }
  for (let place = 0; place < count; place++) {
    const row = order[place]!;
    into[2 * place] = words[2 * row]!;
    into[2 * place + 1] = words[2 * row + 1]!;
  }
  return into;
}
