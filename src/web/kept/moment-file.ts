import { MarrowError } from '../../core/error.ts';
import { openContainer, packContainer } from '../../io/container.ts';
import type { Moment } from '../runs/protocol.ts';
import type { Frame } from '../scene.ts';
import { packed, unpacked } from './gzip.ts';

interface Header {
  readonly kind: string;
  readonly day: number;
  readonly n: number;
}

/** The cells and fields of a moment as one file. */
export function momentFile({ frame, fields }: Moment): Promise<Uint8Array<ArrayBuffer>> {
  const { day, n, ...columns } = frame;
  const bytesOf = ({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array | Float32Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const header: Header = { kind: 'moment', day, n };
  return packed(
    packContainer(header, [
      ...Object.entries(columns).map(([name, column]) => ({ name, bytes: bytesOf(column) })),
      ...fields.map((level, s) => ({ name: `field ${s}`, bytes: bytesOf(level) })),
    ]),
  );
}

/** @throws MarrowError `damaged` for bytes that are not as they were written */
export async function readMoment(bytes: Uint8Array, file: string): Promise<Pick<Moment, 'frame' | 'fields'>> {
  const whole = await unpacked(bytes).catch((cause: unknown) => {
    throw new MarrowError({ kind: 'damaged', message: 'the file is damaged: it is cut short', where: { file }, cause });
  });
  const { header, sections } = openContainer<Header>(whole, file);
  /** A copy that begins where numbers of four bytes may begin. */
  const copy = (name: string) => (sections.find((each) => each.name === name)?.bytes ?? new Uint8Array(0)).slice();
  const [u8, u32, f32] = [
    (name: string) => copy(name),
    (name: string) => new Uint32Array(copy(name).buffer),
    (name: string) => new Float32Array(copy(name).buffer),
  ];
  const frame: Frame = {
    day: header.day,
    n: header.n,
    id: u32('id'),
    type: u8('type'),
    phase: u8('phase'),
    x: f32('x'),
    y: f32('y'),
    z: f32('z'),
    radius: f32('radius'),
    maturity: f32('maturity'),
    oxygen: f32('oxygen'),
    held: u8('held'),
    inBlood: u8('inBlood'),
    founder: u32('founder'),
    holder: u32('holder'),
    bornAt: f32('bornAt'),
    segmentOxygen: f32('segmentOxygen'),
    segmentSpeed: f32('segmentSpeed'),
    segmentLeak: f32('segmentLeak'),
  };
  return { frame, fields: sections.filter(({ name }) => name.startsWith('field ')).map(({ name }) => f32(name)) };
}
