import type { Story } from './scene.ts';
import type { Shown } from './shown.ts';

/** Save what the canvases show, side by side, as a PNG. */
export function savePicture(name: string): void {
  const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.viewport canvas')];
  const width = canvases.reduce((sum, canvas) => sum + canvas.width, 0);
  const height = Math.max(0, ...canvases.map((canvas) => canvas.height));
  const sheet = document.createElement('canvas');
  [sheet.width, sheet.height] = [width, height];
  const drawing = sheet.getContext('2d');
  let x = 0;
  for (const canvas of canvases) {
    drawing?.drawImage(canvas, x, 0);
    x += canvas.width;
  }
  sheet.toBlob((blob) => blob !== null && download(blob, `${name}.png`));
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
