import { download } from '../save.ts';

/** What of the look of an element a file has to carry, as it has no style sheet of its own. */
const carried = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** A figure of the page as an SVG file by itself, in the colors that it has, on the ground that it stands on. */
export function saveFigure(figure: SVGSVGElement, name: string): void {
  const copy = document.importNode(figure, true);
  const originals = [figure, ...figure.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [k, original] of originals.entries()) {
    const look = getComputedStyle(original);
    const target = copies[k]!;
    target.removeAttribute('class');
    target.removeAttribute('tabindex');
    target.setAttribute('style', carried.map((key) => `${key}:${look.getPropertyValue(key)}`).join(';'));
  }
  const { width, height } = figure.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.background = getComputedStyle(document.documentElement).getPropertyValue('--ground');
  const text = new XMLSerializer().serializeToString(copy);
  download(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Rows as comma-separated text, the first of them the names of the columns. */
export function asCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const cell = (value: string | number | null) => {
    if (value === null) return '';
    const text = String(value);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${rows.map((row) => row.map(cell).join(',')).join('\n')}\n`;
}

export function saveTable(rows: readonly (readonly (string | number | null)[])[], name: string): void {
  download(new Blob([asCsv(rows)], { type: 'text/csv' }), `${name}.csv`);
}
