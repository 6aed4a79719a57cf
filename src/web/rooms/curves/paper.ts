import { pictureOf } from '../../figures/picture.ts';
import { download } from '../../save.ts';

/** Colors of the page's custom properties on white paper, as the light theme of style.css has them. */
const onPaper: Readonly<Record<string, string>> = {
  '--ground': '#ffffff',
  '--ink': '#1b1f24',
  '--muted': '#56606b',
  '--line': '#d9dde2',
  '--edge': '#848d97',
  '--drug': '#5b4b9a',
  '--series-1': '#0072b2',
  '--series-2': '#c94f00',
  '--series-3': '#00795a',
  '--series-4': '#a5508c',
  '--series-5': '#9a6700',
  '--series-6': '#3a7fb5',
  '--series-7': '#5f6873',
  '--series-8': '#1b1f24',
};

const font = 'system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** A drawing of the page as a document of its own, on white. */
export function onWhite(drawing: SVGSVGElement, title: string): string {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error('a copy of a drawing is no drawing');
  for (const element of copy.querySelectorAll('[data-screen]')) element.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const name of ['fill', 'stroke']) {
      const found = /^var\((--[\w-]+)\)$/.exec(element.getAttribute(name) ?? '')?.[1];
      if (found !== undefined) element.setAttribute(name, onPaper[found] ?? '#000000');
    }
    element.removeAttribute('class');
  }
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: '#ffffff' }))
    ground.setAttribute(name, value);
  copy.prepend(ground);
  const heading = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  heading.textContent = title;
  copy.prepend(heading);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width: `${width}`,
    height: `${height}`,
    'font-family': font,
  };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, value);
  copy.removeAttribute('class');
  return new XMLSerializer().serializeToString(copy);
}

/** Save a drawing as SVG. */
export function saveSvg(drawing: SVGSVGElement, title: string, name: string): void {
  download(new Blob([onWhite(drawing, title)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Save a drawing as PNG. */
export async function savePng(drawing: SVGSVGElement, title: string, name: string): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  download(await pictureOf(onWhite(drawing, title), width, height), `${name}.png`);
}
