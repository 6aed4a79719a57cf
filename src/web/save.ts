import { download } from './download.ts';
import type { Story } from './scene.ts';

/** Save what the canvas shows as a PNG. */
export function savePicture(day: number): void {
  const canvas = document.querySelector<HTMLCanvasElement>('.viewport canvas');
  canvas?.toBlob((blob) => blob !== null && download(blob, `marrow-day-${day}.png`));
}

/** Save the curves as CSV, one row per time, units in the names. */
export function saveCurves(story: Story): void {
  download(new Blob([curvesAsCsv(story)], { type: 'text/csv' }), 'marrow-curves.csv');
}

/** The curves as comma-separated text. */
export function curvesAsCsv({ series: { time, curves } }: Story): string {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ['time_d', ...curves.map(({ name, unit }) => quote(`${name} (${unit})`))];
  const rows = Array.from(time, (t, k) => [t, ...curves.map(({ values }) => values[k])].join(','));
  return `${[head.join(','), ...rows].join('\n')}\n`;
}
