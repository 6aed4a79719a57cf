import { describe, expect, test } from 'vitest';
import { hours } from '../../src/core/units.ts';
import { emptyTissue, type LiveTissue } from '../../src/engine/create.ts';
import { number } from '../../src/engine/program.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import { type Tuning, WasmMechanics } from '../../src/kernels/mechanics/wasm.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { block, eventful, history, stations, tissueOf } from './small-tissue.ts';

const ticks = 60;
const every = 3;

describe('an eventful tissue', () => {
  test('has the same hashes at twenty stations on 1, 2, 3, 4 and 8 threads', async () => {
    const one = await history(eventful, ticks, every);
    expect(one).toHaveLength(20);
    expect(new Set(one).size).toBe(20);
    for (const threads of [2, 3, 4, 8])
      expect(await history(eventful, ticks, every, { threads }), `${threads} threads`).toEqual(one);
  });

  test('has the same hashes with the reference kernels as with WebAssembly', async () => {
    // The reference looks at every pair of bodies: the smallest block with vessels, started from one state, and all that
    // happens brought forward.
    const small = soon({ ...eventful, block: block(160, 40, 40) });
    const wasm = await tissueOf(small);
    const reference = await emptyTissue(marrow, small, { host: nodeHost, kernels: 'reference' });
    unpackTables(packTables(wasm.tables, { engine: 'test', scenario: 'test', tick: 0 }), reference.tables);
    expect(stations(reference, 4, 1)).toEqual(stations(wasm, 4, 1));
    await wasm.close();
    await reference.close();
  });

  test.each<Partial<Tuning>>([
    { binEdge: 17 },
    { skin: 0.5 },
    { sortAfter: 100 },
    { parts: 5 },
    { bigRadius: 3 },
    { skin: 5, parts: 1 },
  ])('has the same hashes with mechanics tuned as %o', async (tuning) => {
    const usual = await tissueOf(eventful, roomy);
    const tuned = await tissueOf(eventful, roomy);
    const retuned = { ...tuned, kernels: { ...tuned.kernels, mechanics: mechanicsOf(tuned, tuning) } };
    expect(stations(retuned, 12, 3)).toEqual(stations(usual, 12, 3));
    await usual.close();
    await tuned.close();
  });
});

/** Everything that happens by the clock happens in the second tick. */
function soon(scenario: Scenario): Scenario {
  const at = { time: hours(0.5) };
  return {
    ...scenario,
    perturb: scenario.perturb.map((perturbation) => ({ ...perturbation, at })),
    regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: at })),
  };
}

/** Memory for a second mechanics beside that of the tissue. */
const roomy = {
  host: { ...nodeHost, memory: (initial: number, maximum: number) => nodeHost.memory(3 * initial, 3 * maximum) },
};

function mechanicsOf(
  { anatomy, arena, cells, crew, grid, program }: LiveTissue,
  tuning: Partial<Tuning>,
): WasmMechanics {
  const { nx, ny, nz, spacing } = grid;
  const { repulsion, adhesion } = program.model.physics;
  return new WasmMechanics(
    { arena, crew, capacity: cells.table.capacity },
    { lx: nx * spacing, ly: ny * spacing, lz: nz * spacing, periodicY: true, periodicZ: true },
    { repulsion: number(repulsion), adhesion: number(adhesion) },
    { distance: anatomy.wallDistance, nx, ny, nz, voxel: spacing },
    tuning,
  );
}
