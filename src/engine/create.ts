import { internal } from '../core/units.ts';
import type { Host, ThreadCrew } from '../host/index.ts';
import { Arena } from '../kernels/arena.ts';
import { Blocks } from '../kernels/blocks.ts';
import type { Grid } from '../kernels/field/problem.ts';
import { kernelsUrl } from '../kernels/load.ts';
import { WasmMechanics } from '../kernels/mechanics/wasm.ts';
import { depots } from '../model/depots.ts';
import { inUse } from '../model/in-use.ts';
import type { Model } from '../model/model.ts';
import type { Dose } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { createBlood } from './blood/blood.ts';
import { createCells } from './cells/cells.ts';
import { createCycles } from './cells/cycle.ts';
import { donorsOf } from './cells/donors.ts';
import { createFates } from './cells/ending.ts';
import { createHarm } from './cells/harm.ts';
import { populate } from './cells/placement.ts';
import { allocate, columnsOf, table } from './columns.ts';
import { createFields } from './fields/fields.ts';
import { gridOf, voxelCount } from './grid.ts';
import { kernelsNamed } from './kernels-named.ts';
import { createBodies, outsetOf } from './outset.ts';
import { compile } from './program/compile.ts';
import { number, type Program } from './program/program.ts';
import { relax } from './relax.ts';
import { capacityFor, pagesFor } from './room.ts';
import { createMeetingPlace } from './senses/meeting.ts';
import { questionsOf } from './senses/neighbors.ts';
import { createPerception } from './senses/readings.ts';
import { rivalsIn } from './senses/rivals.ts';
import { createEncounter, createSenses } from './senses/senses.ts';
import { usualStretch } from './senses/stretch.ts';
import { type Settling, settle } from './settle.ts';
import { checkTick } from './substeps.ts';
import { createTally } from './tally.ts';
import type { Kernels, Tissue } from './tissue.ts';
import { checkKinetics } from './treatment/kinetics.ts';
import { absorptionOf } from './treatment/pharmacokinetics.ts';
import { createSchedule, scheduleTables } from './treatment/schedule.ts';
import { type Anatomy, createAnatomy } from './vessels/anatomy.ts';
import { intactLining } from './vessels/lining.ts';

/** How a tissue is to be run: what never changes its results. */
export interface Machine {
  readonly host: Host;
  readonly threads?: number;
  readonly kernels?: Kernels['name'];
  /** Told how a new tissue settles. */
  readonly settling?: Settling;
  /** Rows for cells: more than there will ever be. Enough for twice a full marrow when absent. */
  readonly rows?: number;
  /** Cells that sense, respond and decide together. */
  readonly together?: number;
  /** Anatomy that was made elsewhere; writes the distances to walls into the column that it is given. */
  readonly anatomy?: (wallDistance: Float32Array) => Anatomy;
}

/** A tissue with the means to run it; close it to end its threads. */
export interface LiveTissue extends Tissue {
  close(): Promise<void>;
}

/**
 * Build the tissue of a scenario at tick 0: vessels grown, stroma placed, marrow filled, relaxed and settled.
 *
 * @throws MarrowError `invalid-input` for names that the model does not have, a block that does not fit its voxels, a tick that takes
 * too many sub-steps or a drug whose level in blood would be no number
 */
export async function createTissue(model: Model, scenario: Scenario, machine: Machine): Promise<LiveTissue> {
  const tissue = await emptyTissue(model, scenario, machine);
  try {
    populate(tissue);
    relax(tissue);
    await settle(tissue, machine.settling);
  } catch (error) {
    await tissue.close();
    throw error;
  }
  return tissue;
}

/** The same without any cell: what a checkpoint is read into. */
export async function emptyTissue(
  model: Model,
  scenario: Scenario,
  { host, threads = 1, kernels: name = 'wasm', rows, together = usualStretch, anatomy: made }: Machine,
): Promise<LiveTissue> {
  const program = compile(inUse(model, scenario));
  checkTick(program, internal(scenario.tick));
  for (const drug of program.drugs) checkKinetics(drug, program.model.speciesInUse);
  for (const { id, doses } of scenario.regimens) for (const dose of doses) checkRoute(program, id, dose);
  const grid = gridOf(scenario);
  const volume = voxelCount(grid) * grid.spacing * grid.spacing * grid.spacing * 1e-9;
  const capacity = rows ?? capacityFor(program, volume);
  const pages = pagesFor(program, grid, capacity, together);
  const memory = host.memory(pages, pages);
  const crew = await host.crew(await host.compile(kernelsUrl), memory, threads);
  try {
    return build(new Arena(memory), crew, { scenario, program, grid, volume, capacity, together, name, made });
  } catch (error) {
    await crew.close();
    throw error;
  }
}

