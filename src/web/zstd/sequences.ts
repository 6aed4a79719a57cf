import { BackwardBits } from './bits.ts';
import { constantTable, FseState, type FseTable, fseTable, readFseTable } from './fse.ts';

/** Copy so many literals, then so many bytes from so far back. */
export interface Sequence {
  readonly literals: number;
  readonly match: number;
  /** 1 to 3 mean one of the last three distances. */
  readonly offset: number;
}

/** Codes of a block, which the next one may use again. */
export interface SequenceTables {
  readonly literals: FseTable;
  readonly offset: FseTable;
  readonly match: FseTable;
}

const ones = (n: number) => new Array<number>(n).fill(1);
const rare = (n: number) => new Array<number>(n).fill(-1);
const twos = (n: number) => new Array<number>(n).fill(2);

/** RFC 8878, section 3.1.1.3.2.2. */
const predefined: SequenceTables = {
  literals: fseTable([4, 3, ...twos(11), 1, 1, 1, ...twos(9), 3, 2, ...ones(5), ...rare(4)], 6),
  offset: fseTable([...ones(6), 2, 2, 2, ...ones(15), ...rare(5)], 5),
  match: fseTable([1, 4, 3, ...twos(6), ...ones(37), ...rare(7)], 6),
};

const direct = (n: number) => new Array<number>(n).fill(0);

/** Bits that follow each code, and the values that they are added to. RFC 8878, section 3.1.1.3.2.1.1. */
const literalBits = [...direct(16), 1, 1, 1, 1, 2, 2, 3, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const literalBase = summed(literalBits, 0);
const matchBits = [...direct(32), 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
const matchBase = summed(matchBits, 3);

/** Each code begins where the range of the one before ends. */
function summed(bits: readonly number[], first: number): number[] {
  let at = first;
  return bits.map((width) => {
    const base = at;
    at += 2 ** width;
    return base;
  });
}

/** Read the sequences of a block. RFC 8878, section 3.1.1.3.2. */
export function readSequences(
  section: Uint8Array,
  before: SequenceTables | undefined,
): { sequences: Sequence[]; tables: SequenceTables | undefined } {
  const first = section[0] ?? 0;
  if (first === 0) return { sequences: [], tables: before };
  const [count, start] =
    first < 128
      ? [first, 1]
      : first < 255
        ? [((first - 128) << 8) + section[1]!, 2]
        : [section[1]! + (section[2]! << 8) + 0x7f00, 3];
  const modes = section[start]!;
  let at = start + 1;
  const table = (mode: number, name: keyof SequenceTables, maxLog: number): FseTable => {
    if (mode === 0) return predefined[name];
    if (mode === 1) return constantTable(section[at++]!);
    if (mode === 3) {
      if (before === undefined) throw new RangeError('a block of zstd uses a table that there is not');
      return before[name];
    }
    const read = readFseTable(section, at, maxLog);
    at = read.end;
    return read.table;
  };
  const tables = {
    literals: table(modes >> 6, 'literals', 9),
    offset: table((modes >> 4) & 3, 'offset', 8),
    match: table((modes >> 2) & 3, 'match', 9),
  };
  return { sequences: decode(tables, count, new BackwardBits(section.subarray(at))), tables };
}

function decode(tables: SequenceTables, count: number, stream: BackwardBits): Sequence[] {
  const literals = new FseState(tables.literals, stream);
  const offset = new FseState(tables.offset, stream);
  const match = new FseState(tables.match, stream);
  const sequences: Sequence[] = [];
  for (let k = 0; k < count; k++) {
    const back = 2 ** offset.symbol + stream.read(offset.symbol);
    const length = matchBase[match.symbol]! + stream.read(matchBits[match.symbol]!);
    sequences.push({
      offset: back,
      match: length,
      literals: literalBase[literals.symbol]! + stream.read(literalBits[literals.symbol]!),
    });
    if (k + 1 === count) break;
    literals.advance(stream);
    match.advance(stream);
    offset.advance(stream);
  }
  if (stream.isOverrun) throw new RangeError('the sequences of a block of zstd are too short');
  return sequences;
}
