import { numberCell, textCell } from '../../io/run-folder/csv.ts';
import { download } from '../save.ts';
import { pictureOf } from './picture.ts';

/** Rows, the first of them the names of the columns. */
export type Table = readonly (readonly (string | number | null)[])[];

/**
 * What of the look of an element a file has to carry, as attributes: it has no style sheet, and the policy of the page refuses
 * styles where the file is drawn as a picture.
 */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Save a figure of the page as an SVG file by itself, as it looks in the light theme, on white. */
export function saveFigure(figure: SVGSVGElement, name: string): void {
  download(new Blob([documentOf(figure)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Save the same as a PNG. */
export async function saveFigurePicture(figure: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = figure.viewBox.baseVal;
  download(await pictureOf(documentOf(figure), width, height), `${name}.png`);
}

/** Figures lie on paper: they are read in the light theme, and nothing is drawn of the page meanwhile. */
function documentOf(figure: SVGSVGElement): string {
  const { dataset } = document.documentElement;
  const { theme = 'light' } = dataset;
  dataset.theme = 'light';
  try {
    return documentAsSeen(figure);
  } finally {
    dataset.theme = theme;
  }
}

function documentAsSeen(figure: SVGSVGElement): string {
  const copy = document.importNode(figure, true);
  const originals = [figure, ...figure.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [k, original] of originals.entries()) {
    const look = getComputedStyle(original);
    const target = copies[k]!;
    target.removeAttribute('class');
    target.removeAttribute('tabindex');
    target.removeAttribute('style');
    for (const key of carried) target.setAttribute(key, look.getPropertyValue(key));
  }
  for (const element of copy.querySelectorAll('[data-screen]')) element.remove();
  const { x, y, width, height } = figure.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [key, value] of Object.entries({ x, y, width, height, fill: '#ffffff' }))
    ground.setAttribute(key, String(value));
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = figure.getAttribute('aria-label');
  copy.prepend(title, ground);
  return new XMLSerializer().serializeToString(copy);
}

/** A table as comma-separated text, in which a spreadsheet finds no formula. */
export function asCsv(rows: Table): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    return typeof value === 'number' ? numberCell(value) : textCell(value);
  };
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

export function saveTable(rows: Table, name: string): void {
  download(new Blob([asCsv(rows)], { type: 'text/csv' }), `${name}.csv`);
}
