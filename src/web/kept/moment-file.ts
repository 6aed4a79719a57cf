import { MarrowError } from '../../core/error.ts';
import { openContainer, packContainer } from '../../io/container.ts';
import type { Moment } from '../runs/protocol.ts';
import type { Frame } from '../scene.ts';
import { packed, unpacked } from './gzip.ts';

const kinds = { u8: Uint8Array, u32: Uint32Array, f32: Float32Array } as const;

const columnKinds = {
  id: 'u32',
  type: 'u8',
  phase: 'u8',
  x: 'f32',
  y: 'f32',
  z: 'f32',
  radius: 'f32',
  maturity: 'f32',
  oxygen: 'f32',
  held: 'u8',
  inBlood: 'u8',
  founder: 'u32',
  holder: 'u32',
  bornAt: 'f32',
  segmentOxygen: 'f32',
} as const satisfies { readonly [name in Exclude<keyof Frame, 'day' | 'n'>]: keyof typeof kinds };

interface Header {
  readonly kind: string;
  readonly day: number;
  readonly n: number;
}

/** The cells and fields of a moment as one file. */
export function momentFile({ frame, fields }: Moment): Promise<Uint8Array> {
  const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView) =>
    new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
  const columns = Object.keys(columnKinds).map((name) => ({
    name,
    bytes: bytesOf(frame[name as keyof typeof columnKinds]),
  }));
  const header: Header = { kind: 'moment', day: frame.day, n: frame.n };
  return packed(
    packContainer(header, [...columns, ...fields.map((level, s) => ({ name: `field ${s}`, bytes: bytesOf(level) }))]),
  );
}

/** @throws MarrowError `damaged` for bytes that are not as they were written */
export async function readMoment(bytes: Uint8Array, file: string): Promise<Pick<Moment, 'frame' | 'fields'>> {
  const whole = await unpacked(bytes).catch((cause: unknown) => {
    throw new MarrowError({ kind: 'damaged', message: 'the file is damaged: it is cut short', where: { file }, cause });
  });
  const { header, sections } = openContainer<Header>(whole, file);
  const columns = Object.entries(columnKinds).map(([name, kind]) => {
    const section = sections.find((each) => each.name === name);
    return [name, new kinds[kind]((section?.bytes ?? new Uint8Array(0)).slice().buffer)];
  });
  return {
    frame: { day: header.day, n: header.n, ...Object.fromEntries(columns) } as Frame,
    fields: sections.filter(({ name }) => name.startsWith('field ')).map((each) => new Float32Array(each.bytes.slice().buffer)),
  };
}
