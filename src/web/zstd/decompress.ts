import type { HuffmanTable } from './huffman.ts';
import { readLiterals } from './literals.ts';
import { readSequences, type SequenceTables } from './sequences.ts';

const magic = 0xfd2fb528;

/**
 * Decompress one frame of Zstandard (RFC 8878), without dictionary; a checksum is not compared. The usual decoder makes
 * functions out of text, which the content policy of the viewer forbids.
 *
 * @throws RangeError for bytes that are no such frame
 */
export function decompressZstd(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 6 || view.getUint32(0, true) !== magic) throw new RangeError('these bytes are not of zstd');
  const header = readHeader(bytes, view);
  const output = new Output(header.size);
  const memory: Memory = { repeats: [1, 4, 8], code: undefined, tables: undefined };
  let at = header.end;
  for (let last = false; !last; ) {
    if (at + 3 > bytes.length) throw new RangeError('a frame of zstd is cut off');
    const block = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16);
    last = (block & 1) === 1;
    const [kind, size] = [(block >> 1) & 3, block >> 3];
    at += 3;
    const stored = kind === 1 ? 1 : size;
    if (kind === 3 || at + stored > bytes.length) throw new RangeError('a block of zstd is damaged');
    const content = bytes.subarray(at, at + stored);
    if (kind === 0) output.append(content);
    else if (kind === 1) output.append(new Uint8Array(size).fill(content[0]!));
    else decodeBlock(content, memory, output);
    at += stored;
  }
  return output.bytes;
}

/** Content size where it is given, and the byte at which the blocks begin. */
function readHeader(bytes: Uint8Array, view: DataView): { size: number; end: number } {
  const descriptor = bytes[4]!;
  const single = (descriptor >> 5) & 1;
  if ((descriptor & 3) !== 0) throw new RangeError('a frame of zstd needs a dictionary');
  const at = 5 + (1 - single);
  const flag = descriptor >> 6;
  if (flag === 0) return { size: single === 1 ? bytes[at]! : 0, end: at + single };
  if (flag === 1) return { size: view.getUint16(at, true) + 256, end: at + 2 };
  if (flag === 2) return { size: view.getUint32(at, true), end: at + 4 };
  return { size: Number(view.getBigUint64(at, true)), end: at + 8 };
}

/** What one block leaves to the next. */
interface Memory {
  repeats: [number, number, number];
  code: HuffmanTable | undefined;
  tables: SequenceTables | undefined;
}

function decodeBlock(block: Uint8Array, memory: Memory, output: Output): void {
  const { literals, table, end } = readLiterals(block, memory.code);
  const { sequences, tables } = readSequences(block.subarray(end), memory.tables);
  memory.code = table;
  memory.tables = tables;
  let at = 0;
  for (const sequence of sequences) {
    output.append(literals.subarray(at, at + sequence.literals));
    at += sequence.literals;
    output.repeat(distanceOf(sequence.offset, sequence.literals, memory), sequence.match);
  }
  output.append(literals.subarray(at));
}

/** The distance that an offset means, keeping the last three. RFC 8878, section 3.1.1.5. */
function distanceOf(offset: number, literals: number, memory: Memory): number {
  const [a, b, c] = memory.repeats;
  if (offset > 3) {
    memory.repeats = [offset - 3, a, b];
    return offset - 3;
  }
  const which = offset - 1 + (literals === 0 ? 1 : 0);
  if (which === 0) return a;
  if (which === 1) {
    memory.repeats = [b, a, c];
    return b;
  }
  const distance = which === 2 ? c : a - 1;
  memory.repeats = [distance, a, b];
  return distance;
}

/** Bytes that grow. */
class Output {
  private held: Uint8Array;
  private length = 0;

  constructor(size: number) {
    this.held = new Uint8Array(Math.min(Math.max(size, 1024), 1 << 30));
  }

  get bytes(): Uint8Array {
    return this.held.subarray(0, this.length);
  }

  append(part: Uint8Array): void {
    this.makeRoom(part.length);
    this.held.set(part, this.length);
    this.length += part.length;
  }

  repeat(distance: number, count: number): void {
    if (distance < 1 || distance > this.length) throw new RangeError('a block of zstd points before its beginning');
    this.makeRoom(count);
    for (let k = 0; k < count; k++) this.held[this.length + k] = this.held[this.length + k - distance]!;
    this.length += count;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.held.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes);
    this.held = larger;
  }
}
