import { ceil, max, min } from '../core/math.ts';
import { internal } from '../core/units.ts';
import type { Host, ThreadCrew } from '../host/index.ts';
import { Arena } from '../kernels/arena.ts';
import { referenceArrangement } from '../kernels/arrangement/reference.ts';
import { wasmArrangement } from '../kernels/arrangement/wasm.ts';
import { Blocks } from '../kernels/blocks.ts';
import { referenceColumns } from '../kernels/columns/reference.ts';
import { wasmColumns } from '../kernels/columns/wasm.ts';
import type { Crew } from '../kernels/crew.ts';
import { referenceCycle } from '../kernels/cycle/reference.ts';
import { wasmCycle } from '../kernels/cycle/wasm.ts';
import { referenceFates } from '../kernels/fates/reference.ts';
import { wasmFates } from '../kernels/fates/wasm.ts';
import type { FieldProblem, Grid } from '../kernels/field/contract.ts';
import { workspaceLength } from '../kernels/field/levels.ts';
import { fieldReference } from '../kernels/field/reference.ts';
import { fieldWasm } from '../kernels/field/wasm.ts';
import { referenceFinite } from '../kernels/finite/reference.ts';
import { wasmFinite } from '../kernels/finite/wasm.ts';
import { referenceHarm } from '../kernels/harm/reference.ts';
import { wasmHarm } from '../kernels/harm/wasm.ts';
import { kernelsUrl } from '../kernels/load.ts';
import type { Box, Interaction, Wall } from '../kernels/mechanics/contract.ts';
import { ReferenceMechanics } from '../kernels/mechanics/reference.ts';
import { WasmMechanics } from '../kernels/mechanics/wasm.ts';
import { referenceMotion } from '../kernels/motion/reference.ts';
import { wasmMotion } from '../kernels/motion/wasm.ts';
import { referenceNeighbors } from '../kernels/neighbors/reference.ts';
import { wasmNeighbors } from '../kernels/neighbors/wasm.ts';
import { referenceReadings } from '../kernels/readings/reference.ts';
import { wasmReadings } from '../kernels/readings/wasm.ts';
import { referenceRules } from '../kernels/rules/reference.ts';
import { wasmRules } from '../kernels/rules/wasm.ts';
import { referenceTraffic } from '../kernels/traffic/reference.ts';
import { wasmTraffic } from '../kernels/traffic/wasm.ts';
import { behaviorIds } from '../model/behavior.ts';
import { depots } from '../model/depots.ts';
import { inUse } from '../model/in-use.ts';
import type { Model } from '../model/model.ts';
import type { Dose } from '../model/regimen.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Anatomy, createAnatomy, isBone } from './anatomy.ts';
import { bathOf } from './bath.ts';
import { type Blood, createBlood } from './blood.ts';
import { type Cells, createCells } from './cells.ts';
import { allocate, columnsOf, table } from './columns.ts';
import { createCycles } from './cycle.ts';
import { donorsOf } from './donors.ts';
import { createFates } from './ending.ts';
import { createFeeds } from './feeds.ts';
import { gridOf, voxelCount } from './grid.ts';
import { createHarm } from './harm.ts';
import { intactLining, type Lining } from './lining.ts';
import { createMeetingPlace } from './meeting.ts';
import { questionsOf } from './neighbors.ts';
import { createBodies, outsetOf } from './outset.ts';
import { absorptionOf } from './pharmacokinetics.ts';
import { populate } from './placement.ts';
import { compile, number, type Program } from './program.ts';
import { createPerception } from './readings.ts';
import { relax } from './relax.ts';
import { rivalsIn } from './rivals.ts';
import { createSchedule, scheduleTables } from './schedule.ts';
import { schemesOf } from './scheme.ts';
import { createEncounter, createSenses } from './senses.ts';
import { type Settling, settle } from './settle.ts';
import { sharedColumns } from './shared-columns.ts';
import { usualStretch } from './stretch.ts';
import type { Fields, Kernels, Tally, Tissue } from './tissue.ts';
import { createTraffic } from './traffic.ts';

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
 * @throws MarrowError `invalid-input` for names that the model does not have or a block that does not fit its voxels
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
  for (const { id, doses } of scenario.regimens) for (const dose of doses) checkRoute(program, id, dose);
  const grid = gridOf(scenario);
  const voxels = voxelCount(grid);
  const volume = voxels * grid.spacing * grid.spacing * grid.spacing * 1e-9;
  const capacity = rows ?? capacityFor(program, volume);
  const pages = ceil((bytesOfCells(program, capacity, together) + bytesOfFields(program, grid, voxels) + 8e6) / 65536);
  const memory = host.memory(max(64, pages), max(64, pages));
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

/** Somewhat more than the columns of cells and of a stretch take. */
function bytesOfCells(program: Program, capacity: number, together: number): number {
  const { activities, drugs, ligands, receptors, signals } = program;
  const kept = new Set(sharedColumns(program)).size;
  const perRow = 500 + 4 * (kept + behaviorIds.length + drugs.length + 3 * ligands.length);
  const perPlace = 4 * (2 * activities.length + receptors.length + signals.length + behaviorIds.length + 4);
  return perRow * capacity + perPlace * min(capacity, together);
}

