import { imul } from './math.ts';

const c1 = 0x239b961b;
const c2 = 0xab0e9789;
const c3 = 0x38b34ae5;
const c4 = 0xa1e38b93;

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

/** Spread every bit of a word over all its bits. */
function finish(word: number): number {
  let h = imul(word ^ (word >>> 16), 0x85ebca6b);
  h = imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function wordAt(bytes: Uint8Array, offset: number): number {
  return bytes[offset]! | (bytes[offset + 1]! << 8) | (bytes[offset + 2]! << 16) | (bytes[offset + 3]! << 24);
}

function hexOf(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}

/**
 * A 128-bit digest of bytes that arrive piece by piece; the same for any division into pieces.
 *
 * For recognizing equal states, not against an adversary. Source: Appleby, MurmurHash3_x86_128 (public domain).
 */
export class Digest {
  private h1: number;
  private h2: number;
  private h3: number;
  private h4: number;
  private length = 0;
  private readonly open = new Uint8Array(16);

  constructor(seed = 0) {
    this.h1 = seed;
    this.h2 = seed;
    this.h3 = seed;
    this.h4 = seed;
  }

  update(bytes: Uint8Array): this {
    const waiting = this.length % 16;
    this.length += bytes.length;
    if (waiting + bytes.length < 16) {
      this.open.set(bytes, waiting);
      return this;
    }
    let offset = waiting === 0 ? 0 : 16 - waiting;
    if (offset > 0) {
      this.open.set(bytes.subarray(0, offset), waiting);
      this.mix(this.open, 0);
    }
    for (; offset + 16 <= bytes.length; offset += 16) this.mix(bytes, offset);
    this.open.set(bytes.subarray(offset));
    return this;
  }

  /** The digest so far, 32 hexadecimal digits; more bytes may follow. */
  hex(): string {
    const waiting = this.length % 16;
    const tail = this.open.slice().fill(0, waiting);
    let h1 = this.h1 ^ imul(rotate(imul(wordAt(tail, 0), c1), 15), c2) ^ this.length;
    let h2 = this.h2 ^ imul(rotate(imul(wordAt(tail, 4), c2), 16), c3) ^ this.length;
    let h3 = this.h3 ^ imul(rotate(imul(wordAt(tail, 8), c3), 17), c4) ^ this.length;
    let h4 = this.h4 ^ imul(rotate(imul(wordAt(tail, 12), c4), 18), c1) ^ this.length;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = (h2 + h1) | 0;
    h3 = (h3 + h1) | 0;
    h4 = (h4 + h1) | 0;
    h1 = finish(h1);
    h2 = finish(h2);
    h3 = finish(h3);
    h4 = finish(h4);
    h1 = (h1 + h2 + h3 + h4) | 0;
    return hexOf(h1) + hexOf(h2 + h1) + hexOf(h3 + h1) + hexOf(h4 + h1);
  }

  private mix(bytes: Uint8Array, offset: number): void {
    this.h1 ^= imul(rotate(imul(wordAt(bytes, offset), c1), 15), c2);
    this.h1 = (imul((rotate(this.h1, 19) + this.h2) | 0, 5) + 0x561ccd1b) | 0;
    this.h2 ^= imul(rotate(imul(wordAt(bytes, offset + 4), c2), 16), c3);
    this.h2 = (imul((rotate(this.h2, 17) + this.h3) | 0, 5) + 0x0bcaa747) | 0;
    this.h3 ^= imul(rotate(imul(wordAt(bytes, offset + 8), c3), 17), c4);
    this.h3 = (imul((rotate(this.h3, 15) + this.h4) | 0, 5) + 0x96cd1c35) | 0;
    this.h4 ^= imul(rotate(imul(wordAt(bytes, offset + 12), c4), 18), c1);
    this.h4 = (imul((rotate(this.h4, 13) + this.h1) | 0, 5) + 0x32ac3b17) | 0;
  }
}
