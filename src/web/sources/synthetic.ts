import { random } from '../../core/random.ts';
import { curveColors, lookOf } from '../palette.ts';
import type { Anatomy, Explanation, Frame, FrameSource, Segments, Story, TypeLook } from '../scene.ts';

const block = { x: 400, y: 160, z: 120 };
const voxel = 10;
const treatment = { from: 24, to: 29 };
const length = 60;

const looks: readonly TypeLook[] = [
  lookOf('hsc', 'hematopoietic stem cells', 'hematopoietic'),
  lookOf('hspc', 'progenitors (HSPC)', 'hematopoietic'),
  lookOf('myeloid', 'myeloid cells', 'hematopoietic'),
  lookOf('erythroid', 'erythroid cells', 'hematopoietic'),
  lookOf('lymphoid', 'lymphoid cells', 'hematopoietic'),
  lookOf('megakaryocyte', 'megakaryocytes', 'hematopoietic'),
  lookOf('lsc', 'leukemia stem cells', 'leukemic'),
  lookOf('leukemic-progenitor', 'leukemic progenitors', 'leukemic'),
  lookOf('blast', 'blasts', 'leukemic'),
  lookOf('nestin-bright-msc', 'nestin-bright MSC', 'stroma'),
  lookOf('car-cell', 'CAR cells', 'stroma'),
  lookOf('osteoblast', 'osteoblasts', 'stroma'),
  lookOf('adipocyte', 'adipocytes', 'stroma'),
  lookOf('schwann-cell', 'Schwann cells', 'stroma'),
];
const indexOf = (id: string) => looks.findIndex((look) => look.id === id);

/**
 * A made-up block in which everything that the viewer can draw occurs in known numbers: for tests of the viewer and for
 * looking at it without a run. Nothing in it is simulated.
 */
export function syntheticSource(seed = 1): FrameSource {
  const draw = (purpose: number, id: number, n = 0) => random(seed, purpose, id, 0, n);
  const anatomy: Anatomy = { end: 'bone', block, voxel, segments: vessels(draw) };
  const sites = packSites(anatomy, draw);
  const days = Array.from({ length: length + 1 }, (_, day) => day);
  const frame = async (day: number) => frameAt(day, sites, anatomy, draw);
  return {
    anatomy,
    story: story(sites),
    days,
    frame,
    field: async (day, substance) => fieldAt(day, substance, anatomy),
    explain: async (shown, index) => explain(shown, index),
  };
}

/** Number of leukemic cells on a day: growth, a course of five days, growth again. */
function leukemicOn(day: number): number {
  const before = 5000 / (1 + Math.exp(-(day - 20) / 2.6));
  if (day < treatment.from) return Math.round(before);
  const start = 5000 / (1 + Math.exp(-(treatment.from - 20) / 2.6));
  const left = Math.max(30, start * Math.exp(-1.1 * (day - treatment.from)));
  const back = 30 * Math.exp((day - 32) / 5);
  return Math.round(day < 33 ? left : Math.min(4200, back));
}

function story(sites: readonly Site[]): Story {
  const stem = sites.filter(({ type }) => looks[type]!.id === 'hsc').length;
  const marrow = sites.filter(({ type }) => looks[type]!.group === 'hematopoietic').length;
  const time = Float64Array.from({ length: 4 * length + 1 }, (_, k) => k / 4);
  const values = (of: (day: number) => number) => time.map(of);
  const leukemic = (day: number) => leukemicOn(day);
  const dip = (day: number, after: number, width: number) => Math.exp(-(((day - after) / width) ** 2));
  return {
    title: 'Synthetic block',
    says: 'Made up for testing the viewer: nothing here is simulated.',
    types: looks,
    phases: ['G0', 'G1', 'S', 'G2/M', 'ended'],
    substances: [
      { id: 'o2', name: 'oxygen', unit: 'mmHg' },
      { id: 'cxcl12', name: 'CXCL12', unit: 'nM' },
    ],
    series: {
      time,
      curves: [
        { id: 'hsc', name: 'HSC', unit: 'cells', color: curveColors.hsc!, values: values(() => stem) },
        {
          id: 'lsc',
          name: 'LSC',
          unit: 'cells',
          color: curveColors.lsc!,
          values: values((t) => Math.round(lscOf(leukemic(t)))),
        },
        {
          id: 'leukemic',
          name: 'leukemic share',
          unit: '% of marrow',
          color: curveColors.leukemic!,
          values: values((t) => (100 * leukemic(t)) / marrow),
        },
        {
          id: 'neutrophils',
          name: 'neutrophils',
          unit: '10⁹/L',
          color: curveColors.neutrophils!,
          values: values((t) => Math.max(0.05, 1.2 - (0.9 * leukemic(t)) / marrow - 1.0 * dip(t, 30, 4))),
        },
      ],
    },
    doses: [
      { drug: 'cytarabine', ...treatment },
      { drug: 'daunorubicin', from: 24, to: 26.1 },
    ],
  };
}

