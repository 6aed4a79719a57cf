import { describe, expect, test } from 'vitest';
import { micrometers } from '../../src/core/units.ts';
import { emptyTissue, type LiveTissue } from '../../src/engine/create.ts';
import { number } from '../../src/engine/program/program.ts';
import { nodeHost } from '../../src/host/node.ts';
import { packTables, unpackTables } from '../../src/io/checkpoint/index.ts';
import { type Tuning, WasmMechanics } from '../../src/kernels/mechanics/wasm.ts';
import type { Moment } from '../../src/model/regimen.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { marrow } from '../../src/scenarios/model.ts';
import { shortScenarios } from './scenarios.ts';
import { tissueOf } from './small-tissue.ts';
import { stationCount, stations, stationsOf } from './stations.ts';

describe.each(shortScenarios)('scenario $scenario.id', (short) => {
  const { scenario, ticks } = short;

  test('has the same hashes at twenty stations with other bins, skins, big bodies and parts of the mechanics', async () => {
    const usual = await stationsOf(short, { host: nodeHost });
    for (const tuning of tunings) {
      const tissue = await tissueOf(scenario, roomy);
      const tuned = { ...tissue, kernels: { ...tissue.kernels, mechanics: mechanicsOf(tissue, tuning) } };
      expect(stations(tuned, ticks, ticks / stationCount), JSON.stringify(tuning)).toEqual(usual);
      await tissue.close();
    }
  });

  test('has the same hashes whether few or many cells respond together', async () => {
    expect(await stationsOf(short, { host: nodeHost, together: 97 })).toEqual(
      await stationsOf(short, { host: nodeHost }),
    );
  });

  test('has the same hashes after each of five ticks with the reference kernels as with WebAssembly', async () => {
    // The reference looks at every pair of bodies: a few ticks of a thin block, started from one state,
    // and all that happens by the clock brought forward.
    const small = soon({ ...scenario, block: { ...scenario.block, y: micrometers(40), z: micrometers(40) } });
    const wasm = await tissueOf(small);
    const reference = await emptyTissue(marrow, small, { host: nodeHost, kernels: 'reference' });
    unpackTables(packTables(wasm.tables, { engine: 'test', scenario: 'test', tick: 0 }), reference.tables);
    expect(stations(reference, 5, 1)).toEqual(stations(wasm, 5, 1));
    await wasm.close();
    await reference.close();
  });
});

const tunings: readonly Partial<Tuning>[] = [
  { binEdge: 17, skin: 0.5, parts: 5 },
  { bigRadius: 3, skin: 5, mends: 1000, parts: 1 },
];

/** Everything that happens by the clock happens in the second tick. */
function soon(scenario: Scenario): Scenario {
  const begin = (at: Moment): Moment => ('time' in at ? { time: scenario.tick } : at);
  return {
    ...scenario,
    perturb: scenario.perturb.map((perturbation) => ({ ...perturbation, at: begin(perturbation.at) })),
    regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: begin(regimen.start) })),
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
  ).takeRoom(arena);
}
