import type { Arena } from './arena.ts';

/** Positions of one block: so few that what is read of their cells stays in the first cache, enough to be worth another thread. */
const blockLength = 1024;
/** Words of a block, as in blocks.as.ts: first position, the one behind its last, run, how many were found; three sums; room. */
const words = 20;

/** Runs of positions in blocks, the parts of a kernel whatever the number of threads, and what it says of each block. */
export class Blocks {
  /** How many there are. */
  count = 0;
  /** Of each block 80 bytes. */
  readonly table: Uint32Array;
  /** The same bytes. */
  private readonly numbers: Float64Array;

  /** @param capacity positions of all runs together, at most */
  constructor(arena: Arena, capacity: number, runs: number) {
    this.numbers = arena.f64((words / 2) * ((capacity >> 10) + 1 + runs));
    this.table = new Uint32Array(this.numbers.buffer, this.numbers.byteOffset, 2 * this.numbers.length);
  }

  /** @param runs [runs + 1] first position of each run */
  place(runs: Uint32Array): void {
    let block = 0;
    for (let run = 0; run + 1 < runs.length; run++) {
      const end = runs[run + 1]!;
      for (let from = runs[run]!; from < end; from += blockLength, block++) {
        this.table[words * block] = from;
        this.table[words * block + 1] = from + blockLength < end ? from + blockLength : end;
        this.table[words * block + 2] = run;
      }
    }
    this.count = block;
  }

  first = (block: number): number => this.table[words * block]!;
  end = (block: number): number => this.table[words * block + 1]!;
  run = (block: number): number => this.table[words * block + 2]!;
  /** How many a kernel has found in a block. */
  found = (block: number): number => this.table[words * block + 3]!;
  /** The first, second or third of the sums of blocks, by run. */
  sums(runs: number, which: 0 | 1 | 2): Float64Array {
    const found = new Float64Array(runs);
    for (let block = 0; block < this.count; block++)
      found[this.run(block)]! += this.numbers[(words / 2) * block + 2 + which]!;
    return found;
  }

  /** What a kernel says of a block. */
  report(block: number, found: number, sums: readonly [number, number, number]): void {
    this.table[words * block + 3] = found;
    this.numbers.set(sums, (words / 2) * block + 2);
  }
}