const lscOf = (leukemic: number) => Math.min(leukemic, 1 + 0.5 * Math.sqrt(leukemic));

type Draw = (purpose: number, id: number, n?: number) => number;

function vessels(draw: Draw): Segments {
  const rows: number[][] = [];
  const tube = (kind: number, radius: number, points: readonly (readonly [number, number, number])[]) => {
    for (let k = 0; k + 1 < points.length; k++) rows.push([...points[k]!, ...points[k + 1]!, radius, kind]);
  };
  const wave = (line: number, t: number, size: number) =>
    size * (Math.sin(5 * t + 6 * draw(1, line)) + 0.6 * Math.sin(11 * t + 6 * draw(2, line)));
  const along = (steps: number, at: (t: number) => readonly [number, number, number]) =>
    Array.from({ length: steps + 1 }, (_, k) => at(k / steps));
  tube(
    0,
    9,
    along(16, (t) => [26 + 190 * t, 80 + wave(9, t, 7), 60 + wave(10, t, 6)]),
  );
  for (let line = 0; line < 4; line++) {
    const [y, z] = [40 + 80 * (line & 1), 30 + 60 * (line >> 1)];
    tube(
      1,
      8 + 2 * draw(3, line),
      along(22, (t) => [30 + 340 * t, y + wave(line, t, 9), z + wave(line + 20, t, 7)]),
    );
    tube(
      1,
      7,
      along(7, (t) => [216 + 60 * t, 80 + (y - 80) * t + wave(line + 30, t, 3) * t * (1 - t) * 4, 60 + (z - 60) * t]),
    );
  }
  tube(
    2,
    20,
    along(8, (t) => [376, 160 * t, 60]),
  );
  const column = (k: number) => Float32Array.from(rows, (row) => row[k]!);
  return {
    x1: column(0),
    y1: column(1),
    z1: column(2),
    x2: column(3),
    y2: column(4),
    z2: column(5),
    radius: column(6),
    kind: Uint8Array.from(rows, (row) => row[7]!),
  };
}

interface Site {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly radius: number;
  /** Healthy type in this place. */
  readonly type: number;
  /** Leukemic cells take places in this order. */
  readonly rank: number;
  readonly wall: { readonly distance: number; readonly kind: number };
}

function nearestWall(
  { segments }: Anatomy,
  x: number,
  y: number,
  z: number,
): { distance: number; kind: number; segment: number } {
  let best = { distance: Number.POSITIVE_INFINITY, kind: 1, segment: 0 };
  for (let s = 0; s < segments.kind.length; s++) {
    const [ax, ay, az] = [segments.x1[s]!, segments.y1[s]!, segments.z1[s]!];
    const [dx, dy, dz] = [segments.x2[s]! - ax, segments.y2[s]! - ay, segments.z2[s]! - az];
    const t = ((x - ax) * dx + (y - ay) * dy + (z - az) * dz) / (dx * dx + dy * dy + dz * dz);
    const on = Math.min(1, Math.max(0, t));
    const distance = Math.hypot(x - ax - on * dx, y - ay - on * dy, z - az - on * dz) - segments.radius[s]!;
    if (distance < best.distance) best = { distance, kind: segments.kind[s]!, segment: s };
  }
  return best;
}

