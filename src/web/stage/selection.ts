import {
  cloneColors,
  colorAt,
  oldest,
  oxygenRange,
  phaseColors,
  placeColors,
  type Rgb,
  rgb,
  viridis,
} from '../palette.ts';
import type { Anatomy, Frame, TypeLook } from '../scene.ts';
import type { View } from '../view.ts';

/** The cells of a frame that a view draws. */
export interface DrawnCells {
  /** [drawn] rows of the frame. */
  readonly rows: Uint32Array;
  /** [drawn × 4] place and drawn radius, µm. */
  readonly spheres: Float32Array;
  /** [drawn × 4] sRGB, and 255 for cells that get an outline. */
  readonly colors: Uint8Array;
  /** Cells drawn, by index of the type. */
  readonly counts: readonly number[];
}

/** Radius of a numerous cell drawn as a dot, as a share of its own. */
const dotShare = 0.34;

/** Choose, size and color the cells of a frame: in the tissue, of a shown type, on the kept side of the cut. */
export function drawnCells(frame: Frame, types: readonly TypeLook[], anatomy: Anatomy, view: View): DrawnCells {
  const sizes = types.map((type) => {
    if (view.hidden.has(type.id)) return 0;
    if (!type.numerous || view.numerous === 'full') return 1;
    return view.numerous === 'dots' ? dotShare : 0;
  });
  const beyond = view.cut === null ? Number.POSITIVE_INFINITY : view.cut.at * anatomy.block[view.cut.axis];
  const along = frame[view.cut?.axis ?? 'x'];
  const counts = types.map(() => 0);
  const rows = new Uint32Array(frame.n);
  let drawn = 0;
  for (let row = 0; row < frame.n; row++) {
    const type = frame.type[row]!;
    if (frame.inBlood[row] === 1 || !sizes[type] || along[row]! > beyond) continue;
    rows[drawn++] = row;
    counts[type]! += 1;
  }
  const spheres = new Float32Array(4 * drawn);
  const colors = new Uint8Array(4 * drawn);
  const colorOf = coloring(frame, types, view);
  for (let k = 0; k < drawn; k++) {
    const row = rows[k]!;
    const type = frame.type[row]!;
    spheres[4 * k] = frame.x[row]!;
    spheres[4 * k + 1] = frame.y[row]!;
    spheres[4 * k + 2] = frame.z[row]!;
    spheres[4 * k + 3] = frame.radius[row]! * sizes[type]!;
    colors.set(colorOf(row), 4 * k);
    colors[4 * k + 3] = types[type]!.stem ? 255 : 0;
  }
  return { rows: rows.slice(0, drawn), spheres, colors, counts };
}

function coloring(frame: Frame, types: readonly TypeLook[], view: View): (row: number) => Rgb {
  const shade = (share: (row: number) => number) => (row: number) => colorAt(viridis, share(row));
  const among = (colors: readonly string[], of: (row: number) => number) => {
    const palette = colors.map(rgb);
    return (row: number) => palette[of(row)] ?? [128, 128, 128];
  };
  switch (view.colorBy) {
    case 'type':
      return among(
        types.map((type) => type.color),
        (row) => frame.type[row]!,
      );
    case 'oxygen':
      return shade((row) => frame.oxygen[row]! / oxygenRange.cells);
    case 'cycle':
      return among(phaseColors, (row) => frame.phase[row]!);
    case 'held':
      return among(placeColors, (row) => frame.held[row]!);
    case 'maturity':
      return shade((row) => frame.maturity[row]!);
    case 'age':
      return shade((row) => (frame.day - frame.bornAt[row]!) / oldest);
    case 'clone':
      return among(cloneColors, (row) => (Math.imul(frame.founder[row]!, 2654435761) >>> 0) % cloneColors.length);
  }
}
