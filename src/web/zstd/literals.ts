import { decodeHuffman, type HuffmanTable, readHuffmanTable } from './huffman.ts';

interface Sizes {
  readonly header: number;
  readonly regenerated: number;
  readonly compressed: number;
  readonly streams: number;
}

/** Decode the literals of a block; `before` is the code of an earlier block, which one may use again. RFC 8878, section 3.1.1.3.1. */
export function readLiterals(
  block: Uint8Array,
  before: HuffmanTable | undefined,
): { literals: Uint8Array; table: HuffmanTable | undefined; end: number } {
  const kind = block[0]! & 3;
  const { header, regenerated, compressed, streams } = kind < 2 ? plainSizes(block) : codedSizes(block);
  if (kind === 0) {
    const end = header + regenerated;
    return { literals: block.subarray(header, end), table: before, end };
  }
  if (kind === 1) {
    return { literals: new Uint8Array(regenerated).fill(block[header]!), table: before, end: header + 1 };
  }
  const end = header + compressed;
  const read = kind === 2 ? readHuffmanTable(block, header) : { table: before, end: header };
  if (read.table === undefined) throw new RangeError('a block of zstd uses a code that there is not');
  const literals = new Uint8Array(regenerated);
  decodeStreams(read.table, block.subarray(read.end, end), streams, literals);
  return { literals, table: read.table, end };
}

function plainSizes(block: Uint8Array): Sizes {
  const format = (block[0]! >> 2) & 3;
  const header = format === 1 ? 2 : format === 3 ? 3 : 1;
  const regenerated = header === 1 ? block[0]! >> 3 : bitsOf(block, header) >> 4;
  return { header, regenerated, compressed: 0, streams: 0 };
}

function codedSizes(block: Uint8Array): Sizes {
  const format = (block[0]! >> 2) & 3;
  const header = [3, 3, 4, 5][format]!;
  const width = 2 ** [10, 10, 14, 18][format]!;
  const sizes = Math.floor(bitsOf(block, header) / 16);
  return { header, regenerated: sizes % width, compressed: Math.floor(sizes / width), streams: format === 0 ? 1 : 4 };
}

function bitsOf(block: Uint8Array, bytes: number): number {
  let value = 0;
  for (let k = bytes - 1; k >= 0; k--) value = 256 * value + block[k]!;
  return value;
}

function decodeStreams(table: HuffmanTable, bytes: Uint8Array, streams: number, into: Uint8Array): void {
  if (streams === 1) {
    decodeHuffman(table, bytes, into);
    return;
  }
  const share = (into.length + 3) >> 2;
  let start = 6;
  for (let k = 0; k < 4; k++) {
    const end = k === 3 ? bytes.length : start + bytes[2 * k]! + 256 * bytes[2 * k + 1]!;
    decodeHuffman(table, bytes.subarray(start, end), into.subarray(k * share, k === 3 ? into.length : (k + 1) * share));
    start = end;
  }
}
