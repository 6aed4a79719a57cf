import { pow } from '../src/core/math.ts';
import { createTissue, step } from '../src/engine/index.ts';
import type { Tissue } from '../src/engine/tissue.ts';
import type { Crew, ThreadCrew } from '../src/host/index.ts';
import { nodeHost } from '../src/host/node.ts';
import { Arena } from '../src/kernels/arena.ts';
import { kernelsUrl } from '../src/kernels/load.ts';
import type { Bodies, Box, Mechanics } from '../src/kernels/mechanics/contract.ts';
import { type Tuning, WasmMechanics } from '../src/kernels/mechanics/wasm.ts';
import type { Scenario } from '../src/model/scenario.ts';
import { healthy, marrow } from '../src/scenarios/index.ts';

const columns = ['x', 'y', 'z', 'radius', 'mobility', 'adhesion', 'mx', 'my', 'mz'] as const;
type State = Record<(typeof columns)[number], Float32Array>;

/** Speed of the repulsion and the adhesion of the model, µm/h. */
const interaction = { repulsion: 72, adhesion: 1.2 };

/** Bodies of a real tissue, tiled side by side and compressed: what one call of the mechanics starts from. */
export interface Packing {
  readonly box: Box;
  readonly state: State;
  readonly n: number;
  /** Volume of the spheres over that of the box. */
  readonly packing: number;
}

/** A block, healthy unless told otherwise, after some ticks, `tiles` × `tiles` of it along y and z, compressed until its spheres fill that share of the box. */
export async function packingOf(tiles: number, share: number, scenario: Scenario = healthy): Promise<Packing> {
  const tissue = await createTissue(marrow, scenario, { host: nodeHost });
  try {
    for (let n = 0; n < 10; n++) step(tissue);
    const { grid } = tissue;
    const bodies = nextMove(tissue);
    const one = bodies.n;
    const n = one * tiles * tiles;
    const [lx, ly, lz] = [grid.nx * grid.spacing, grid.ny * grid.spacing, grid.nz * grid.spacing];
    let volume = 0;
    for (let i = 0; i < one; i++) volume += 4.18879 * bodies.radius[i]! * bodies.radius[i]! * bodies.radius[i]!;
    const scale = pow(volume / (lx * ly * lz) / share, 1 / 3);
    const state = Object.fromEntries(columns.map((name) => [name, new Float32Array(n)])) as State;
    for (let tile = 0; tile < tiles * tiles; tile++) {
      const shift = { x: 0, y: ly * (tile % tiles), z: lz * Math.floor(tile / tiles) } as Record<string, number>;
      for (const name of columns)
        for (let i = 0; i < one; i++) {
          const value = bodies[name][i]!;
          state[name][tile * one + i] = name in shift ? Math.fround((value + shift[name]!) * scale) : value;
        }
    }
    const box: Box = {
      lx: lx * scale,
      ly: ly * tiles * scale,
      lz: lz * tiles * scale,
      periodicY: true,
      periodicZ: true,
    };
    return { box, state, n, packing: (volume * tiles * tiles) / (box.lx * box.ly * box.lz) };
  } finally {
    await tissue.close();
  }
}

/** What the next tick gives the mechanics, motility included. */
function nextMove(tissue: Tissue): Bodies {
  let seen: Bodies | null = null;
  const { mechanics } = tissue.kernels;
  const watched: Mechanics = {
    move: (bodies, dt, steps) => {
      seen = { ...bodies, ...copyOf(bodies) };
      return mechanics.move(bodies, dt, steps);
    },
  };
  step({ ...tissue, kernels: { ...tissue.kernels, mechanics: watched } });
  return seen!;
}

function copyOf(bodies: Bodies): State {
  return Object.fromEntries(columns.map((name) => [name, bodies[name].slice(0, bodies.n)])) as State;
}

/**
 * The mechanics on so many threads with columns of its own, and a way to begin anew.
 *
 * @param told of each call that all threads carry out together, before it: the task and its arguments, the barrier first
 */
export async function mechanicsOf(
  { box, state, n }: Packing,
  threads: number,
  tuning: Partial<Tuning> = {},
  told: (task: string, args: readonly number[]) => void = () => undefined,
) {
  const pages = Math.ceil((n * 800 + 3e7) / 65536);
  const memory = nodeHost.memory(pages, pages);
  const crew: ThreadCrew = await nodeHost.crew(await nodeHost.compile(kernelsUrl), memory, threads);
  const arena = new Arena(memory);
  const copies = Object.fromEntries(columns.map((name) => [name, arena.f32(n)])) as State;
  const key = arena.u32(n);
  for (let i = 0; i < n; i++) key[i] = i + 1;
  const bodies: Bodies = { ...copies, n, key, pressure: arena.f32(n), neighborCount: arena.u32(n) };
  const begin = () => {
    for (const name of columns) bodies[name].set(state[name]);
  };
  const keep = () => {
    for (const name of columns) state[name].set(bodies[name]);
  };
  begin();
  const watched: Crew = {
    threads,
    run: (...call) => crew.run(...call),
    call: (...call) => crew.call(...call),
    busy: () => crew.busy(),
    together(task, barrier, args) {
      told(task, [barrier, ...args]);
      crew.together(task, barrier, args);
    },
  };
  const mechanics = new WasmMechanics({ arena, crew: watched, capacity: n }, box, interaction, null, tuning).takeRoom(
    arena,
  );
  return { mechanics, bodies, arena, crew, begin, keep };
}

/** FNV-1a of the bits of the centers and pressures. */
export function hashOf(bodies: Bodies): string {
  let hash = 0x811c9dc5;
  for (const column of [bodies.x, bodies.y, bodies.z, bodies.pressure])
    for (const word of new Uint32Array(column.buffer, column.byteOffset, bodies.n))
      hash = Math.imul(hash ^ word, 16777619) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
