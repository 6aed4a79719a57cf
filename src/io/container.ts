import { MarrowError } from '../core/error.ts';
import { Digest } from '../core/hash.ts';

/** Named bytes inside a container. */
export interface Section {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Listed {
  readonly name: string;
  readonly bytes: number;
  readonly digest: string;
}

const magic = new TextEncoder().encode('MARROW\u001a\n');
const start = magic.length + 4;
const digestBytes = 32;

/**
 * Sections in one sealed piece: magic, length of the header (32 bits, low byte first), header (JSON, with the name, length
 * and digest of every section), sections, digest of all before it.
 */
export function packContainer(header: object, sections: readonly Section[]): Uint8Array {
  const listed: Listed[] = sections.map(({ name, bytes }) => ({
    name,
    bytes: bytes.length,
    digest: new Digest().update(bytes).hex(),
  }));
  const text = new TextEncoder().encode(JSON.stringify({ ...header, sections: listed }));
  const body = sections.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const packed = new Uint8Array(start + text.length + body + digestBytes);
  packed.set(magic);
  new DataView(packed.buffer).setUint32(magic.length, text.length, true);
  packed.set(text, start);
  let offset = start + text.length;
  for (const { bytes } of sections) {
    packed.set(bytes, offset);
    offset += bytes.length;
  }
  packed.set(new TextEncoder().encode(new Digest().update(packed.subarray(0, offset)).hex()), offset);
  return packed;
}

/**
 * The header and sections of a container, once every bit of it is known to be as it was written.
 *
 * @param file name for the message
 * @template H the header's form, which is the writer's word: only its digest is checked
 * @throws MarrowError `damaged`, naming the first part that is
 */
export function openContainer<H extends object>(packed: Uint8Array, file: string): { header: H; sections: Section[] } {
  const body = packed.length - digestBytes;
  if (body < start || magic.some((byte, i) => packed[i] !== byte)) {
    throw damaged(file, 'its first bytes are not those of a Marrow file', packed.length);
  }
  const written = new TextDecoder().decode(packed.subarray(body));
  const whole = new Digest().update(packed.subarray(0, body)).hex() === written;
  const headerEnd = start + new DataView(packed.buffer, packed.byteOffset).getUint32(magic.length, true);
  const header = headerEnd <= body ? parse<H>(packed.subarray(start, headerEnd)) : null;
  if (header === null) throw damaged(file, 'its header cannot be read', packed.length);
  const sections: Section[] = [];
  let offset = headerEnd;
  for (const { name, bytes, digest } of header.sections) {
    if (offset + bytes > body) throw damaged(file, `it ends inside section "${name}"`, packed.length);
    const section = packed.subarray(offset, offset + bytes);
    if (new Digest().update(section).hex() !== digest) {
      throw damaged(file, `section "${name}" does not have its digest`, packed.length);
    }
    sections.push({ name, bytes: section });
    offset += bytes;
  }
  if (!whole || offset !== body) throw damaged(file, 'it does not have the digest at its end', packed.length);
  return { header, sections };
}

function parse<H>(bytes: Uint8Array): (H & { sections: readonly Listed[] }) | null {
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(header?.sections) && header.sections.every(isListed) ? header : null;
  } catch {
    return null;
  }
}

function isListed(entry: Partial<Listed> | null): boolean {
  const bytes = entry?.bytes ?? -1;
  return typeof entry?.name === 'string' && typeof entry.digest === 'string' && Number.isInteger(bytes) && bytes >= 0;
}

function damaged(file: string, why: string, length: number): MarrowError {
  return new MarrowError({
    kind: 'damaged',
    message: `the file is damaged: ${why}`,
    where: { file },
    found: `${length} bytes`,
    advice: 'Restore it from a copy, or resume the run from its newest good checkpoint.',
  });
}
