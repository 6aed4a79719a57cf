/** The curves that every run of the page has, in the order of their values; `column` is the same in the series of a comparison. */
export const runCurves = [
  { id: 'hsc', name: 'HSC', unit: 'cells', column: 'hsc_cells' },
  { id: 'lsc', name: 'LSC', unit: 'cells', column: 'lsc_cells' },
  { id: 'leukemic', name: 'leukemic share', unit: '% of marrow', column: 'leukemic_pct' },
  { id: 'neutrophils', name: 'neutrophils in blood', unit: '% of healthy', column: null },
] as const;
