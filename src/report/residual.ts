import { random } from '../core/random.ts';
import { distanceToWall, nearestImage, type Tube, tubesOf } from './geometry.ts';
import type { FrameCells, ReportAnatomy, ReportFrame, ReportInput } from './report-input.ts';

/** What distances are measured to. */
export const landmarks = ['sinusoid', 'arteriole', 'bone'] as const;
export type Landmark = (typeof landmarks)[number];

type Distances = Readonly<Record<Landmark, number>>;

/** Where LSC sit, and where points lie that are spread evenly over the marrow. */
export interface Residual {
  readonly frame: ReportFrame;
  readonly cells: readonly { readonly held: boolean; readonly distance: Distances }[];
  readonly points: readonly Distances[];
}

/** Random points against which cells are compared. */
const pointsWanted = 3000;

/** First argument after the seed: no purpose of the engine has this number. */
const comparison = 0x7265706f;

/** The LSC of the tissue at the nadir, or in the last frame of a run without treatment; null when there is none. */
export function residualOf({ frames, anatomy, scenario }: ReportInput): Residual | null {
  const frame = frames.find(({ moment }) => moment === 'nadir') ?? frames.at(-1);
  if (frame === undefined || anatomy.segments.radius.length === 0) return null;
  const measure = measureIn(anatomy);
  const rows = rowsOf('lsc', frame.cells);
  if (rows.length === 0) return null;
  const { x, y, z, radius, held } = frame.cells;
  const cells = rows.map((k) => ({ held: held[k] === 1, distance: measure(x[k]!, y[k]!, z[k]!) }));
  const size = rows.reduce((sum, k) => sum + radius[k]!, 0) / rows.length;
  const nearest = cells.reduce(
    (least, { distance }) => Math.min(least, ...landmarks.map((landmark) => distance[landmark])),
    size,
  );
  return { frame, cells, points: randomPoints(anatomy, scenario.seed, Math.max(0, nearest), measure) };
}

function rowsOf(type: string, { type: types, inBlood }: FrameCells): number[] {
  return types.flatMap((name, k) => (name === type && inBlood[k] !== 1 ? [k] : []));
}

/** What of it a block has: some end at no bone. */
export function landmarksIn({ end = 'bone', rods }: ReportAnatomy): Landmark[] {
  return landmarks.filter((landmark) => landmark !== 'bone' || end === 'bone' || rods !== undefined);
}

/**
 * From a center to the nearest wall of a sinusoid (the central sinus among them), of an arteriole, and to the bone, trabeculae among it, µm;
 * infinite where there is none.
 */
function measureIn({
  segments,
  block,
  end = 'bone',
  rods,
}: ReportAnatomy): (x: number, y: number, z: number) => Distances {
  const tubes = tubesOf(segments, block);
  const [arterioles, veins]: [Tube[], Tube[]] = [[], []];
  for (const tube of tubes) (tube.kind === 'arteriole' ? arterioles : veins).push(tube);
  return (x, y, z) => ({
    sinusoid: distanceToWall(veins, block, x, y, z),
    arteriole: distanceToWall(arterioles, block, x, y, z),
    bone: Math.min(end === 'bone' ? x : Number.POSITIVE_INFINITY, distanceToRods(rods, block, y, z)),
  });
}

/** From a point to the nearest trabecula, which all run along x, µm; infinite without any. */
function distanceToRods(rods: ReportAnatomy['rods'], block: ReportAnatomy['block'], y: number, z: number): number {
  if (rods === undefined) return Number.POSITIVE_INFINITY;
  const distances = rods.y.map(
    (rodY, k) => Math.hypot(nearestImage(y - rodY, block.y), nearestImage(z - rods.z[k]!, block.z)) - rods.radius,
  );
  return Math.min(...distances);
}

/**
 * Points drawn evenly from where centers of cells can be: no nearer to a wall than `clearance`. Soft bodies press against
 * walls, so the nearest cell says how near that is; a whole radius would push the points, not the cells, away from walls.
 */
function randomPoints(
  { block }: ReportAnatomy,
  seed: number,
  clearance: number,
  measure: ReturnType<typeof measureIn>,
): Distances[] {
  const found: Distances[] = [];
  for (let id = 0; found.length < pointsWanted && id < 20 * pointsWanted; id++) {
    const draw = (n: number) => random(seed, comparison, id, 0, n);
    const x = draw(0) * block.x;
    const distance = measure(x, draw(1) * block.y, draw(2) * block.z);
    const isBetweenEnds = x >= clearance && x <= block.x - clearance;
    if (isBetweenEnds && landmarks.every((landmark) => distance[landmark] >= clearance)) found.push(distance);
  }
  return found;
}

/**
 * Shares between which n independent draws of probability p fall in at least 95 % of cases, from the binomial distribution:
 * P(K < low·n) ≤ 2.5 % and P(K > high·n) ≤ 2.5 %.
 */
export function binomialBand(n: number, p: number): readonly [low: number, high: number] {
  if (p <= 0 || p >= 1) return [p, p];
  let below = 0;
  let low = -1;
  let high = n;
  let logTerm = n * Math.log1p(-p);
  for (let k = 0; k <= n; k++) {
    below += Math.exp(logTerm);
    if (low < 0 && below > 0.025) low = k;
    if (below >= 0.975) {
      high = k;
      break;
    }
    logTerm += Math.log((n - k) / (k + 1)) + Math.log(p / (1 - p));
  }
  return [low / n, high / n];
}
