import type uPlot from 'uplot';
import { apart } from './apart.ts';

/** Pixels of the page. */
const size = 11;
const beside = 5;

/** Room right of a plot for `days` below it and the names of its lines, pixels of the page. */
export function roomFor(names: readonly string[]): number {
  const longest = Math.max(0, ...names.map((name) => name.length));
  return Math.max(46, beside + 0.65 * size * longest);
}

/** Write the name of each line where it ends, as far apart as they can be read; there may be no names. */
export function drawNames(plot: uPlot, names: readonly string[], ink: string): void {
  const { ctx, bbox } = plot;
  const ends = names.flatMap((name, k) => {
    const end = endOf(plot, k + 1);
    return end === null ? [] : [{ name, ...end }];
  });
  const places = apart(
    ends.map(({ y }) => y),
    size * devicePixelRatio,
    bbox.top + bbox.height - 4 * devicePixelRatio,
  );
  inWords(ctx, ink, () => {
    ctx.textBaseline = 'middle';
    for (const [k, { name, x }] of ends.entries()) ctx.fillText(name, x + beside * devicePixelRatio, places[k]!);
  });
}

/** Write what the time axis counts, right of its numbers. */
export function drawDays({ ctx, bbox }: uPlot, ink: string): void {
  inWords(ctx, ink, () => {
    ctx.textBaseline = 'top';
    ctx.fillText('days', bbox.left + bbox.width + 20 * devicePixelRatio, bbox.top + bbox.height + 6 * devicePixelRatio);
  });
}

function inWords(ctx: CanvasRenderingContext2D, ink: string, write: () => void): void {
  ctx.save();
  ctx.font = `${size * devicePixelRatio}px system-ui, sans-serif`;
  ctx.textAlign = 'left';
  ctx.fillStyle = ink;
  write();
  ctx.restore();
}

/** Where a column ends, pixels of the canvas; null for an empty one. */
function endOf({ data, valToPos }: uPlot, column: number): { readonly x: number; readonly y: number } | null {
  const values = data[column]!;
  for (let row = values.length - 1; row >= 0; row--) {
    const value = values[row];
    if (value !== null && value !== undefined && Number.isFinite(value))
      return { x: valToPos(data[0][row]!, 'x', true), y: valToPos(value, 'y', true) };
  }
  return null;
}