/** A close packing with some disorder, without the places inside vessels and fat. */
function packSites(anatomy: Anatomy, draw: Draw): readonly Site[] {
  const fat = [
    [150, 118, 96, 26],
    [262, 30, 58, 29],
    [318, 84, 22, 24],
  ] as const;
  const giants = [
    [96, 128, 40, 11],
    [206, 22, 30, 12],
    [236, 112, 92, 11],
    [300, 130, 66, 12],
    [140, 24, 92, 10],
  ] as const;
  const sites: Site[] = [];
  const place = (x: number, y: number, z: number, radius: number, type: string) =>
    sites.push({ x, y, z, radius, type: indexOf(type), rank: 0, wall: nearestWall(anatomy, x, y, z) });
  for (const [x, y, z, radius] of fat) place(x, y, z, radius, 'adipocyte');
  for (const [x, y, z, radius] of giants) place(x, y, z, radius, 'megakaryocyte');
  const bodies = [...fat, ...giants];
  const pitch = 9.1;
  let k = 0;
  for (let layer = 0; layer * pitch * 0.816 < block.z; layer++) {
    for (let row = 0; row * pitch * 0.866 < block.y; row++) {
      for (let step = 0; step * pitch < block.x - 8; step++) {
        k += 1;
        const jitter = (n: number) => 2.6 * (draw(4, k, n) - 0.5);
        const x = 5 + (step + 0.5 * ((row + layer) & 1)) * pitch + (step === 0 ? 0 : jitter(0));
        const y = (row + 0.33 * (layer & 1)) * pitch * 0.866 + jitter(1);
        const z = layer * pitch * 0.816 + jitter(2);
        const radius = 3.9 + 0.9 * draw(5, k);
        const wall = nearestWall(anatomy, x, y, z);
        if (wall.distance < radius - 0.6 || x > block.x || y < 0 || y > block.y || z < 0 || z > block.z) continue;
        if (bodies.some(([bx, by, bz, br]) => Math.hypot(x - bx, y - by, z - bz) < br + radius - 1)) continue;
        const type = indexOf(healthyType(x, wall, draw, k));
        const spread = Math.hypot(x - 120, y - 60, z - 70) * (0.75 + 0.5 * draw(6, k));
        sites.push({ x, y, z, radius, type, rank: spread, wall });
      }
    }
  }
  return ranked(sites);
}

function healthyType(x: number, wall: { distance: number; kind: number }, draw: Draw, k: number): string {
  const u = draw(7, k);
  if (x < 8) return u < 0.5 ? 'osteoblast' : 'myeloid';
  if (wall.distance < 6 && wall.kind === 0)
    return u < 0.12 ? 'nestin-bright-msc' : u < 0.2 ? 'schwann-cell' : u < 0.3 ? 'hsc' : 'myeloid';
  if (wall.distance < 6 && wall.kind === 1)
    return u < 0.05 ? 'car-cell' : u < 0.11 ? 'hsc' : u < 0.4 ? 'erythroid' : 'myeloid';
  return u < 0.022 ? 'hspc' : u < 0.52 ? 'myeloid' : u < 0.8 ? 'erythroid' : 'lymphoid';
}

function ranked(sites: readonly Site[]): readonly Site[] {
  const order = sites.map((_, k) => k).filter((k) => looks[sites[k]!.type]!.numerous && sites[k]!.radius < 8);
  order.sort((a, b) => sites[a]!.rank - sites[b]!.rank || a - b);
  const rank = new Float64Array(sites.length).fill(Number.POSITIVE_INFINITY);
  for (const [position, k] of order.entries()) rank[k] = position;
  return sites.map((site, k) => ({ ...site, rank: rank[k]! }));
}

