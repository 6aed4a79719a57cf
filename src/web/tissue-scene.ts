import { internal } from '../core/units.ts';
import { phases } from '../engine/cells/cells.ts';
import { voxelOf } from '../engine/grid.ts';
import { measures } from '../engine/measures.ts';
import type { Tissue } from '../engine/tissue.ts';
import { administrations } from '../engine/treatment/schedule.ts';
import { runCurves } from './run-curves.ts';
import type { Moment, Opening } from './runs/protocol.ts';
import type { Anatomy, DoseBar, Frame, Segments } from './scene.ts';

const unitOf: Readonly<Record<string, string>> = { pressure: 'mmHg', affinity: '× Kd', concentration: 'nM' };

/** Id of the substance by which cells and vessels are colored. */
const oxygen = 'o2';

/** What a tissue looks like before it moves. */
export function openingOf({ scenario, program, ...tissue }: Tissue): Opening {
  return {
    title: scenario.title,
    says: scenario.says,
    anatomy: anatomyOf({ scenario, program, ...tissue }),
    types: program.model.cellTypes.map(({ id, plural, group }) => ({ id, name: plural, group })),
    phases: phases.map((phase) => (phase === 'G2M' ? 'G2/M' : phase)),
    substances: program.substances.map(({ id }) => {
      const substance = program.model.substances.find((entry) => entry.id === id);
      return { id, name: substance?.name ?? id, unit: unitOf[substance?.dimension ?? ''] ?? '1' };
    }),
    curves: runCurves.map(({ id, name, unit }) => ({ id, name, unit })),
    until: internal(scenario.until) / 24,
  };
}

/** Values of the curves of `openingOf`, now. */
export function curveValues(tissue: Tissue): number[] {
  const { cells, program } = tissue;
  const count = (id: string) => {
    const type = program.typeIndex(id);
    let found = 0;
    for (let row = 0; row < cells.table.count; row++) {
      if (cells.type[row] === type && cells.inBlood[row] === 0) found += 1;
    }
    return found;
  };
  const { leukemicFraction, neutrophilsOverBaseline } = measures(tissue);
  return [count('hsc'), count('lsc'), 100 * leukemicFraction, 100 * neutrophilsOverBaseline];
}

export function dayOf({ clock }: Tissue): number {
  return (clock.tick[0]! * clock.dt) / 24;
}

/** Block, vessels and trabeculae. */
export function anatomyOf({ grid, anatomy, program }: Tissue): Anatomy {
  const { nx, ny, nz, spacing } = grid;
  return {
    end: program.model.siteInUse.end ?? 'bone',
    block: { x: nx * spacing, y: ny * spacing, z: nz * spacing },
    voxel: spacing,
    segments: segmentsOf(anatomy),
    ...(anatomy.trabeculae === null ? {} : { rods: anatomy.trabeculae }),
  };
}

function segmentsOf({ vessels }: Tissue['anatomy']): Segments {
  const none = new Float32Array(0);
  if (vessels === null) {
    return { x1: none, y1: none, z1: none, x2: none, y2: none, z2: none, radius: none, kind: new Uint8Array(0) };
  }
  const { nodes, segments } = vessels.network;
  const at = (ends: Int32Array, axis: Float32Array) => Float32Array.from(ends, (node) => axis[node]!);
  return {
    x1: at(segments.from, nodes.x),
    y1: at(segments.from, nodes.y),
    z1: at(segments.from, nodes.z),
    x2: at(segments.to, nodes.x),
    y2: at(segments.to, nodes.y),
    z2: at(segments.to, nodes.z),
    radius: segments.radius.slice(),
    kind: segments.kind.slice(),
  };
}

/** A copy of all cells as they are. */
export function frameOf(tissue: Tissue): Frame {
  const { cells, fields, grid, program, blood } = tissue;
  const n = cells.table.count;
  const around = program.substances.findIndex(({ id }) => id === oxygen);
  const level = fields.level[around];
  const own = <A extends Float32Array | Uint8Array | Uint32Array>(column: A) => copyOf(column, n);
  return {
    day: dayOf(tissue),
    n,
    id: own(cells.id),
    type: own(cells.type),
    phase: own(cells.phase),
    x: own(cells.x),
    y: own(cells.y),
    z: own(cells.z),
    radius: own(cells.radius),
    maturity: own(cells.maturity),
    oxygen: Float32Array.from({ length: n }, (_, row) =>
      level === undefined ? Number.NaN : level[voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!)]!,
    ),
    held: Uint8Array.from({ length: n }, (_, row) => (cells.holder[row]! > 0 ? 1 : 0)),
    inBlood: own(cells.inBlood),
    founder: own(cells.founder),
    holder: own(cells.holder),
    bornAt: Float32Array.from({ length: n }, (_, row) => (cells.bornAt[row]! * tissue.clock.dt) / 24),
    segmentOxygen: Float32Array.from(blood.segment[around] ?? []),
    segmentSpeed: speedsOf(tissue),
    segmentLeak: Float32Array.from(tissue.lining?.permeability ?? []),
  };
}

const hourPerSecond = 1 / 3600;
const millimeterPerMicrometer = 1 / 1000;

/** Flow over cross section. */
function speedsOf({ anatomy, lining }: Tissue): Float32Array {
  if (anatomy.vessels === null || lining === null) return new Float32Array(0);
  const { radius } = anatomy.vessels.network.segments;
  return Float32Array.from(
    radius,
    (r, g) => (Math.abs(lining.flow.flow[g]!) / (Math.PI * r * r)) * hourPerSecond * millimeterPerMicrometer,
  );
}

/** The tissue's columns lie in shared memory, which cannot be handed over. */
function copyOf<A extends Float32Array | Uint8Array | Uint32Array>(column: A, n: number): A {
  const Kind = column.constructor as new (length: number) => A;
  const copy = new Kind(n);
  copy.set(column.subarray(0, n));
  return copy;
}

/** The fields as they are. */
export function fieldsOf({ fields }: Tissue): Moment['fields'] {
  return fields.level.map((level) => copyOf(level, level.length));
}

/** Doses of the regimens that have begun; a bolus is drawn as one hour. */
export function dosesOf({ schedule, clock, program, scenario }: Tissue): DoseBar[] {
  return administrations(schedule, clock.dt, 0, internal(scenario.until)).map(({ dose, from, to }) => ({
    drug: program.drugs.find(({ id }) => id === dose.drug)?.name ?? dose.drug,
    from: from / 24,
    to: Math.max(to, from + 1) / 24,
  }));
}

/** Distance of a cell from a vessel wall or bone, µm. */
export function wallDistanceOf({ anatomy, grid, cells }: Tissue, row: number): number {
  return anatomy.wallDistance[voxelOf(grid, cells.x[row]!, cells.y[row]!, cells.z[row]!)]!;
}
