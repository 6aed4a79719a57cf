import type { Tube } from '../geometry.ts';
import { nearestImage, tubesOf } from '../geometry.ts';
import { type Markup, markup, trusted } from '../markup.ts';
import { type VesselKind, vesselColors, vesselKinds } from '../palette.ts';
import type { ReportAnatomy } from '../report-input.ts';
import { radiusInSlab, type Slab } from '../slab.ts';
import { at } from './sheet.ts';

/** A short piece of a vessel as it shows in the slab, µm. */
interface Piece {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly radius: number;
}

/** Length of a piece, µm. */
const stride = 3;

/** The vessels inside a slab, in µm: first all walls, then all lumina over them, so that junctions stay open. */
export function vesselsIn({ segments, block }: ReportAnatomy, slab: Slab): Markup {
  const tubes = tubesOf(segments, block);
  const pieces = vesselKinds.map((kind) => [kind, piecesOf(tubes, kind, slab, block.y)] as const);
  const lines = (list: readonly Piece[], wider: number) => trusted(list.map((piece) => line(piece, wider)).join(''));
  const group = (color: string, content: Markup) => markup`<g stroke="${color}">${content}</g>`;
  const walls = pieces.map(([kind, list]) => group(vesselColors[kind].wall, lines(list, 1)));
  const lumina = pieces.map(([kind, list]) => group(vesselColors[kind].fill, lines(list, 0)));
  return markup`<g stroke-linecap="round" fill="none">${walls}${lumina}</g>`;
}

/** The kinds of vessel of which something lies in a slab. */
export function kindsIn({ segments, block }: ReportAnatomy, slab: Slab): VesselKind[] {
  const tubes = tubesOf(segments, block);
  return vesselKinds.filter((kind) => piecesOf(tubes, kind, slab, block.y).length > 0);
}

function line({ x1, y1, x2, y2, radius }: Piece, wider: number): string {
  return `<path d="M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}" stroke-width="${at(2 * (radius + wider))}"/>`;
}

function piecesOf(tubes: readonly Tube[], kind: VesselKind, slab: Slab, periodY: number): Piece[] {
  return tubes.filter((tube) => tube.kind === kind).flatMap((tube) => piecesOfTube(tube, slab, periodY));
}

function piecesOfTube(tube: Tube, slab: Slab, periodY: number): Piece[] {
  const count = Math.max(1, Math.ceil(tube.length / stride));
  const pieces: Piece[] = [];
  for (let k = 0; k < count; k++) {
    const [from, to] = [k / count, (k + 1) / count];
    const radius = radiusInSlab(slab, tube.z + ((from + to) / 2) * tube.dz, tube.radius);
    if (radius <= 0) continue;
    const piece = {
      x1: tube.x + from * tube.dx,
      y1: tube.y + from * tube.dy,
      x2: tube.x + to * tube.dx,
      y2: tube.y + to * tube.dy,
      radius,
    };
    pieces.push(...imagesOf(piece, periodY));
  }
  return pieces;
}

/** A piece inside the block and, where it crosses the edge, once more on the other side. */
function imagesOf(piece: Piece, period: number): Piece[] {
  const middle = (piece.y1 + piece.y2) / 2;
  const home = nearestImage(middle - period / 2, period) + period / 2 - middle;
  const reach = piece.radius + Math.abs(piece.y2 - piece.y1) / 2 + 2;
  return [home, home - period, home + period]
    .filter((shift) => middle + shift > -reach && middle + shift < period + reach)
    .map((shift) => ({ ...piece, y1: piece.y1 + shift, y2: piece.y2 + shift }));
}