/** Per substance five columns of f32 and five of f64, and what the solver works with; per voxel the distance to walls. */
function bytesOfFields({ substances }: Program, grid: FieldProblem['grid'], voxels: number): number {
  return substances.length * (60 * voxels + 4 * workspaceLength(grid) + 1024) + 64 * voxels;
}

/** Rows for twice the cells of the site, and for a leukemia in a block that starts with few. */
function capacityFor(program: Program, volume: number): number {
  const { marrow, stroma } = program.model.siteInUse;
  const start = [...marrow, ...stroma].reduce((sum, entry) => sum + number(entry.density) * volume, 0);
  return ceil(2 * start + 1e6 * volume + 1000);
}

interface Surroundings {
  readonly box: Box;
  readonly wall: Wall;
  readonly interaction: Interaction;
  /** Most cells. */
  readonly capacity: number;
  readonly fields: number;
}

function kernelsNamed(
  name: Kernels['name'],
  arena: Arena,
  crew: Crew,
  { box, wall, interaction, capacity, fields }: Surroundings,
): Kernels {
  if (name === 'reference') {
    return {
      name,
      field: fieldReference,
      rules: referenceRules,
      motion: referenceMotion,
      fates: referenceFates,
      cycle: referenceCycle,
      harm: referenceHarm,
      finite: referenceFinite,
      arrangement: referenceArrangement,
      neighbors: referenceNeighbors,
      columns: referenceColumns,
      traffic: referenceTraffic,
      readings: referenceReadings,
      mechanics: new ReferenceMechanics(box, interaction, wall),
    };
  }
  const mechanics = new WasmMechanics({ arena, crew, capacity }, box, interaction, wall);
  return {
    name,
    field: fieldWasm(crew, arena, fields),
    rules: wasmRules(crew),
    motion: wasmMotion(crew),
    fates: wasmFates(crew),
    cycle: wasmCycle(crew),
    harm: wasmHarm(crew),
    finite: wasmFinite(crew, arena),
    arrangement: wasmArrangement(crew),
    neighbors: wasmNeighbors(crew),
    columns: wasmColumns(crew),
    traffic: wasmTraffic(crew, arena, fields),
    readings: wasmReadings(crew),
    mechanics,
  };
}

function createFields(
  arena: Arena,
  program: Program,
  grid: FieldProblem['grid'],
  anatomy: Anatomy,
  lining: Lining | null,
  blood: Blood,
  cells: Cells,
  dt: number,
): Fields {
  const voxels = voxelCount(grid);
  const level = program.substances.map((substance) => arena.f32(voxels).fill(substance.initial));
  const bath = bathOf(program, grid);
  const bone =
    anatomy.trabeculae === null ? [] : Array.from(anatomy.lumen.keys()).filter((v) => isBone(anatomy, grid, v));
  const outsideBone = (column: Float32Array) => {
    for (const v of bone) column[v] = 0;
    return column;
  };
  const problems = program.substances.map((substance, s) => ({
    grid,
    c: level[s]!,
    D: outsideBone(arena.f32(voxels).fill(substance.diffusion)),
    reaction: arena.f32(voxels).fill(1),
    source: arena.f32(voxels),
    workspace: arena.f32(workspaceLength(grid)),
  }));
  const feeding = createFeeds(arena, program, anatomy, lining, bath, problems, blood.segment);
  return {
    level,
    problems,
    schemes: schemesOf(program.substances, anatomy, bath, grid, dt),
    ...feeding,
    traffic: createTraffic(arena, program, feeding.feeds, level, cells),
    table: table(
      'fields',
      voxels,
      voxels,
      program.substances.map((substance, s) => ({
        kind: 'f32' as const,
        unit: 'of the substance',
        name: substance.id,
        values: level[s]!,
      })),
    ),
  };
}

const tallyColumns = {
  births: { kind: 'f64', unit: 'cells' },
  deaths: { kind: 'f64', unit: 'cells' },
  killed: { kind: 'f64', unit: 'cells' },
  left: { kind: 'f64', unit: 'cells' },
  returned: { kind: 'f64', unit: 'cells' },
  removed: { kind: 'f64', unit: 'cells' },
  added: { kind: 'f64', unit: 'cells' },
  egressHazard: { kind: 'f64', unit: 'cells' },
  homingHazard: { kind: 'f64', unit: 'cells' },
  deathHazard: { kind: 'f64', unit: 'cells' },
  cycleHazard: { kind: 'f64', unit: 'cells' },
  lodgingHazard: { kind: 'f64', unit: 'cells' },
  renewalHazard: { kind: 'f64', unit: 'cells' },
} as const;

function createTally(arena: Arena, program: Program): Tally {
  const columns = allocate(arena, tallyColumns, program.types.length);
  return {
    ...columns,
    table: table('tally', program.types.length, program.types.length, columnsOf(tallyColumns, columns)),
  };
}
