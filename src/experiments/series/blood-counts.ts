import { cd34Positive } from '../../biology/cells/cd34.ts';
import { lsc } from '../../biology/cells/lsc.ts';
import { number } from '../../engine/program/program.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { SeriesColumn } from './series-column.ts';

/** What 1e9/L are in cells per µL. */
const perMicroliter = 1000;

/**
 * A blood count. The blood that belongs to the block is as much as holds its neutrophils of rest at their healthy count, and
 * one cell in it is some cells per µL. Leukocytes are neutrophils, leukemic, stem and progenitor cells: lymphocytes and
 * monocytes are not in the model. Stem cells count as they are in the block, where HSC are enriched.
 *
 * @param inBlood [types] cells that circulate and may come back
 */
export function bloodCountsOf({ blood, program }: Tissue, inBlood: Float64Array): SeriesColumn[] {
  const { neutrophils, platelets } = program.model.speciesInUse;
  const perCell = number(neutrophils.count) / blood.neutrophilsAtRest;
  const sum = (counts: (id: string, group: string, t: number) => number) =>
    program.types.reduce((total, { id, group }, t) => total + counts(id, group, t), 0);
  const circulating = (isMeant: (id: string) => boolean) =>
    perMicroliter * perCell * sum((id, _, t) => (isMeant(id) ? inBlood[t]! : 0));
  const leukemic = perCell * sum((_, group, t) => (group === 'leukemic' ? inBlood[t]! + blood.pool[t]! : 0));
  const healthy =
    perCell *
    sum((id, group, t) => (group === 'leukemic' ? 0 : inBlood[t]! + (id === neutrophils.cell ? blood.pool[t]! : 0)));
  const leukocytes = leukemic + healthy;
  return [
    { name: 'leukocytes_1e9_per_L', value: leukocytes },
    { name: 'circulating_blasts_1e9_per_L', value: leukemic },
    { name: 'circulating_blasts_pct', value: leukocytes === 0 ? 0 : (100 * leukemic) / leukocytes },
    { name: 'blood_lsc_per_uL', value: circulating((id) => id === lsc.id) },
    { name: 'blood_cd34_per_uL', value: circulating((id) => cd34Positive.includes(id)) },
    { name: 'platelets_1e9_per_L', value: number(platelets.count) * blood.platelets[0]! },
    { name: `expected_${platelets.cell}_cells`, value: blood.shedding[0]! },
  ];
}
