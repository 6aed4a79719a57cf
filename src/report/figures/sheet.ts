import { type Content, escaped, type Markup, markup, trusted } from '../markup.ts';
import { ink, paper, quiet } from '../palette.ts';

/** Width of what is drawn in all figures, px. */
export const sheetWidth = 960;

/** White around it, px. */
const margin = 12;

const font = 'system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** A figure's drawing on white paper, whole by itself. */
export function sheet(height: number, title: string, content: Content): Markup {
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${sheetWidth + 2 * margin} ${height + 2 * margin}" width="${sheetWidth + 2 * margin}" height="${height + 2 * margin}" role="img" aria-label="${title}" font-family="${font}" font-size="12" fill="${ink}" color="${ink}"><title>${title}</title><rect x="${-margin}" y="${-margin}" width="${sheetWidth + 2 * margin}" height="${height + 2 * margin}" fill="${paper}"/>${content}</svg>`;
}

/** A drawing with a coordinate system of its own, cut off at its edges. */
export function inset(x: number, y: number, width: number, height: number, viewBox: string, content: Content): Markup {
  return markup`<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="${viewBox}">${content}</svg>`;
}

interface Style {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export function label(
  x: number,
  y: number,
  text: string,
  { anchor = 'start', size = 12, bold = false, color = ink }: Style = {},
): Markup {
  const weight = bold ? trusted(' font-weight="600"') : null;
  return markup`<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${color}"${weight}>${text}</text>`;
}

/** The letter and the title of a panel, and what is beside them in a quieter tone. */
export function heading(x: number, y: number, letter: string, title: string, aside = ''): Markup {
  const parts = `<tspan font-weight="700">${escaped(letter)}</tspan><tspan dx="7" font-weight="600">${escaped(title)}</tspan><tspan dx="8" fill="${quiet}">${escaped(aside)}</tspan>`;
  return markup`<text x="${x}" y="${y}" font-size="13">${trusted(parts)}</text>`;
}

/** A number for a coordinate: no more digits than can be seen. */
export function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}
