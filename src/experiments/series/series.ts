import { gates } from '../../assays/index.ts';
import { oxygen } from '../../biology/substances/oxygen.ts';
import { hormoneLevel } from '../../engine/blood/hormones.ts';
import { G0 } from '../../engine/cells/cells.ts';
import { instant } from '../../engine/instant.ts';
import { measures } from '../../engine/measures.ts';
import type { Tissue } from '../../engine/tissue.ts';
import { administrations } from '../../engine/treatment/schedule.ts';
import { distanceToBone, sample } from '../../engine/vessels/anatomy.ts';
import { seriesColumnOf } from '../../model/measure-kinds.ts';
import { bodyOf } from '../../model/species.ts';
import { gatedOf } from '../measures/gated.ts';
import { measureIn } from '../measures/measured.ts';
import { isTissue } from '../measures/voxels.ts';
import { hasBone } from '../measures/zone.ts';
import { adjustedOf } from './adjusted.ts';
import { bloodCountsOf } from './blood-counts.ts';
import { descentOf } from './descent.ts';
import type { SeriesColumn } from './series-column.ts';

/** Everything that a row of the series says of a tissue, in the order of its columns. */
export function seriesOf(tissue: Tissue): SeriesColumn[] {
  const counts = countCells(tissue);
  return [
    ...overall(tissue, counts),
    ...bloodCountsOf(tissue, counts.inBlood),
    ...oxygenOf(tissue),
    ...tissue.program.types.map(({ id }, t) => ({ name: `${id}_cells`, value: counts.inTissue[t]! })),
    ...tissue.program.types.flatMap((type, t) => (type.bonds.length > 0 ? rootedOf(tissue, counts, t) : [])),
    ...tissue.program.types.flatMap(({ id, bloodRate }, t) =>
      bloodRate > 0 ? [{ name: `left_${id}_cells`, value: tissue.tally.left[t]! }] : [],
    ),
    ...drugsOf(tissue),
    ...tissue.program.types.flatMap((type, t) => (type.bonds.length > 0 ? [] : passingOf(tissue, counts, t))),
    ...gatesOf(tissue),
    ...descentOf(tissue),
    ...adjustedOf(tissue),
    ...askedOf(tissue),
  ];
}

type Counts = ReturnType<typeof countCells>;

function countCells(tissue: Tissue) {
  const { anatomy, cells, grid, program } = tissue;
  const isEndBone = hasBone(tissue);
  const perType = () => new Float64Array(program.types.length);
  const counts = {
    inTissue: perType(),
    inBlood: perType(),
    held: perType(),
    resting: perType(),
    nearSinusoid: perType(),
    nearArteriole: perType(),
    nearBone: perType(),
    volume: perType(),
  };
  for (let row = 0; row < cells.table.count; row++) {
    const t = cells.type[row]!;
    if (cells.inBlood[row] === 1) {
      counts.inBlood[t]! += 1;
      continue;
    }
    const [x, y, z, radius] = [cells.x[row]!, cells.y[row]!, cells.z[row]!, cells.radius[row]!];
    counts.inTissue[t]! += 1;
    counts.volume[t]! += ((4 * Math.PI) / 3) * radius * radius * radius;
    if (cells.phase[row] === G0) counts.resting[t]! += 1;
    if (program.types[t]!.bonds.length === 0) continue;
    if (cells.holder[row]! > 0) counts.held[t]! += 1;
    const sinusoid = sample(grid, anatomy.exitDistance, x, y, z);
    const arteriole = sample(grid, anatomy.arterioleDistance, x, y, z);
    const bone = isEndBone ? distanceToBone(anatomy, grid, x, y, z) : Number.POSITIVE_INFINITY;
    const nearest =
      bone <= sinusoid && bone <= arteriole
        ? counts.nearBone
        : sinusoid <= arteriole
          ? counts.nearSinusoid
          : counts.nearArteriole;
    nearest[t]! += 1;
  }
  return counts;
}

