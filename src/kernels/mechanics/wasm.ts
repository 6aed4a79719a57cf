import { MarrowError } from '../../core/error.ts';
import { floor, fround, max, min, sqrt } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import {
  type Bodies,
  type Box,
  checkBodies,
  checkWall,
  countsOf,
  type Interaction,
  type Mechanics,
  type Moved,
  stretchOf,
  type Wall,
} from './contract.ts';
import * as at from './layout.ts';
import { chooseSlack, firstPush, pushAfter } from './slack.ts';

/** What changes only speed and memory, never a bit of the result except `rebuilds` and `mends`. */
export interface Tuning {
  /** Bodies above this radius, µm, have bins of their own; null chooses it from the mean radius. */
  readonly bigRadius: number | null;
  /** Margin of the neighbor lists beyond the reach of adhesion, µm, ≥ 0; null chooses one for every body and call. */
  readonly skin: number | null;
  /** Edge of the small bodies' bins, µm; null chooses it from the mean radius. */
  readonly binEdge: number | null;
  /** So many bodies that drifted too far at once are put on lists anew; for more, all lists are built. Null chooses it from their number. */
  readonly mends: number | null;
  /** Blocks of bodies that may run on different threads. */
  readonly parts: number;
  /** List entries kept per body, on average over a block of bodies. */
  readonly entriesPerBody: number;
  /** List entries of a block of however few bodies: a crowd that comes in through one vessel stands in itself until it has spread. */
  readonly leastEntries: number;
}

/** Bodies that need less room than this share of the cheapest slack are too many to be tissue. */
const leastRoom = 1 / 64;

export const defaultTuning: Tuning = {
  bigRadius: null,
  skin: null,
  binEdge: null,
  mends: null,
  parts: 32,
  entriesPerBody: 20,
  leastEntries: 8192,
};

/** The most bodies that may be near one. */
const mostCandidates = 8192;

export interface Place {
  readonly arena: Arena;
  readonly crew: Crew;
  /** The most bodies that one call may move. */
  readonly capacity: number;
}

/** The mechanics kernel in WebAssembly: equal bits to `ReferenceMechanics` for any tuning and number of threads. */
export class WasmMechanics implements Mechanics {
  private readonly place: Place;
  private readonly box: Box;
  private readonly wall: Wall | null;
  private readonly tuning: Tuning;
  private readonly integers: Int32Array;
  private readonly floats: Float32Array;
  private readonly reports: Int32Array;
  private readonly reportFloats: Float32Array;
  private readonly barrier: Int32Array;
  private readonly binCapacity: number;
  /** What calls so far let expect of the next, µm. */
  private push = firstPush;
  /** Builds of lists that the last call was planned with. */
  private planned = 1;
  /** Share of the cheapest slack that the lists had room for of late. */
  private room = 1;

  constructor(
    place: Place,
    box: Box,
    interaction: Interaction,
    wall: Wall | null = null,
    tuning: Partial<Tuning> = {},
  ) {
    if (wall !== null) checkWall(wall, box);
    this.place = place;
    this.box = box;
    this.wall = wall;
    this.tuning = { ...defaultTuning, ...tuning };
    this.binCapacity = max(8192, 2 * place.capacity);
    this.barrier = place.arena.i32(48);
    this.integers = place.arena.i32(at.blockWords);
    const view = <T>(Column: new (buffer: ArrayBufferLike, offset: number, length: number) => T, of: Int32Array): T =>
      new Column(of.buffer, of.byteOffset, of.length);
    this.floats = view(Float32Array, this.integers);
    this.reports = place.arena.i32(at.reportWords * this.tuning.parts);
    this.reportFloats = view(Float32Array, this.reports);
    this.describe(interaction);
  }

  move(bodies: Bodies, dt: number, steps: number): Moved {
    this.checkCapacity(bodies.n);
    this.point(bodies);
    while (!this.attempt(bodies, dt, steps)) {
      this.putBack(bodies);
      this.room /= 2;
      if (this.room < leastRoom) throw this.overflow();
    }
    const rebuilds = this.integers[at.buildsWord]!;
    this.room = min(1, 1.1 * this.room);
    const mends = this.integers[at.mendsWord]!;
    this.push = pushAfter(this.push, mends / max(1, bodies.n), rebuilds - this.planned);
    return {
      largest: fround(sqrt(this.largest(at.largestReport))),
      longestStep: fround(sqrt(this.largest(at.stepReport))),
      rebuilds,
      mends,
      capped: this.sum(this.reports, at.cappedReport),
    };
  }

