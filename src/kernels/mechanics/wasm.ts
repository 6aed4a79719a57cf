import { MarrowError } from '../../core/error.ts';
import { floor, fround, max, sqrt } from '../../core/math.ts';
import type { Arena } from '../arena.ts';
import type { Crew } from '../crew.ts';
import {
  adhesionReach,
  type Bodies,
  type Box,
  checkBodies,
  checkWall,
  countsOf,
  type Interaction,
  type Mechanics,
  type Moved,
  type Wall,
} from './contract.ts';
import * as at from './layout.ts';

/** What changes only speed and memory, never a bit of the result except `rebuilds`. */
export interface Tuning {
  /** Bodies above this radius, µm, have bins of their own. */
  readonly bigRadius: number;
  /** Margin of the neighbor lists beyond the reach of adhesion, µm, ≥ 0. */
  readonly skin: number;
  /** Edge of the small bodies' bins, µm; null chooses it from the mean radius. */
  readonly binEdge: number | null;
  /** Blocks of bodies that may run on different threads. */
  readonly parts: number;
  /** List entries kept per body, on average over a block of bodies. */
  readonly entriesPerBody: number;
}

export const defaultTuning: Tuning = { bigRadius: 8, skin: 2, binEdge: null, parts: 16, entriesPerBody: 40 };

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
  private readonly binCapacity: number;

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
    this.binCapacity = max(4096, 2 * place.capacity);
    this.integers = place.arena.i32(at.blockWords);
    const view = <T>(Column: new (buffer: ArrayBufferLike, offset: number, length: number) => T, of: Int32Array): T =>
      new Column(of.buffer, of.byteOffset, of.length);
    this.floats = view(Float32Array, this.integers);
    this.reports = place.arena.i32(at.reportWords * this.tuning.parts);
    this.reportFloats = view(Float32Array, this.reports);
    this.takeColumns();
    this.describe(interaction);
  }

  move(bodies: Bodies, dt: number, steps: number): Moved {
    checkBodies(bodies, this.box);
    this.checkCapacity(bodies.n);
    this.point(bodies);
    this.layBins(bodies);
    this.floats[at.dtWord] = dt;
    this.reports.fill(0);
    const { crew } = this.place;
    const rebuilds =
      crew.threads === 1 ? crew.call('mechanicsMove', [this.integers.byteOffset, steps]) : this.moveTogether(steps);
    if (rebuilds < 0) this.failOverflow();
    let capped = 0;
    for (let part = 0; part < this.tuning.parts; part++)
      capped += this.reports[part * at.reportWords + at.cappedReport]!;
    return {
      largest: fround(sqrt(this.largestReport(at.largestReport))),
      longestStep: fround(sqrt(this.largestReport(at.stepReport))),
      rebuilds,
      capped,
    };
  }

  /** The loop of `mechanicsMove`, with the parts of each task shared among threads. */
  private moveTogether(steps: number): number {
    const { crew } = this.place;
    const { parts } = this.tuning;
    const block = this.integers.byteOffset;
    let center = this.integers[at.centerWord]!;
    let next = this.integers[at.nextWord]!;
    let builds = 0;
    const relist = (): boolean => {
      crew.run('mechanicsBin', 2, [block, center]);
      crew.run('mechanicsBuild', parts, [block, center]);
      builds++;
      return !this.hasOverflow();
    };
    crew.call('mechanicsLoad', [0, 1, block]);
    if (!relist()) return -1;
    for (let step = 0; step < steps; step++) {
      crew.run('mechanicsAdvance', parts, [block, center, next]);
      [center, next] = [next, center];
      if (this.largestReport(at.driftReport) > this.floats[at.drift2Word]! && !relist()) return -1;
    }
    crew.run('mechanicsReport', parts, [block, center]);
    return builds;
  }

  private largestReport(word: number): number {
    let largest = 0;
    for (let part = 0; part < this.tuning.parts; part++) {
      largest = max(largest, this.reportFloats[part * at.reportWords + word]!);
    }
    return largest;
  }

  private hasOverflow(): boolean {
    for (let part = 0; part < this.tuning.parts; part++) {
      if (this.reports[part * at.reportWords + at.overflowReport] !== 0) return true;
    }
    return false;
  }

  private takeColumns(): void {
    const { arena, capacity } = this.place;
    const { parts, entriesPerBody } = this.tuning;
    const words = this.integers;
    const take = (word: number, length: number): void => {
      words[word] = arena.i32(length).byteOffset;
    };
    for (const word of [at.centerWord, at.nextWord, at.startWord, at.builtWord, at.motileWord])
      take(word, 4 * (capacity + 1));
    for (const word of [
      at.rowWord,
      at.sizeWord,
      at.freedomWord,
      at.stickWord,
      at.binOfWord,
      at.listWord,
      at.groupsWord,
      at.nearWord,
    ]) {
      take(word, capacity + 1);
    }
    const entries = 4 * floor((floor((capacity + parts - 1) / parts) * entriesPerBody) / 4) + 1024;
    for (const word of [at.neighborWord, at.inverseWord, at.pullWord]) take(word, entries * parts);
    for (const grid of [at.gridWord, at.gridWord + at.gridWords]) {
      take(grid + at.firstWord, this.binCapacity + 2);
      for (let word = at.memberXWord; word <= at.memberSlotWord; word++) take(grid + word, capacity + 4);
    }
    take(at.scratchWord, 6 * (at.candidates + 8) * parts);
    const pack = arena.u8(256);
    for (let bits = 0; bits < 16; bits++) {
      const lanes = [0, 1, 2, 3].filter((lane) => ((bits >> lane) & 1) === 1);
      for (let byte = 0; byte < 4 * lanes.length; byte++) pack[16 * bits + byte] = 4 * lanes[byte >> 2]! + (byte & 3);
    }
    words[at.packWord] = pack.byteOffset;
    words[at.reportWord] = this.reports.byteOffset;
    words[at.partsWord] = parts;
    words[at.entriesWord] = entries;
  }

  /** Write down the box, the wall and the interaction. */
  private describe(interaction: Interaction): void {
    const { floats, integers, box, wall, tuning } = this;
    const { ceiling, quantum } = countsOf(interaction);
    floats.set([box.lx, box.ly, box.lz, 0], at.lengthWord);
    floats.set([0, box.periodicY ? box.ly : 0, box.periodicZ ? box.lz : 0, 0], at.wrapWord);
    floats[at.inverseYWord] = box.periodicY ? 1 / fround(box.ly) : 0;
    floats[at.inverseZWord] = box.periodicZ ? 1 / fround(box.lz) : 0;
    floats[at.repulsionWord] = interaction.repulsion / quantum;
    floats[at.stickinessWord] = interaction.adhesion / quantum;
    floats[at.ceilingWord] = ceiling / quantum;
    floats[at.quantumWord] = quantum;
    floats[at.skinWord] = tuning.skin;
    // Two bodies together use up the skin; a little is left for rounding.
    floats[at.drift2Word] = 0.48 * tuning.skin * (0.48 * tuning.skin);
    floats[at.bigRadiusWord] = tuning.bigRadius;
    integers[at.wallWord] = wall === null ? 0 : this.addressOf('wall.distance', wall.distance, 0);
    if (wall === null) return;
    integers.set([wall.nx, wall.ny, wall.nz], at.wallXWord);
    floats[at.wallInverseWord] = 1 / fround(wall.voxel);
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

  /** Choose bins that suit this call's radii. */
  private layBins(bodies: Bodies): void {
    const { bigRadius, skin, binEdge } = this.tuning;
    let small = -1;
    let big = -1;
    let sum = 0;
    let smalls = 0;
    for (let i = 0; i < bodies.n; i++) {
      const r = bodies.radius[i]!;
      if (r > fround(bigRadius)) big = max(big, r);
      else {
        small = max(small, r);
        sum += r;
        smalls++;
      }
    }
    const mean = smalls === 0 ? 1 : sum / smalls;
    this.layGrid(at.gridWord, binEdge ?? 2 * adhesionReach * mean + skin, small);
    this.layGrid(at.gridWord + at.gridWords, adhesionReach * (big + max(small, 0)) + skin, big);
  }

  private layGrid(grid: number, smallestEdge: number, largest: number): void {
    const { lx, ly, lz } = this.box;
    const along = (length: number, edge: number): number => max(1, floor(length / edge));
    let edge = max(smallestEdge, 0.1);
    while (along(lx, edge / 4) * along(ly, edge) * along(lz, edge) > this.binCapacity) edge *= 1.1;
    const bins = [along(lx, edge / 4), along(ly, edge), along(lz, edge)] as const;
    this.integers.set(bins, grid + at.binsXWord);
    this.floats.set([bins[0] / lx, bins[1] / ly, bins[2] / lz], grid + at.perXWord);
    this.floats.set([ly / bins[1], lz / bins[2], largest], grid + at.edgeYWord);
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

  private failOverflow(): never {
    throw new MarrowError({
      kind: 'unsupported',
      message: 'the neighbor lists of the mechanics overflowed; no body was moved',
      expected: `at most ${this.integers[at.entriesWord]! - 12} neighbors in each of ${this.tuning.parts} blocks of bodies`,
      advice: 'Bodies are crowded far beyond tissue density; otherwise raise entriesPerBody.',
    });
  }
}
