/** Bits of a byte string from its beginning, low ones first. */
export class ForwardBits {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array, start: number) {
    this.bytes = bytes;
    this.at = 8 * start;
  }

  read(n: number): number {
    this.at += n;
    return extract(this.bytes, this.at - n, n);
  }

  back(n: number): void {
    this.at -= n;
  }

  /** The byte that follows what was read. */
  get nextByte(): number {
    return Math.ceil(this.at / 8);
  }
}

/** Bits of a byte string from its end: the highest bit that is set marks the end; before the beginning all are 0. */
export class BackwardBits {
  private readonly bytes: Uint8Array;
  private at: number;

  constructor(bytes: Uint8Array) {
    const last = bytes.at(-1) ?? 0;
    if (last === 0) throw new RangeError('a bit stream of zstd has no end mark');
    this.bytes = bytes;
    this.at = 8 * (bytes.length - 1) + highBit(last);
  }

  read(n: number): number {
    const value = this.peek(n);
    this.at -= n;
    return value;
  }

  peek(n: number): number {
    const start = this.at - n;
    if (start >= 0) return extract(this.bytes, start, n);
    return this.at <= 0 ? 0 : extract(this.bytes, 0, this.at) * 2 ** -start;
  }

  skip(n: number): void {
    this.at -= n;
  }

  /** True when more was read than there was. */
  get isOverrun(): boolean {
    return this.at < 0;
  }
}

/** Position of the highest bit that is set. */
export function highBit(value: number): number {
  return 31 - Math.clz32(value);
}

function extract(bytes: Uint8Array, at: number, n: number): number {
  let value = 0;
  for (let got = 0; got < n; ) {
    const bit = (at + got) & 7;
    const take = Math.min(8 - bit, n - got);
    value += ((bytes[Math.floor((at + got) / 8)]! >> bit) & ((1 << take) - 1)) * 2 ** got;
    got += take;
  }
  return value;
}