  /** Move bodies with lists as wide as there is room for; false when they overflowed all the same. */
  private attempt(bodies: Bodies, dt: number, steps: number): boolean {
    const { crew } = this.place;
    const block = this.integers.byteOffset;
    this.reports.fill(0);
    crew.run('mechanicsSurvey', this.tuning.parts, [block, dt * steps]);
    if (this.least(this.reports, at.isFitReport) === 0) checkBodies(bodies, this.box);
    this.prepare(bodies.n, dt, steps);
    this.floats[at.dtWord] = dt;
    this.integers[at.mostMendsWord] = this.tuning.mends ?? min(400, floor(bodies.n / 32));
    crew.together('mechanicsMove', this.barrier.byteOffset, [block, steps]);
    return this.integers[at.buildsWord]! >= 0;
  }

  private sum(reports: ArrayLike<number>, word: number): number {
    let sum = 0;
    for (let part = 0; part < this.tuning.parts; part++) sum += reports[part * at.reportWords + word]!;
    return sum;
  }

  private least(reports: ArrayLike<number>, word: number): number {
    let least = Number.POSITIVE_INFINITY;
    for (let part = 0; part < this.tuning.parts; part++) least = min(least, reports[part * at.reportWords + word]!);
    return least;
  }

  private largest(word: number): number {
    let largest = 0;
    for (let part = 0; part < this.tuning.parts; part++) {
      largest = max(largest, this.reportFloats[part * at.reportWords + word]!);
    }
    return largest;
  }

  /** Choose slacks and bins that suit this call. */
  private prepare(n: number, dt: number, steps: number): void {
    const { bigRadius, skin, binEdge } = this.tuning;
    const { floats, reportFloats } = this;
    const radius = n === 0 ? 1 : this.sum(reportFloats, at.sumsReport) / n;
    const travel = n === 0 ? 0 : this.sum(reportFloats, at.sumsReport + 1) / n;
    const slack =
      skin === null
        ? chooseSlack(this.push, travel, radius, floats[at.stretchWord]!, steps)
        : { push: skin / 2, share: 0, most: skin / 2, builds: 1 };
    this.planned = slack.builds;
    const narrow = { push: slack.push * this.room, share: slack.share * this.room, most: slack.most * this.room };
    floats[at.slackWord] = narrow.push;
    floats[at.shareWord] = narrow.share;
    floats[at.mostSlackWord] = narrow.most;
    // Nobody may begin beyond the slack, of which a little is left for rounding.
    floats[at.leadWord] = 0.9 * narrow.share * dt * steps;
    floats[at.longestLeadWord] = 0.9 * narrow.most;
    const mean = min(narrow.push + narrow.share * travel, narrow.most);
    const big = floats[at.stretchWord]! * (bigRadius ?? 1.2 * radius) + mean;
    floats[at.bigWord] = big;
    const least = this.least(reportFloats, at.stickReport);
    this.integers[at.isAlikeWord] = least === this.largest(at.stickReport + 1) ? 1 : 0;
    const bins = this.layGrid(at.gridWord, 0, binEdge ?? 2 * big);
    this.layGrid(at.gridWord + at.gridWords, bins, 3 * big);
  }

  /** Take the columns that are written anew in every move, before the first. */
  takeRoom(arena: Arena): this {
    const { capacity, crew } = this.place;
    const { parts, entriesPerBody, leastEntries } = this.tuning;
    const words = this.integers;
    const take = (word: number, length: number): void => {
      words[word] = arena.i32(length).byteOffset;
    };
    // Rows are read by fours, so that a few lie behind the last.
    for (const word of [at.startWord, at.centerWord, at.nextWord, at.builtWord, at.motileWord])
      take(word, 4 * (capacity + 4));
    for (const word of [at.placeWord, at.rowWord, at.reachWord, at.stickWord, at.planWord]) take(word, capacity + 4);
    const candidates = min(mostCandidates, 4 * (capacity + 4));
    const bodies = floor((capacity + parts - 1) / parts);
    const kept = 4 * floor(max(bodies * entriesPerBody, leastEntries) / 4);
    const entries = kept + candidates + 12;
    if (entries > 4 * at.mostBefore) throw this.tooMany();
    take(at.neighborWord, entries * parts);
    take(at.scratchWord, 5 * (candidates + 8) * crew.threads);
    take(at.firstWord, this.binCapacity + 4);
    words[at.entriesWord] = 4 * entries;
    words[at.candidatesWord] = candidates;
    return this;
  }

