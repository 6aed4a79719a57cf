import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Markup, markup, trusted } from '../markup.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** Place of a panel on its sheet, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draw a plot as a part of a sheet. Its style sheet is left out: what it sets stands in attributes here. */
export function plotted({ x, y, width, height }: Place, options: Plot.PlotOptions): Markup {
  const drawing = Plot.plot({ ...options, document, width, height });
  drawing.querySelector('style')?.remove();
  return markup`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="11" text-anchor="middle" fill="currentColor">${trusted(drawing.innerHTML)}</svg>`;
}
