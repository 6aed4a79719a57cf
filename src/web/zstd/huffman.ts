import { BackwardBits, highBit } from './bits.ts';
import { FseState, readFseTable } from './fse.ts';

/** A Huffman code: for every string of `width` bits the symbol that it begins with, and how many bits that takes. */
export interface HuffmanTable {
  readonly width: number;
  readonly symbol: Uint8Array;
  readonly bits: Uint8Array;
}

/** Read the description of a code; gives it with the byte that follows. RFC 8878, section 4.2.1. */
export function readHuffmanTable(bytes: Uint8Array, start: number): { table: HuffmanTable; end: number } {
  const header = bytes[start]!;
  if (header >= 128) {
    const n = header - 127;
    const weights = Array.from({ length: n }, (_, k) => (bytes[start + 1 + (k >> 1)]! >> (k & 1 ? 0 : 4)) & 15);
    return { table: huffmanTable(weights), end: start + 1 + ((n + 1) >> 1) };
  }
  const end = start + 1 + header;
  const { table, end: at } = readFseTable(bytes, start + 1, 6);
  return { table: huffmanTable(interleaved(table, new BackwardBits(bytes.subarray(at, end)))), end };
}

/** Weights that two states write in turn until the bits are used up. */
function interleaved(table: Parameters<typeof newState>[0], stream: BackwardBits): number[] {
  let [now, other] = [newState(table, stream), newState(table, stream)];
  const weights: number[] = [];
  for (;;) {
    weights.push(now.symbol);
    now.advance(stream);
    if (stream.isOverrun) return [...weights, other.symbol];
    if (weights.length > 255) throw new RangeError('a Huffman code of zstd has too many symbols');
    [now, other] = [other, now];
  }
}

const newState = (table: ConstructorParameters<typeof FseState>[0], stream: BackwardBits) =>
  new FseState(table, stream);

/** The last weight is not written: it completes the sum to a power of two. */
function huffmanTable(weights: readonly number[]): HuffmanTable {
  const sum = weights.reduce((total, weight) => total + (weight === 0 ? 0 : 2 ** (weight - 1)), 0);
  const width = highBit(sum) + 1;
  if (sum === 0 || width > 11) throw new RangeError('a Huffman code of zstd is damaged');
  const all = [...weights, highBit(2 ** width - sum) + 1];
  const symbol = new Uint8Array(2 ** width);
  const bits = new Uint8Array(2 ** width);
  let at = 0;
  for (let weight = 1; weight <= width; weight++) {
    for (const [s, own] of all.entries()) {
      if (own !== weight) continue;
      const entries = 2 ** (weight - 1);
      symbol.fill(s, at, at + entries);
      bits.fill(width + 1 - weight, at, at + entries);
      at += entries;
    }
  }
  return { width, symbol, bits };
}

/** Decode one stream into a part of the literals. */
export function decodeHuffman({ width, symbol, bits }: HuffmanTable, stream: Uint8Array, into: Uint8Array): void {
  const source = new BackwardBits(stream);
  for (let k = 0; k < into.length; k++) {
    const entry = source.peek(width);
    into[k] = symbol[entry]!;
    source.skip(bits[entry]!);
  }
  if (source.isOverrun) throw new RangeError('a Huffman stream of zstd is too short');
}
