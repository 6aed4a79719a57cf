import { MarrowError } from '../core/error.ts';

/** Typed columns handed out one after another from one shared memory; `byteOffset` of a column is its address in a kernel. */
export class Arena {
  readonly memory: WebAssembly.Memory;
  readonly base: number;
  private next: number;

  /** @param base first free byte; below it lie the kernel's own tables */
  constructor(memory: WebAssembly.Memory, base = 65536) {
    this.memory = memory;
    this.base = base;
    this.next = base;
  }

  /** Bytes handed out so far, counted from address 0. */
  get used(): number {
    return this.next;
  }

  /**
   * Two sets of columns in the same bytes, for work that never overlaps in time: what the one holds is lost once the other is
   * written. Nothing may be taken from this arena meanwhile.
   */
  inTurn<A, B>(first: (arena: Arena) => A, second: (arena: Arena) => B): [A, B] {
    const [one, other] = [new Arena(this.memory, this.next), new Arena(this.memory, this.next)];
    const taken: [A, B] = [first(one), second(other)];
    this.next = one.next > other.next ? one.next : other.next;
    return taken;
  }

  f32 = (length: number) => new Float32Array(this.memory.buffer, this.take(length * 4), length);
  f64 = (length: number) => new Float64Array(this.memory.buffer, this.take(length * 8), length);
  i32 = (length: number) => new Int32Array(this.memory.buffer, this.take(length * 4), length);
  u32 = (length: number) => new Uint32Array(this.memory.buffer, this.take(length * 4), length);
  u8 = (length: number) => new Uint8Array(this.memory.buffer, this.take(length), length);

  /** Every column starts on a cache line of its own, so that threads never share one. */
  private take(bytes: number): number {
    const offset = this.next;
    this.next = offset + ((bytes + 127) & ~63);
    if (this.next > this.memory.buffer.byteLength) {
      throw new MarrowError({
        kind: 'unsupported',
        message: 'the tissue does not fit its memory',
        expected: `at most ${this.memory.buffer.byteLength} bytes`,
        found: `${this.next} bytes`,
        advice: 'Make the block smaller or the voxels larger.',
      });
    }
    return offset;
  }
}
