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
    const offset = waiting === 0 ? 0 : 16 - waiting;
    if (offset > 0) {
      this.open.set(bytes.subarray(0, offset), waiting);
      this.mix(this.open, 0, 16);
    }
    const whole = bytes.length - ((bytes.length - offset) % 16);
    this.mix(bytes, offset, whole);
    this.open.set(bytes.subarray(whole));
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

  /** Take in the bytes from `start` to `end`, whole sixteens. */
  private mix(bytes: Uint8Array, start: number, end: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let { h1, h2, h3, h4 } = this;
    for (let offset = start; offset < end; offset += 16) {
      h1 ^= imul(rotate(imul(view.getInt32(offset, true), c1), 15), c2);
      h1 = (imul((rotate(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0;
      h2 ^= imul(rotate(imul(view.getInt32(offset + 4, true), c2), 16), c3);
      h2 = (imul((rotate(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0;
      h3 ^= imul(rotate(imul(view.getInt32(offset + 8, true), c3), 17), c4);
      h3 = (imul((rotate(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0;
      h4 ^= imul(rotate(imul(view.getInt32(offset + 12, true), c4), 18), c1);
      h4 = (imul((rotate(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0;
    }
    this.h1 = h1;
    this.h2 = h2;
    this.h3 = h3;
    this.h4 = h4;
  }
}
