import type { Measure } from '../../assays/index.ts';
import { micrometers } from '../../core/units.ts';

/** A column of the series that an experiment at the bench could read. */
export interface ReadableColumn {
  readonly name: string;
  readonly unit: string;
  readonly column: string;
  /** What it is, to look for the way that leads there. */
  readonly about: Measure;
}

const near = (of: 'sinusoid' | 'arteriole' | 'bone', cell: string): Measure => ({
  kind: 'cells',
  cell,
  zone: { of, to: micrometers(10) },
});

/** What sections, flow cytometry and blood counts would show of a stem cell. */
const ofStemCells = (id: string, name: string): ReadableColumn[] => [
  { name: `${name} in the tissue`, unit: 'cells', column: `${id}_cells`, about: { kind: 'cells', cell: id } },
  {
    name: `${name} at rest`,
    unit: '%',
    column: `resting_${id}_pct`,
    about: { kind: 'cells', cell: id, state: 'resting' },
  },
  {
    name: `${name} in niche places`,
    unit: 'cells',
    column: `held_${id}_cells`,
    about: { kind: 'cells', cell: id, state: 'held' },
  },
  {
    name: `${name} in blood`,
    unit: 'cells',
    column: `blood_${id}_cells`,
    about: { kind: 'cells', cell: id, state: 'in blood' },
  },
  ...(['sinusoid', 'arteriole', 'bone'] as const).map((of) => ({
    name: `${name} nearest to ${of === 'bone' ? 'bone' : `${of}s`}`,
    unit: 'cells',
    column: `near_${of}_${id}_cells`,
    about: near(of, id),
  })),
];

/** Everything that is read of a run to tell sides apart. */
export const readableSeries: readonly ReadableColumn[] = [
  ...ofStemCells('lsc', 'LSC'),
  ...ofStemCells('hsc', 'HSC'),
  { name: 'leukemic share of the marrow', unit: '%', column: 'leukemic_pct', about: { kind: 'leukemic share' } },
  { name: 'neutrophils in blood', unit: '10⁹/L', column: 'neutrophils_1e9_per_L', about: { kind: 'neutrophils' } },
  { name: 'oxygen in the tissue', unit: 'mmHg', column: 'oxygen_mean_mmHg', about: { kind: 'level', substance: 'o2' } },
];
