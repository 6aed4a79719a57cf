import type { Anatomy, Frame, FrameSource } from '../scene.ts';

/** A block so many times, side by side in y and z, to see how so many cells are drawn. */
export function tiled(source: FrameSource, times: number): FrameSource {
  const { block, segments } = source.anatomy;
  const wide = Math.ceil(Math.sqrt(times));
  const shifts = Array.from({ length: times }, (_, tile) => ({
    y: (tile % wide) * block.y,
    z: Math.floor(tile / wide) * block.z,
  }));
  const copies = <A extends Float32Array | Uint32Array | Uint8Array>(column: A): A => {
    const whole = column.slice(0, 0).constructor as new (length: number) => A;
    const all = new whole(column.length * shifts.length);
    for (const tile of shifts.keys()) all.set(column, tile * column.length);
    return all;
  };
  const shifted = (column: Float32Array, axis: 'y' | 'z') =>
    copies(column).map((at, k) => at + shifts[Math.floor(k / column.length)]![axis]);
  const anatomy: Anatomy = {
    ...source.anatomy,
    block: { ...block, y: wide * block.y, z: Math.ceil(times / wide) * block.z },
    segments: {
      x1: copies(segments.x1),
      y1: shifted(segments.y1, 'y'),
      z1: shifted(segments.z1, 'z'),
      x2: copies(segments.x2),
      y2: shifted(segments.y2, 'y'),
      z2: shifted(segments.z2, 'z'),
      radius: copies(segments.radius),
      kind: copies(segments.kind),
    },
  };
  const many = (frame: Frame): Frame => {
    const columns = Object.entries(frame).map(([name, column]) => [
      name,
      ArrayBuffer.isView(column) ? copies(column as Float32Array) : column,
    ]);
    const all: Frame = Object.fromEntries(columns);
    return {
      ...all,
      n: frame.n * shifts.length,
      id: all.id.map((_, row) => row + 1),
      y: shifted(frame.y, 'y'),
      z: shifted(frame.z, 'z'),
    };
  };
  const frames = new Map<number, Promise<Frame>>();
  return {
    ...source,
    anatomy,
    frame(day) {
      const known = frames.get(day) ?? source.frame(day).then(many);
      frames.set(day, known);
      return known;
    },
    field: async () => null,
  };
}
