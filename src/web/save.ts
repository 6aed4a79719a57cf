import type { Story } from './scene.ts';
import type { Shown } from './shown.ts';

/** Save what the canvases show, side by side, with their names, day and scale bars, as a PNG. */
export function savePicture(name: string): void {
  const views = [...document.querySelectorAll<HTMLElement>('.viewport')];
  const canvases = views.map((view) => view.querySelector('canvas')!);
  // Pixels for one of the page: fewer while a picture moves on a machine without a graphics card.
  const scale = Math.max(1, ...canvases.map((canvas) => canvas.width / canvas.clientWidth));
  const sheet = document.createElement('canvas');
  sheet.width = scale * canvases.reduce((sum, canvas) => sum + canvas.clientWidth, 0);
  sheet.height = scale * Math.max(0, ...canvases.map((canvas) => canvas.clientHeight));
  const drawing = sheet.getContext('2d')!;
  let x = 0;
  for (const [k, canvas] of canvases.entries()) {
    const view = views[k]!;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    drawing.setTransform(scale, 0, 0, scale, scale * (x - left), -scale * top);
    drawing.drawImage(canvas, left, top, width, height);
    for (const bar of view.querySelectorAll('.bar rect')) {
      const place = bar.getBoundingClientRect();
      drawing.fillStyle = getComputedStyle(bar).fill;
      drawing.fillRect(place.x, place.y, place.width, place.height);
    }
    for (const bar of view.querySelectorAll('.bar text')) write(drawing, bar, getComputedStyle(bar).fill);
    for (const words of view.parentElement!.querySelectorAll('figcaption')) write(drawing, words);
    if (k === 0) for (const words of document.querySelectorAll('.day')) write(drawing, words);
    x += width;
  }
  sheet.toBlob((blob) => blob !== null && download(blob, `${name}.png`));
}

/** Write the words of an element where they stand on the page. */
function write(drawing: CanvasRenderingContext2D, words: Element, color = getComputedStyle(words).color): void {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(words);
  const { x, y, height } = words.getBoundingClientRect();
  drawing.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  drawing.textBaseline = 'middle';
  drawing.fillStyle = color;
  drawing.fillText(words.textContent ?? '', x, y + height / 2);
}

/** Save the curves of all blocks as CSV, one row per time, units in the names. */
export function saveCurves(shown: readonly Shown[]): void {
  for (const { name, source } of shown) {
    const file = `marrow-curves${shown.length > 1 ? `-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}` : ''}.csv`;
    download(new Blob([curvesAsCsv(source.story)], { type: 'text/csv' }), file);
  }
}

/** The curves as comma-separated text. */
export function curvesAsCsv({ series: { time, curves } }: Story): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ['time_d', ...curves.map(({ name, unit }) => quote(`${name} (${unit})`))];
  const rows = Array.from(time, (t, k) => [t, ...curves.map(({ values }) => values[k])].join(','));
  return `${[head.join(','), ...rows].join('\n')}\n`;
}

/** Hand a file to the reader. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
