import { columnOf, type Measure } from './measure.ts';
import { levelUnits, type Substance } from './substance.ts';

/** A kind of measure, for people who choose one. */
export interface MeasureKind {
  readonly says: string;
  readonly unit: string;
}

const ofSubstance = 'of the substance';

/** What a tissue can be asked for, in one sentence each. */
export const measureKinds: Readonly<Record<Measure['kind'], MeasureKind>> = {
  cells: { says: 'Cells of a type or group, in the tissue unless the state says otherwise', unit: 'cells' },
  gated: {
    says: 'Cells that a set of surface markers finds, true ones and others, as an expected number',
    unit: 'cells',
  },
  purity: { says: 'Share of the cells found by a set of markers that are what it is meant to find', unit: '%' },
  'gated distance': {
    says: 'Mean distance of the cells found by a set of markers from the nearest wall of a kind',
    unit: 'µm',
  },
  overlap: {
    says: 'Cells found by two sets of markers at once, over the number expected if each marked cells regardless of the other',
    unit: '1',
  },
  chimerism: { says: 'Share of the cells of a type or group that descend from those of a donor', unit: '%' },
  clones: {
    says: 'Clones among the cells of a type or group: first ancestors with living descendants there',
    unit: 'clones',
  },
  carriers: { says: 'Cells of a type or group that carry a mutation', unit: 'cells' },
  room: {
    says: 'Share of the places open to a cell that lie in a zone: what random dots would give for "cells" with that zone',
    unit: '1',
  },
  distance: { says: 'Mean distance of cells from the nearest wall of a kind', unit: 'µm' },
  dots: {
    says: 'Mean distance, or its standard deviation ("spread"), of random dots that could be such cells: the null of "distance"',
    unit: 'µm',
  },
  activity: { says: 'Mean of an activity inside cells, 0 to 1, over the cells that have it', unit: '1' },
  association: { says: "Pearson's correlation of two activities over the cells that have both", unit: '1' },
  radius: { says: 'Mean radius of the cells of a type: the size of adipocytes', unit: 'µm' },
  level: { says: 'Mean level of a substance outside vessels, in the whole tissue or in a zone', unit: ofSubstance },
  below: { says: 'Share of the tissue in which a substance is below a level', unit: '1' },
  gradient: {
    says: 'Change of a substance over 100 µm away from bone, by regression over the tissue',
    unit: `${ofSubstance} per 100 µm`,
  },
  'in lowest': {
    says: 'Cells of a type or group in that share of the tissue where a substance is lowest',
    unit: 'cells',
  },
  'vessel density': {
    says: 'Length of perfused sinusoids and new vessels per volume; with a zone, from the end of the block inward',
    unit: 'mm/mm³',
  },
  'vessel profiles': {
    says: 'Profiles of perfused sinusoids and new vessels per area of section: microvessel density as counted on a biopsy',
    unit: '1/mm²',
  },
  leak: {
    says: 'Mean permeability of the walls of perfused sinusoids and new vessels, over that of an intact wall',
    unit: '1',
  },
  perfusion: { says: 'Blood that enters a volume of marrow in a time', unit: '1/min' },
  coincidence: {
    says: "Pearson's correlation, over cubes of 40 µm, of the level of a substance with the number of cells",
    unit: '1',
  },
  depth: { says: 'Mean distance from bone of the tissue beside the walls of a kind of vessel', unit: 'µm' },
  expected: {
    says: 'Events that were to be expected since day 0: the summed probabilities of all cells, which show a change before a rare cell has acted',
    unit: 'events',
  },
  neutrophils: { says: 'Neutrophils in blood', unit: '1e9/L' },
  'leukemic share': { says: 'Leukemic share of the marrow', unit: '%' },
};

type Measured = Pick<Substance, 'id' | 'dimension'>;

/** The unit in which a measure is given. */
export function unitOf(measure: Measure, substances: readonly Measured[]): string {
  const { unit } = measureKinds[measure.kind];
  const substance = 'substance' in measure ? substances.find(({ id }) => id === measure.substance) : undefined;
  return substance === undefined ? unit : unit.replace(ofSubstance, levelUnits[substance.dimension]);
}

/** The column of a measure in the series of a run, which ends in its unit: `distance of hsc, to bone [µm]`. */
export type MeasureColumn = `${string} [${string}]`;

/** How the series of a run calls a measure. */
export function seriesColumnOf(measure: Measure, substances: readonly Measured[]): MeasureColumn {
  return `${columnOf(measure)} [${unitOf(measure, substances)}]`;
}

/** What a column measures, and its unit. */
export function partsOfColumn(column: MeasureColumn): { readonly measures: string; readonly unit: string } {
  const at = column.lastIndexOf(' [');
  return { measures: column.slice(0, at), unit: column.slice(at + 2, -1) };
}
