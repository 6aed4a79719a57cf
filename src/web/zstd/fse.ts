import { type BackwardBits, ForwardBits, highBit } from './bits.ts';

/** A table of finite-state entropy coding: what each state stands for, and how the next one is found. */
export interface FseTable {
  readonly log: number;
  readonly symbol: Uint8Array;
  readonly bits: Uint8Array;
  readonly base: Uint16Array;
}

/** A table of one symbol. */
export function constantTable(symbol: number): FseTable {
  return { log: 0, symbol: Uint8Array.of(symbol), bits: new Uint8Array(1), base: new Uint16Array(1) };
}

/** The table of normalized counts that sum to 2^log; −1 is "less than one". RFC 8878, section 4.1.1. */
export function fseTable(counts: readonly number[], log: number): FseTable {
  const size = 1 << log;
  const symbol = new Uint8Array(size);
  const next = counts.map((count) => Math.abs(count));
  let high = size;
  for (const [s, count] of counts.entries()) if (count === -1) symbol[--high] = s;
  let at = 0;
  for (const [s, count] of counts.entries()) {
    for (let k = 0; k < count; k++) {
      symbol[at] = s;
      do at = (at + (size >> 1) + (size >> 3) + 3) & (size - 1);
      while (at >= high);
    }
  }
  const bits = new Uint8Array(size);
  const base = new Uint16Array(size);
  for (let state = 0; state < size; state++) {
    const from = next[symbol[state]!]!++;
    bits[state] = log - highBit(from);
    base[state] = (from << bits[state]!) - size;
  }
  return { log, symbol, bits, base };
}

/** Read the description of a table; gives it with the byte that follows. RFC 8878, section 4.1.1. */
export function readFseTable(bytes: Uint8Array, start: number, maxLog: number): { table: FseTable; end: number } {
  const stream = new ForwardBits(bytes, start);
  const log = stream.read(4) + 5;
  if (log > maxLog) throw new RangeError('an entropy table of zstd is too large');
  const counts: number[] = [];
  let remaining = 1 << log;
  while (remaining > 0) {
    const width = highBit(remaining + 1) + 1;
    const low = (1 << (width - 1)) - 1;
    const threshold = (1 << width) - 2 - remaining;
    let value = stream.read(width);
    if ((value & low) < threshold) {
      stream.back(1);
      value &= low;
    } else if (value > low) value -= threshold;
    counts.push(value - 1);
    remaining -= Math.abs(value - 1);
    for (let zeros = value === 1 ? 3 : 0; zeros === 3; ) {
      zeros = stream.read(2);
      for (let k = 0; k < zeros; k++) counts.push(0);
    }
    if (counts.length > 256) throw new RangeError('an entropy table of zstd has too many symbols');
  }
  return { table: fseTable(counts, log), end: stream.nextByte };
}

/** One state that walks through a table. */
export class FseState {
  private readonly table: FseTable;
  private state: number;

  constructor(table: FseTable, stream: BackwardBits) {
    this.table = table;
    this.state = stream.read(table.log);
  }

  get symbol(): number {
    return this.table.symbol[this.state]!;
  }

  advance(stream: BackwardBits): void {
    this.state = this.table.base[this.state]! + stream.read(this.table.bits[this.state]!);
  }
}
