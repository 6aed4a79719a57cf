import { expect, test } from 'vitest';
import { Digest } from '../../../src/core/hash.ts';

const text = (words: string) => new TextEncoder().encode(words);

/** The four words of a digest as the bytes that SMHasher writes, each word low byte first. */
function bytesOf(hex: string): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  for (let word = 0; word < 4; word++)
    view.setUint32(4 * word, Number.parseInt(hex.slice(8 * word, 8 * word + 8), 16), true);
  return bytes;
}

test('the digest has the verification value that SMHasher publishes for MurmurHash3_x86_128', () => {
  // Keys {}, {0}, {0, 1} … of length i under seed 256 − i; the digests' digest begins with 0xB3ECE62A.
  const key = Uint8Array.from({ length: 256 }, (_, i) => i);
  const all = new Digest();
  for (let i = 0; i < 256; i++) all.update(bytesOf(new Digest(256 - i).update(key.subarray(0, i)).hex()));
  expect(all.hex().slice(0, 8)).toBe('b3ece62a');
});

test('two sentences have their published digests', () => {
  expect(new Digest().hex()).toBe('0'.repeat(32));
  const fox = new Digest().update(text('The quick brown fox jumps over the lazy dog'));
  expect(fox.hex()).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c');
  const record = new Digest().update(text('I will not buy this record, it is scratched.'));
  expect(record.hex()).toBe('a0a9683b25ac5e40d9af2895890dddf5');
});

test('the division into pieces does not count', () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, i) => (i * 37) % 251);
  const whole = new Digest().update(bytes).hex();
  for (let first = 0; first <= 40; first++) {
    for (let second = first; second <= 100; second += 7) {
      const pieces = new Digest().update(bytes.subarray(0, first)).update(bytes.subarray(first, second));
      expect(pieces.update(bytes.subarray(second)).hex()).toBe(whole);
    }
  }
});

test('asking for the digest in between changes nothing, and every bit counts', () => {
  const bytes = Uint8Array.from({ length: 41 }, (_, i) => i);
  const digest = new Digest().update(bytes.subarray(0, 19));
  digest.hex();
  expect(digest.update(bytes.subarray(19)).hex()).toBe(new Digest().update(bytes).hex());
  const seen = new Set<string>();
  for (let bit = 0; bit < 41 * 8; bit++) {
    const changed = bytes.slice();
    changed[bit >> 3]! ^= 1 << (bit & 7);
    seen.add(new Digest().update(changed).hex());
  }
  expect(seen.size).toBe(41 * 8);
});
