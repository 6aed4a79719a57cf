import { cos, floor, max, min, PI, sin } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import type { Grid } from '../../kernels/field/problem.ts';
import { behaviorIds } from '../../model/behavior.ts';
import type { Position } from '../../model/site.ts';
import { bitsOf } from '../program/genotype.ts';
import { number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import type { Tissue } from '../tissue.ts';
import { type Anatomy, besideSegment, besideVessel, drawer, inside, sample } from '../vessels/anatomy.ts';
import { linedKind } from '../vessels/lining.ts';
import { besideRod } from '../vessels/trabeculae.ts';
import { arteriole, sinusoid } from '../vessels/vessel-kinds.ts';
import { ENDED, G0, G1, G2M, S } from './cells.ts';
import { apart } from './displacement.ts';
import { addRow } from './division.ts';
import { freeHolders } from './lodging.ts';
import { takeId } from './take-id.ts';

/** How often a free point is looked for before the roomiest one found is taken. */
const attempts = 60;
/** Candidates among which the one farthest from its like is taken, so that stroma stands evenly. */
const candidates = 12;

const secretion = behaviorIds.indexOf('secretion');
const display = behaviorIds.indexOf('display');

type Point = readonly [number, number, number];

/** A random point whose distance to walls and bone leaves room for a body. */
export function freePoint(anatomy: Anatomy, grid: Grid, radius: number, draw: (n: number) => number): Point {
  let best: Point = [0, 0, 0];
  let roomiest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < attempts; n++) {
    const point: Point = [
      draw(3 * n + 4) * grid.nx * grid.spacing,
      draw(3 * n + 5) * grid.ny * grid.spacing,
      draw(3 * n + 6) * grid.nz * grid.spacing,
    ];
    const room = sample(grid, anatomy.wallDistance, ...point) - radius;
    if (room >= 0) return point;
    if (room > roomiest) [best, roomiest] = [point, room];
  }
  return best;
}

/** Write a new cell into a row: at rest, undamaged, without bonds, giving off and showing what it does before it has sensed anything. */
export function place({ cells, clock, program }: Tissue, row: number, id: number, t: number, point: Point): void {
  const type = program.types[t]!;
  for (const column of cells.table.columns) column.values[row] = 0;
  cells.id[row] = id;
  cells.founder[row] = id;
  cells.type[row] = t;
  [cells.x[row], cells.y[row], cells.z[row]] = point;
  cells.radius[row] = type.radius;
  cells.bornAt[row] = clock.tick[0]!;
  cells.secretion[row] = type.behaviors[secretion]!.start;
  cells.display[row] = type.behaviors[display]!.start;
  cells.phase[row] = type.cycle === null ? ENDED : type.cycle.rests ? G0 : G1;
  type.activities.forEach((target, k) => {
    if (target !== null) cells.activities[k]![row] = target.start;
  });
}

/** Fill an empty block with what the site says stands and lives there. */
export function populate(tissue: Tissue): void {
  const { grid, program } = tissue;
  const site = program.model.siteInUse;
  const volume = grid.nx * grid.ny * grid.nz * grid.spacing * grid.spacing * grid.spacing * 1e-9;
  for (const { cell, at, density } of site.stroma) {
    const t = program.typeIndex(cell);
    const count = floor(number(density) * volume + 0.5);
    const stood: number[] = [];
    for (let n = 0; n < count; n++) stood.push(stand(tissue, t, at, stood));
  }
  for (const { cell, density, genotype = [], held, postMitotic, renewals } of site.marrow) {
    const t = program.typeIndex(cell);
    const count = floor(number(density) * volume + 0.5);
    const inNiche = held === undefined ? 0 : floor(number(held) * count + 0.5);
    const past = {
      postMitotic: postMitotic === undefined ? 0 : number(postMitotic),
      renewals: renewals === undefined ? 0 : number(renewals),
      genotype: bitsOf(program, genotype),
    };
    for (let n = 0; n < count; n++) live(tissue, t, n < inNiche, past);
  }
  program.types.forEach((type, t) => {
    if (type.lining !== null) line(tissue, t);
  });
}

/** One cell at the middle of every segment that is lined, on the side where there is most room. */
function line(tissue: Tissue, t: number): void {
  const { anatomy, cells, clock, grid, program, scenario } = tissue;
  if (anatomy.vessels === null) return;
  const { radius } = program.types[t]!;
  const { kind } = anatomy.vessels.network.segments;
  for (let segment = 0; segment < kind.length; segment++) {
    if (kind[segment] !== linedKind) continue;
    const id = takeId(clock);
    const draw = drawer(scenario.seed, purpose.stroma, id, 0);
    let best: Point = [0, 0, 0];
    let roomiest = Number.NEGATIVE_INFINITY;
    for (let n = 0; n < candidates; n++) {
      const point = besideSegment(anatomy.vessels, grid, segment, radius, 0.5, draw(n));
      const room = sample(grid, anatomy.wallDistance, ...point);
      if (room > roomiest) [best, roomiest] = [point, room];
    }
    const row = addRow(tissue);
    place(tissue, row, id, t, best);
    cells.vessel[row] = segment + 1;
    cells.permeability[row] = 1;
  }
}

