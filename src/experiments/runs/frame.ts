import { oxygen } from '../../biology/substances/oxygen.ts';
import { phases } from '../../engine/cells/cells.ts';
import type { AnyValues } from '../../engine/columns.ts';
import { voxelOf } from '../../engine/grid.ts';
import type { Tissue } from '../../engine/tissue.ts';
import type { FieldsLayout, FrameColumn } from '../../io/index.ts';
import { levelUnits } from '../../model/substance.ts';

/** All cells at this moment, as `cells.parquet` has them. */
export function frameOf(tissue: Tissue): FrameColumn[] {
  const { cells, clock, fields, grid, program } = tissue;
  const n = cells.table.count;
  const own = <V extends AnyValues>(values: V) => values.slice(0, n);
  const level = fields.level[program.substances.findIndex(({ id }) => id === oxygen.id)];
  const around = Float32Array.from({ length: n }, (_, row) =>
    level === undefined || cells.inBlood[row] === 1
      ? Number.NaN
      : level[voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!)]!,
  );
  const born = Float32Array.from({ length: n }, (_, row) => (cells.bornAt[row]! * clock.dt) / 24);
  return [
    { name: 'id', values: own(cells.id) },
    { name: 'type', values: own(cells.type), labels: program.types.map(({ id }) => id) },
    { name: 'group', values: own(cells.type), labels: program.types.map(({ group }) => group) },
    { name: 'x_um', values: own(cells.x) },
    { name: 'y_um', values: own(cells.y) },
    { name: 'z_um', values: own(cells.z) },
    { name: 'radius_um', values: own(cells.radius) },
    { name: 'phase', values: own(cells.phase), labels: phases },
    { name: 'stage', values: own(cells.stage) },
    { name: 'maturity', values: own(cells.maturity) },
    { name: 'damage', values: own(cells.damage) },
    { name: 'crowding', values: own(cells.crowding) },
    { name: 'held', values: Uint8Array.from(own(cells.holder), (holder) => (holder > 0 ? 1 : 0)) },
    { name: 'in_blood', values: own(cells.inBlood) },
    { name: 'oxygen_mmHg', values: around },
    { name: 'born_d', values: born },
    { name: 'founder', values: own(cells.founder) },
    { name: 'held_at_treatment', values: own(cells.heldAtTreatment) },
    { name: 'genotype', ...genotypes(tissue) },
    ...cells.donors.map(({ id, descended }) => ({ name: `donor_${id}`, values: own(descended) })),
  ];
}

/** Names of the mutations that a cell carries, joined by `+`; empty for none. */
function genotypes({ cells, program }: Tissue): { values: Uint32Array; labels: string[] } {
  const codes = new Map<number, number>([[0, 0]]);
  const values = Uint32Array.from(cells.genotype.slice(0, cells.table.count), (bits) => {
    const code = codes.get(bits) ?? codes.size;
    codes.set(bits, code);
    return code;
  });
  const labels = [...codes.keys()].map((bits) => program.mutations.filter((_, k) => (bits >> k) & 1).join('+'));
  return { values, labels };
}

/** Blood oxygen of all vessel segments, as `vessels.parquet` has it; null where there are no vessels. */
export function vesselsOf({ anatomy, blood, program }: Tissue): FrameColumn[] | null {
  const level = blood.segment[program.substances.findIndex(({ id }) => id === oxygen.id)];
  if (anatomy.vessels === null || level === undefined) return null;
  return [{ name: 'oxygen_mmHg', values: level.slice() }];
}

/** Which substances `fields.zarr` holds, and on which voxels. */
export function layoutOf({ grid, program }: Tissue): FieldsLayout {
  const substances = program.substances.map(({ id }) => {
    const { dimension } = program.model.substances.find((substance) => substance.id === id)!;
    return { id, unit: levelUnits[dimension] };
  });
  return { substances, nx: grid.nx, ny: grid.ny, nz: grid.nz, spacing_um: grid.spacing };
}

/** What stands still, as `anatomy.json` has it: block and voxel in µm, what is at x = 0 where it is not bone, vessel segments as columns. */
export function anatomyOf({ anatomy, grid, program }: Tissue) {
  const { end = 'bone' } = program.model.siteInUse;
  const { nx, ny, nz, spacing } = grid;
  const network = anatomy.vessels?.network;
  const ends = (end: 'from' | 'to', axis: 'x' | 'y' | 'z') =>
    network === undefined ? [] : Array.from(network.segments[end], (node) => network.nodes[axis][node]!);
  return {
    block: { x: nx * spacing, y: ny * spacing, z: nz * spacing },
    voxel: spacing,
    ...(end === 'bone' ? {} : { end }),
    ...(anatomy.trabeculae === null ? {} : { rods: anatomy.trabeculae }),
    segments: {
      x1: ends('from', 'x'),
      y1: ends('from', 'y'),
      z1: ends('from', 'z'),
      x2: ends('to', 'x'),
      y2: ends('to', 'y'),
      z2: ends('to', 'z'),
      radius: Array.from(network?.segments.radius ?? []),
      kind: Array.from(network?.segments.kind ?? []),
    },
  };
}
