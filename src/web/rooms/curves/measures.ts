import { marrow } from '../../../scenarios/index.ts';

/** A column of the series as a person reads it. */
export interface Measure {
  readonly column: string;
  readonly title: string;
  readonly unit: string;
  /** Under which heading it stands in a list. */
  readonly group: string;
}

/** Those that are asked for first. */
export const usualMeasures = ['lsc_cells', 'leukemic_pct', 'hsc_cells', 'neutrophils_1e9_per_L'] as const;

const names = new Map<string, string>([
  ...marrow.substances.map(({ id, name }): [string, string] => [id, name]),
  // A drug in the tissue is a substance too, of the same id.
  ...marrow.drugs.map(({ id, name }): [string, string] => [id, name]),
  ...marrow.cellTypes.map(({ id, plural }): [string, string] => [id, plural]),
]);
const named = (id: string) => names.get(id) ?? id;

type Form = readonly [RegExp, (id: string) => string, unit: string, group: string];

/** Forms of the names that a run gives its columns, the narrow ones first. */
const forms: readonly Form[] = [
  [/^leukemic_pct$/, () => 'Leukemic share of the marrow', '%', 'Disease and blood'],
  [/^neutrophils_1e9_per_L$/, () => 'Neutrophils in blood', '10⁹/L', 'Disease and blood'],
  [/^doses_given$/, () => 'Doses given so far', 'doses', 'Drugs'],
  [/^(.+)_doses_given$/, (id) => `Doses of ${named(id)} given so far`, 'doses', 'Drugs'],
  [/^(.+)_doses_held$/, (id) => `Doses of ${named(id)} held so far`, 'doses', 'Drugs'],
  [/^blood_(.+)_nM$/, (id) => `${capital(named(id))} in blood`, 'nM', 'Drugs'],
  [/^tissue_(.+)_nM$/, (id) => `${capital(named(id))} in the tissue`, 'nM', 'Drugs'],
  [/^(.+)_blood_K$/, (id) => `${capital(named(id))} in blood`, '× Kd', 'Substances'],
  [/^oxygen_mean_mmHg$/, () => 'Oxygen around cells, mean', 'mmHg', 'Substances'],
  [/^oxygen_min_mmHg$/, () => 'Oxygen around cells, lowest', 'mmHg', 'Substances'],
  [/^oxygen_max_mmHg$/, () => 'Oxygen around cells, highest', 'mmHg', 'Substances'],
  [/^tissue_cells$/, () => 'All cells in the tissue', 'cells', 'Tissue'],
  [/^cellularity_per_mm3$/, () => 'Cellularity', 'cells/mm³', 'Tissue'],
  [/^packing_fraction$/, () => 'Share of the space that cells fill', '1', 'Tissue'],
  [/^held_(.+)_cells$/, (id) => `${capital(named(id))} held in niche places`, 'cells', 'Places'],
  [/^near_sinusoid_(.+)_cells$/, (id) => `${capital(named(id))} nearest to a sinusoid`, 'cells', 'Places'],
  [/^near_arteriole_(.+)_cells$/, (id) => `${capital(named(id))} nearest to an arteriole`, 'cells', 'Places'],
  [/^near_bone_(.+)_cells$/, (id) => `${capital(named(id))} nearest to bone`, 'cells', 'Places'],
  [/^blood_(.+)_cells$/, (id) => `${capital(named(id))} in blood`, 'cells', 'Places'],
  [/^left_(.+)_cells$/, (id) => `${capital(named(id))} that left so far`, 'cells', 'Places'],
  [/^expected_to_leave_(.+)_cells$/, (id) => `${capital(named(id))} expected to have left`, 'cells', 'Places'],
  [/^resting_(.+)_pct$/, (id) => `${capital(named(id))} at rest (G0)`, '%', 'Places'],
  [/^(.+)_clones$/, (id) => `Clones of ${named(id)}`, 'clones', 'Cells'],
  [/^(.+)_cells$/, (id) => `${capital(named(id))} in the tissue`, 'cells', 'Cells'],
];

/** A column by its title and unit; a measure that the scenario asks for, and what is of an unknown form, by its own name. */
export function measureOf(column: string): Measure {
  for (const [form, says, unit, group] of forms) {
    const found = form.exec(column);
    if (found !== null) return { column, title: says(found[1] ?? ''), unit, group };
  }
  const [, asked, unit] = /^(.+) \[(.+)\]$/.exec(column) ?? [];
  if (asked !== undefined && unit !== undefined)
    return { column, title: capital(asked), unit: unit === '1' ? '' : unit, group: 'Measures of the scenario' };
  return { column, title: column.replaceAll('_', ' '), unit: '', group: 'Other' };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
