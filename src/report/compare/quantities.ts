import type { Reading } from './bands.ts';

/** A quantity whose course is shown. */
export interface Quantity {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly scale: 'linear' | 'log';
  readonly read: Reading;
}

const column =
  (name: string): Reading =>
  (series) =>
    series.get(name) ?? new Float64Array(series.get('time_d')?.length ?? 0).fill(Number.NaN);

/** A share of cells, %; there is none where there are no cells. */
const share =
  (part: string, whole: string): Reading =>
  (series) => {
    const [parts, all] = [column(part)(series), column(whole)(series)];
    return Float64Array.from({ length: all.length }, (_, k) =>
      all[k]! > 0 ? (100 * parts[k]!) / all[k]! : Number.NaN,
    );
  };

/** What a comparison shows in time: the disease, what is spared, and why. */
export const quantities: readonly Quantity[] = [
  {
    id: 'lsc',
    title: 'LSC in the tissue',
    unit: 'cells + 1, log',
    scale: 'log',
    read: (series) => Float64Array.from(column('lsc_cells')(series), (value: number) => value + 1),
  },
  { id: 'leukemic', title: 'Leukemic share of the marrow', unit: '%', scale: 'linear', read: column('leukemic_pct') },
  { id: 'hsc', title: 'HSC in the tissue', unit: 'cells', scale: 'linear', read: column('hsc_cells') },
  {
    id: 'neutrophils',
    title: 'Neutrophils in blood',
    unit: '10⁹/L',
    scale: 'linear',
    read: column('neutrophils_1e9_per_L'),
  },
  {
    id: 'held',
    title: 'LSC held in niche places',
    unit: '% of LSC',
    scale: 'linear',
    read: share('held_lsc_cells', 'lsc_cells'),
  },
  { id: 'resting', title: 'LSC at rest (G0)', unit: '% of LSC', scale: 'linear', read: column('resting_lsc_pct') },
];
