import { constants, zstdCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { random } from '../../../../src/core/random.ts';
import { decompressZstd } from '../../../../src/web/zstd/decompress.ts';

/** Contents that make the encoder use each of its ways: raw, run, direct and coded weights, 1 and 4 streams, repeats. */
const contents: Readonly<Record<string, Uint8Array>> = {
  nothing: new Uint8Array(0),
  'one byte': Uint8Array.of(7),
  'a run': new Uint8Array(300_000).fill(5),
  text: new TextEncoder().encode('bone marrow niche, leukemia stem cell, sinusoid, osteoblast. '.repeat(40)),
  'short text': new TextEncoder().encode(
    'the quick brown fox jumps over the lazy dog while the marrow makes its blood cells',
  ),
  noise: Uint8Array.from({ length: 70_000 }, (_, k) => 256 * random(1, 2, k, 0, 0)),
  'few symbols': Uint8Array.from({ length: 200_000 }, (_, k) => 6 * random(1, 3, k, 0, 0) ** 3),
  'skewed bytes': Uint8Array.from({ length: 50_000 }, (_, k) => 256 * random(1, 4, k, 0, 0) ** 6),
  'repeats with noise': Uint8Array.from(
    { length: 400_000 },
    (_, k) => (random(1, 5, k, 0, 0) < 0.02 ? k : k % 977) & 255,
  ),
  'a smooth field': new Uint8Array(
    Float32Array.from({ length: 60_000 }, (_, k) => 40 + 20 * Math.sin(k / 50) * Math.cos(k / 4000)).buffer,
  ),
  'a coarse field': new Uint8Array(
    Float32Array.from({ length: 60_000 }, (_, k) => Math.round(8 * Math.sin(k / 300)) / 8).buffer,
  ),
};

const levels = [1, 3, 9, 19];

// The other side is the encoder of Zstandard's authors, as Node carries it.
it.each(Object.keys(contents))('gives back %s as it was', (name) => {
  const content = contents[name]!;
  for (const level of levels) {
    const packed = zstdCompressSync(content, { params: { [constants.ZSTD_c_compressionLevel]: level } });
    expect(Buffer.compare(decompressZstd(new Uint8Array(packed)), content)).toBe(0);
  }
});

it('takes a frame with a checksum and one without content size', () => {
  const content = contents.text!;
  const params = { [constants.ZSTD_c_checksumFlag]: 1, [constants.ZSTD_c_contentSizeFlag]: 0 };
  expect(Buffer.compare(decompressZstd(new Uint8Array(zstdCompressSync(content, { params }))), content)).toBe(0);
});

it('refuses what is no frame or is cut off', () => {
  const packed = new Uint8Array(zstdCompressSync(contents.text!));
  expect(() => decompressZstd(Uint8Array.of(1, 2, 3, 4, 5, 6, 7))).toThrow(RangeError);
  expect(() => decompressZstd(packed.subarray(0, packed.length - 20))).toThrow(RangeError);
});