function frameAt(day: number, sites: readonly Site[], anatomy: Anatomy, draw: Draw): Frame {
  const n = sites.length;
  const leukemic = leukemicOn(day);
  const stems = Math.round(lscOf(leukemic));
  const every = Math.max(1, Math.floor(leukemic / Math.max(1, stems)));
  const typeOf = ({ rank, type }: Site) => {
    if (rank >= leukemic) return type;
    if (rank % every === 0 && rank / every < stems) return indexOf('lsc');
    return indexOf(rank % 7 === 3 ? 'leukemic-progenitor' : 'blast');
  };
  const crowded = leukemic / 9000;
  const type = Uint8Array.from(sites, typeOf);
  const near = (site: Site) => Math.exp(-Math.max(0, site.wall.distance) / 22);
  return {
    day,
    n,
    id: Uint32Array.from(sites, (_, k) => k + 1),
    type,
    phase: Uint8Array.from(sites, (_, k) => phaseOf(looks[type[k]!]!.id, draw(8, k, day))),
    x: Float32Array.from(sites, (site) => site.x),
    y: Float32Array.from(sites, (site) => site.y),
    z: Float32Array.from(sites, (site) => site.z),
    radius: Float32Array.from(sites, (site, k) => (looks[type[k]!]!.id === 'blast' ? site.radius + 0.4 : site.radius)),
    maturity: Float32Array.from(sites, (_, k) => draw(11, k)),
    oxygen: Float32Array.from(
      sites,
      (site) => (7 + 38 * near(site) + (site.wall.kind === 0 ? 8 : 0)) * (1 - 0.6 * crowded),
    ),
    held: Uint8Array.from(sites, (_, k) => (['hsc', 'lsc'].includes(looks[type[k]!]!.id) && draw(9, k) < 0.7 ? 1 : 0)),
    // The last 40 myeloid cells are in blood, so that the viewer has something not to draw.
    inBlood: Uint8Array.from(sites, (_, k) => (k >= n - 40 ? 1 : 0)),
    founder: Uint32Array.from(sites, (_, k) => k),
    holder: new Uint32Array(n),
    bornAt: new Float32Array(n),
    segmentOxygen: segmentOxygen(anatomy),
    segmentSpeed: new Float32Array(0),
    segmentLeak: new Float32Array(0),
  };
}

function phaseOf(type: string, u: number): number {
  if (type === 'hsc' || type === 'adipocyte' || type === 'schwann-cell') return u < 0.92 ? 0 : 1;
  if (type === 'lsc') return u < 0.6 ? 0 : u < 0.8 ? 1 : u < 0.92 ? 2 : 3;
  if (type === 'blast' || type === 'leukemic-progenitor') return u < 0.55 ? 1 : u < 0.8 ? 2 : u < 0.93 ? 3 : 0;
  return u < 0.55 ? 4 : u < 0.8 ? 1 : u < 0.94 ? 2 : 3;
}

function segmentOxygen({ segments }: Anatomy): Float32Array {
  return Float32Array.from(segments.kind, (kind, s) =>
    kind === 0
      ? 96 - 0.06 * segments.x1[s]!
      : kind === 1
        ? 24 + 26 * Math.exp(-Math.abs(segments.x1[s]! - 216) / 70)
        : 26,
  );
}

function fieldAt(day: number, substance: string, anatomy: Anatomy): Float32Array | null {
  const [nx, ny, nz] = [block.x / voxel, block.y / voxel, block.z / voxel];
  if (substance !== 'o2' && substance !== 'cxcl12') return null;
  const crowded = leukemicOn(day) / 9000;
  const field = new Float32Array(nx * ny * nz);
  for (let v = 0; v < field.length; v++) {
    const [x, y, z] = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))].map((i) => (i + 0.5) * voxel) as [
      number,
      number,
      number,
    ];
    const { distance, kind } = nearestWall(anatomy, x, y, z);
    const near = Math.exp(-Math.max(0, distance) / 22);
    field[v] =
      substance === 'o2'
        ? (7 + 38 * near + (kind === 0 ? 8 : 0)) * (1 - 0.6 * crowded)
        : 0.3 + 2.4 * near * (kind === 1 ? 1 : 0.5) + Math.exp(-x / 20);
  }
  return field;
}

function explain(frame: Frame, index: number): Explanation {
  const look = looks[frame.type[index]!]!;
  return {
    values: [
      { name: 'distance from bone', value: frame.x[index]!, unit: 'µm' },
      { name: 'oxygen', value: frame.oxygen[index]!, unit: 'mmHg' },
    ],
    sentences:
      look.group === 'stroma'
        ? []
        : [`In ${look.name}, oxygen increases entry into the cell cycle (an example sentence, no finding).`],
  };
}