function stand(tissue: Tissue, t: number, at: Position, stood: readonly number[]): number {
  const { anatomy, cells, clock, grid, program, scenario } = tissue;
  const id = takeId(clock);
  const { radius } = program.types[t]!;
  let best: Point = [0, 0, 0];
  let farthest = -1;
  for (let n = 0; n < candidates; n++) {
    const draw = drawer(scenario.seed, purpose.stroma, id, n, 0);
    const point = candidate(anatomy, grid, at, radius, draw);
    let nearest = 1e9;
    for (const row of stood) {
      const [dx, dy, dz] = [cells.x[row]! - point[0], cells.y[row]! - point[1], cells.z[row]! - point[2]];
      nearest = min(nearest, apart(grid, dx, dy, dz));
    }
    if (nearest > farthest) [best, farthest] = [point, nearest];
  }
  const row = addRow(tissue);
  place(tissue, row, id, t, best);
  return row;
}

function candidate(anatomy: Anatomy, grid: Grid, at: Position, radius: number, draw: (n: number) => number): Point {
  const kind = at === 'arteriole' ? arteriole : sinusoid;
  if (at === 'bone surface' || at === 'floor') return onBone(anatomy, grid, radius, draw);
  if (at === 'marrow') return freePoint(anatomy, grid, radius, draw);
  return besideVessel(anatomy, grid, kind, radius, draw) ?? freePoint(anatomy, grid, radius, draw);
}

/** A point on the end of the block at x = 0 or on a trabecula, drawn evenly over their surface. */
function onBone(anatomy: Anatomy, grid: Grid, radius: number, draw: (n: number) => number): Point {
  const { boneDistance, trabeculae } = anatomy;
  const [lx, ly, lz] = [grid.nx * grid.spacing, grid.ny * grid.spacing, grid.nz * grid.spacing];
  const end = inside(grid, radius, draw(0) * ly, draw(1) * lz);
  if (trabeculae === null || trabeculae.y.length === 0) return end;
  const rods = trabeculae.y.length;
  const ofEnd = (ly * lz) / (ly * lz + 2 * PI * trabeculae.radius * lx * rods);
  if (draw(2) < ofEnd && sample(grid, boneDistance, ...end) > 0) return end;
  const angle = 2 * PI * draw(1);
  const rod = min(floor(draw(3) * rods), rods - 1);
  return inside(grid, ...besideRod(trabeculae, grid, rod, radius, draw(0), [cos(angle), sin(angle)]));
}

/** What lies behind cells at the start: share that has ended its divisions, most self-renewing divisions, mutations. */
interface Past {
  readonly postMitotic: number;
  readonly renewals: number;
  /** Bit set of mutations. */
  readonly genotype: number;
}

/** A hematopoietic cell somewhere in its life, as in a marrow that has been running for long. */
function live(tissue: Tissue, t: number, inNiche: boolean, past: Past): void {
  const { anatomy, cells, clock, grid, program, scenario } = tissue;
  const id = takeId(clock);
  const type = program.types[t]!;
  const draw = drawer(scenario.seed, purpose.placement, id, 0);
  const holders = inNiche ? freeHolders(tissue) : [];
  const holder = strongest(tissue, holders, draw);
  const point: Point =
    holder === undefined
      ? freePoint(anatomy, grid, type.radius, draw)
      : [cells.x[holder]!, cells.y[holder]!, cells.z[holder]!];
  const row = addRow(tissue);
  place(tissue, row, id, t, point);
  cells.genotype[row] = past.genotype;
  if (holder !== undefined) {
    cells.holder[row] = cells.id[holder]! + 1;
    return;
  }
  age(tissue, row, past, (n) => random(scenario.seed, purpose.initialState, id, 0, n));
}

/** Of some free niche places drawn at random the one that displays most: stem cells have long left the weak ones. */
function strongest(
  { cells, program }: Tissue,
  holders: readonly number[],
  draw: (n: number) => number,
): number | undefined {
  const shown = (row: number) => {
    const { levels, scales } = program.types[cells.type[row]!]!.presenter!;
    return levels.reduce(
      (sum, level, k) => sum + (scales[k]! < 0 ? level : level * cells.activities[scales[k]!]![row]!),
      0,
    );
  };
  const tried = number(program.model.physics.placesTried);
  const candidates = Array.from({ length: tried }, (_, n) => holders[floor(draw(200 + n) * holders.length)]).filter(
    (row) => row !== undefined,
  );
  return candidates.sort((a, b) => shown(b) - shown(a) || cells.id[a]! - cells.id[b]!)[0];
}

/** Stages hold twice as many cells each as the one before; phases are as long as the model says. */
function age({ cells, program }: Tissue, row: number, past: Past, draw: (n: number) => number): void {
  const type = program.types[cells.type[row]!]!;
  cells.renewals[row] = floor(draw(5) * (past.renewals + 1));
  if (type.cycle === null || draw(0) < past.postMitotic) {
    cells.phase[row] = ENDED;
    cells.stage[row] = type.stages;
    cells.maturity[row] = draw(1);
    return;
  }
  if (type.stages > 1) {
    let total = 0;
    for (let k = 0, weight = 1; k < type.stages; k++, weight *= 2) total += weight;
    let left = draw(2) * total;
    let stage = 0;
    for (let weight = 1; stage < type.stages - 1 && left >= weight; stage++, weight *= 2) left -= weight;
    cells.stage[row] = stage;
  }
  const g1 = 1 / max(type.cycle.g1Rate, 1e-9);
  const at = draw(3) * (g1 + type.cycle.s + type.cycle.g2m);
  if (type.cycle.rests && draw(4) < number(program.model.physics.restingAtStart)) cells.phase[row] = G0;
  else if (at < g1) cells.phase[row] = G1;
  else if (at < g1 + type.cycle.s) [cells.phase[row], cells.timer[row]] = [S, g1 + type.cycle.s - at];
  else [cells.phase[row], cells.timer[row]] = [G2M, g1 + type.cycle.s + type.cycle.g2m - at];
}