/** What a tissue is built from. */
interface Plan {
  readonly scenario: Scenario;
  readonly program: Program;
  readonly grid: Grid;
  /** mm³ */
  readonly volume: number;
  /** Most cells. */
  readonly capacity: number;
  readonly together: number;
  readonly name: Kernels['name'];
  readonly made: Machine['anatomy'];
}

/** A tissue without cells. The order in which its parts take room in memory is part of what a run is. */
function build(
  arena: Arena,
  crew: ThreadCrew,
  { scenario, program, grid, volume, capacity, together, name, made }: Plan,
): LiveTissue {
  const voxels = voxelCount(grid);
  const dt = internal(scenario.tick);
  const clock = allocate(arena, clockColumns, 1);
  const wallDistance = arena.f32(voxels);
  const anatomy =
    made === undefined
      ? createAnatomy(program.model.siteInUse, grid, scenario.seed, wallDistance, scenario.anatomy?.arterioles)
      : made(wallDistance);
  const segments = anatomy.vessels === null ? 0 : anatomy.vessels.network.segments.kind.length;
  const cells = createCells(arena, program, capacity, donorsOf(scenario));
  const lining = intactLining(anatomy);
  const { neutrophils, platelets } = program.model.speciesInUse;
  const blood = createBlood(arena, program, segments, {
    neutrophils: number(neutrophils.atRest) * volume,
    shedding: number(platelets.atRest) * volume,
  });
  const fields = createFields(arena, program, grid, anatomy, lining, blood, cells, dt);
  const schedule = createSchedule(arena, scenario);
  const tally = createTally(arena, program);
  const clockTable = table('clock', 1, 1, columnsOf(clockColumns, clock));
  const box = {
    lx: grid.nx * grid.spacing,
    ly: grid.ny * grid.spacing,
    lz: grid.nz * grid.spacing,
    periodicY: true,
    periodicZ: true,
  };
  const wall = { distance: wallDistance, nx: grid.nx, ny: grid.ny, nz: grid.nz, voxel: grid.spacing };
  const interaction = {
    repulsion: number(program.model.physics.repulsion),
    adhesion: number(program.model.physics.adhesion),
  };
  const kernels = kernelsNamed(name, arena, crew, { box, wall, interaction, capacity, fields: fields.problems.length });
  kernels.field.prepare(fields.problems);
  const [{ encounter, meeting }, [bodies, { found, gone }]] = arena.inTurn(
    (turn) => ({
      encounter: createEncounter(turn, program, capacity),
      meeting: createMeetingPlace(turn, program, capacity, grid),
    }),
    (later) =>
      later.inTurn(
        (turn) => {
          if (kernels.mechanics instanceof WasmMechanics) kernels.mechanics.takeRoom(turn);
          return createBodies(turn, capacity);
        },
        (turn) => ({ found: turn.u32(capacity), gone: turn.u8(capacity) }),
      ),
  );
  const rivals = rivalsIn({ blood, fields, program });
  const senses = createSenses(arena, program, encounter, cells, capacity, together, dt);
  const tissue = {
    scenario,
    program,
    arena,
    crew,
    kernels,
    grid,
    anatomy,
    lining,
    cells,
    fields,
    blood,
    rivals,
    schedule,
    tally,
    clock: { table: clockTable, tick: clock.tick, nextId: clock.nextId, dt },
    senses,
    perception: createPerception(arena, { cells, fields, program, rivals, senses }),
    meeting,
    questions: questionsOf(program),
    tables: [clockTable, cells.table, fields.table, ...blood.tables, tally.table, ...scheduleTables(schedule)],
    effort: { substeps: 0, most: 0, capped: 0, residual: 0 },
    outset: outsetOf(arena, { program, cells, senses, fields, grid }, bodies),
    gone,
    close: () => crew.close(),
  };
  const blocks = new Blocks(arena, capacity, program.types.length);
  return {
    ...tissue,
    harm: createHarm(arena, tissue, blocks),
    fates: createFates(arena, tissue, blocks, found),
    cycles: createCycles(arena, tissue, blocks, found),
  };
}

/** @throws MarrowError `invalid-input` for a drug that the species does not get by this route */
function checkRoute({ drugs, model }: Program, regimen: string, dose: Dose): void {
  const drug = drugs.find(({ id }) => id === dose.drug);
  const depot = depots.find((each) => each === dose.route);
  if (drug !== undefined && depot !== undefined) absorptionOf(drug, model.speciesInUse, depot, regimen);
}

const clockColumns = { tick: { kind: 'u32', unit: 'tick' }, nextId: { kind: 'u32', unit: 'id' } } as const;