/** Shares, blood counts and filling. Doses are those that began before this moment. */
function overall(tissue: Tissue, { inTissue, volume }: Counts): SeriesColumn[] {
  const { anatomy, clock, grid, program, schedule } = tissue;
  const { leukemicFraction, neutrophilCount } = measures(tissue);
  const species = program.model.speciesInUse;
  const now = instant(clock.tick[0]! * clock.dt);
  const marrow = program.types.reduce((sum, { group }, t) => sum + (group === 'stroma' ? 0 : inTissue[t]!), 0);
  const voxel = grid.spacing * grid.spacing * grid.spacing;
  const closed = anatomy.lumen.reduce((sum, share, v) => sum + (anatomy.boneDistance[v]! > 0 ? share : 1), 0);
  const block = anatomy.lumen.length * voxel;
  return [
    { name: 'leukemic_pct', value: 100 * leukemicFraction },
    { name: 'neutrophils_1e9_per_L', value: neutrophilCount },
    ...species.hormones.map(({ substance }, k) => ({
      name: `${substance.id}_blood_K`,
      value: hormoneLevel(tissue, k),
    })),
    { name: 'doses_given', value: administrations(schedule, clock.dt, 0, now).filter(({ from }) => from < now).length },
    { name: 'tissue_cells', value: inTissue.reduce((sum, n) => sum + n, 0) },
    { name: 'cellularity_per_mm3', value: (marrow / block) * 1e9 },
    { name: 'packing_fraction', value: volume.reduce((sum, v) => sum + v, 0) / (block - closed * voxel) },
  ];
}

/** Oxygen outside the vessels. */
function oxygenOf(tissue: Tissue): SeriesColumn[] {
  const { fields, program } = tissue;
  const s = program.substances.findIndex(({ id }) => id === oxygen.id);
  const level = fields.level[s];
  if (level === undefined) return [];
  let [sum, n, lowest, highest] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let v = 0; v < level.length; v++) {
    if (!isTissue(tissue, v)) continue;
    const here = level[v]!;
    sum += here;
    n += 1;
    if (here < lowest) lowest = here;
    if (here > highest) highest = here;
  }
  return [
    { name: 'oxygen_mean_mmHg', value: sum / n },
    { name: 'oxygen_min_mmHg', value: lowest },
    { name: 'oxygen_max_mmHg', value: highest },
  ];
}

/** Cells that niche places can hold: where they are, how many rest, and how many were expected to leave since the start. */
function rootedOf({ program, tally }: Tissue, counts: Counts, t: number): SeriesColumn[] {
  const { id } = program.types[t]!;
  const inTissue = counts.inTissue[t]!;
  return [
    { name: `blood_${id}_cells`, value: counts.inBlood[t]! },
    { name: `held_${id}_cells`, value: counts.held[t]! },
    { name: `resting_${id}_pct`, value: inTissue === 0 ? Number.NaN : (100 * counts.resting[t]!) / inTissue },
    { name: `near_sinusoid_${id}_cells`, value: counts.nearSinusoid[t]! },
    { name: `near_arteriole_${id}_cells`, value: counts.nearArteriole[t]! },
    { name: `near_bone_${id}_cells`, value: counts.nearBone[t]! },
    { name: `expected_to_leave_${id}_cells`, value: tally.egressHazard[t]! },
  ];
}

/** Cells that no niche place holds: how many of those that come back are in blood, and how many were expected to leave. */
function passingOf({ program, tally }: Tissue, { inBlood }: Counts, t: number): SeriesColumn[] {
  const { id, behaviors } = program.model.cellTypes[t]!;
  return [
    ...(behaviors.homing === undefined ? [] : [{ name: `blood_${id}_cells`, value: inBlood[t]! }]),
    ...(behaviors.egress === undefined
      ? []
      : [{ name: `expected_to_leave_${id}_cells`, value: tally.egressHazard[t]! }]),
  ];
}

/** What the sets of markers in use for a species would find in the tissue. */
function gatesOf(tissue: Tissue): SeriesColumn[] {
  const body = bodyOf(tissue.program.model.speciesInUse);
  return gates
    .filter(({ species }) => species === body)
    .map((gate) => ({ name: `gated_${gate.id}_cells`, value: gatedOf(tissue, { kind: 'gated', gate }) }));
}

/** What the scenario measures beside. */
function askedOf(tissue: Tissue): SeriesColumn[] {
  const { measures: asked = [] } = tissue.scenario.record;
  const { substances } = tissue.program.model;
  return asked.map((measure) => ({ name: seriesColumnOf(measure, substances), value: measureIn(tissue, measure) }));
}

/** Mean level of the last tick in blood, and in the tissue now. */
function drugsOf({ blood, fields, program }: Tissue): SeriesColumn[] {
  return program.drugs.flatMap(({ id, substance }, k) => {
    const level = fields.level[program.substances.findIndex((each) => each.id === substance.id)]!;
    return [
      { name: `blood_${id}_nM`, value: blood.drugLevel[k]! },
      { name: `tissue_${id}_nM`, value: level.reduce((sum, value) => sum + value, 0) / level.length },
    ];
  });
}