  /** Write down the box, the wall and the interaction. */
  private describe(interaction: Interaction): void {
    const { floats, integers, box, wall } = this;
    const pack = this.place.arena.u8(256);
    for (let bits = 0; bits < 16; bits++) {
      const lanes = [0, 1, 2, 3].filter((lane) => ((bits >> lane) & 1) === 1);
      for (let byte = 0; byte < 4 * lanes.length; byte++) pack[16 * bits + byte] = 4 * lanes[byte >> 2]! + (byte & 3);
    }
    integers[at.packWord] = pack.byteOffset;
    integers[at.reportWord] = this.reports.byteOffset;
    integers[at.partsWord] = this.tuning.parts;
    const { ceiling, quantum } = countsOf(interaction);
    floats.set([box.lx, box.ly, box.lz, 1e30], at.lengthWord);
    floats.set([0, box.periodicY ? box.ly : 0, box.periodicZ ? box.lz : 0, 0], at.wrapWord);
    floats[at.inverseWord + 1] = box.periodicY ? 1 / fround(box.ly) : 0;
    floats[at.inverseWord + 2] = box.periodicZ ? 1 / fround(box.lz) : 0;
    floats[at.repulsionWord] = interaction.repulsion / quantum;
    floats[at.stickinessWord] = interaction.adhesion / quantum;
    floats[at.ceilingWord] = ceiling / quantum;
    floats[at.quantumWord] = quantum;
    floats[at.stretchWord] = stretchOf(interaction);
    if (wall === null) return;
    integers[at.wallWord] = this.addressOf('wall.distance', wall.distance, 0);
    integers[at.wallLeastWord] = this.place.arena.f32(wall.nx * wall.ny * wall.nz).byteOffset;
    integers.set([wall.nx, wall.ny, wall.nz], at.wallXWord);
    floats[at.wallInverseWord] = 1 / fround(wall.voxel);
    this.place.crew.call('mechanicsSound', [integers.byteOffset]);
  }

  private point(bodies: Bodies): void {
    const words = this.integers;
    words[at.nWord] = bodies.n;
    const columns = [
      'key',
      'x',
      'y',
      'z',
      'radius',
      'mobility',
      'adhesion',
      'mx',
      'my',
      'mz',
      'pressure',
      'neighborCount',
    ] as const;
    columns.forEach((name, k) => {
      words[at.keyWord + k] = this.addressOf(name, bodies[name], bodies.n);
    });
  }

  /** Lay one grid of bins, numbered from `before` on; the number behind its last bin. */
  private layGrid(grid: number, before: number, smallestEdge: number): number {
    const { lx, ly, lz } = this.box;
    const along = (length: number, edge: number): number => max(1, floor(length / edge));
    let edge = max(smallestEdge, 0.1);
    while (2 * along(lx, edge / 4) * along(ly, edge) * along(lz, edge) > this.binCapacity) edge *= 1.1;
    const bins = [along(lx, edge / 4), along(ly, edge), along(lz, edge)] as const;
    this.integers.set([...bins, before], grid + at.binsXWord);
    this.floats.set([bins[0] / lx, bins[1] / ly, bins[2] / lz, ly / bins[1], lz / bins[2]], grid + at.perXWord);
    return before + bins[0] * bins[1] * bins[2];
  }

  private addressOf(name: string, column: Float32Array | Uint32Array, rows: number): number {
    if (column.buffer === this.place.arena.memory.buffer && column.length >= rows) return column.byteOffset;
    throw new MarrowError({
      kind: 'invalid-input',
      message: `mechanics cannot use the column ${name}`,
      expected: `at least ${rows} rows in the kernel's memory`,
      found: `${column.length} rows${column.buffer === this.place.arena.memory.buffer ? '' : ' elsewhere'}`,
      advice: 'Take the column from the arena.',
    });
  }

  private checkCapacity(n: number): void {
    if (n <= this.place.capacity) return;
    throw new MarrowError({
      kind: 'unsupported',
      message: 'there are more bodies than the mechanics has room for',
      expected: `at most ${this.place.capacity}`,
      found: String(n),
    });
  }

  private tooMany(): MarrowError {
    return new MarrowError({
      kind: 'unsupported',
      message: 'the mechanics was given more bodies than its lists can number',
      expected: `room for at most ${4 * at.mostBefore} neighbors in each of ${this.tuning.parts} blocks of bodies`,
      found: `${this.place.capacity} bodies with ${this.tuning.entriesPerBody} neighbors each`,
      advice: 'Raise parts, or run a smaller block of tissue.',
    });
  }

  /** Put every body back where it was. */
  private putBack(bodies: Bodies): void {
    const start = new Float32Array(this.integers.buffer, this.integers[at.startWord]!, 4 * bodies.n);
    for (let i = 0; i < bodies.n; i++) {
      bodies.x[i] = start[4 * i]!;
      bodies.y[i] = start[4 * i + 1]!;
      bodies.z[i] = start[4 * i + 2]!;
    }
  }

  private overflow(): MarrowError {
    const candidates = this.integers[at.candidatesWord]!;
    return new MarrowError({
      kind: 'unsupported',
      message: 'the neighbor lists of the mechanics overflowed; no body was moved',
      expected: `at most ${this.integers[at.entriesWord]! / 4 - candidates - 12} neighbors of all bodies in each of ${this.tuning.parts} blocks, and ${candidates} near one`,
      advice: 'Bodies are crowded far beyond tissue density; otherwise raise entriesPerBody.',
    });
  }
}
