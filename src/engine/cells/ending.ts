import { MarrowError } from '../../core/error.ts';
import type { Arena } from '../../kernels/arena.ts';
import type { Blocks } from '../../kernels/blocks.ts';
import { type Fates, fate, fatesOf } from '../../kernels/fates/contract.ts';
import { fromGrains } from '../../kernels/grains.ts';
import { expectLost } from '../blood/platelets.ts';
import { type CompiledType, number } from '../program/program.ts';
import { purpose } from '../purpose.ts';
import type { LastingBehavior } from '../senses/senses.ts';
import { behaviorColumn } from '../senses/senses.ts';
import type { Tissue } from '../tissue.ts';
import { besideVessel, drawer } from '../vessels/anatomy.ts';
import { linedKind } from '../vessels/lining.ts';

/** What is known of the fates of cells before a run begins; every tick writes the rest. */
export function createFates(
  arena: Arena,
  {
    anatomy,
    cells,
    clock,
    grid,
    program,
    scenario,
    senses,
  }: Pick<Tissue, 'anatomy' | 'cells' | 'clock' | 'grid' | 'program' | 'scenario' | 'senses'>,
  blocks: Blocks,
  found: Uint32Array,
): Fates {
  const { damageDeath, damagePower, wallReach } = program.model.physics;
  const rates = (id: LastingBehavior) => behaviorColumn({ senses }, id);
  const exitDistance = arena.f32(anatomy.exitDistance.length);
  const exitSegment = arena.i32(anatomy.exitSegment.length);
  exitDistance.set(anatomy.exitDistance);
  exitSegment.set(anatomy.exitSegment);
  const columns = {
    ...cells,
    order: senses.order,
    death: rates('death'),
    egress: rates('egress'),
    homing: rates('homing'),
    maturation: rates('maturation'),
    threshold: rates('threshold'),
    exitDistance,
    exitSegment,
    isOpen: arena.u8(anatomy.vessels?.network.segments.kind.length ?? 0),
    found,
  };
  return fatesOf(arena, blocks, columns, {
    grid,
    dt: clock.dt,
    reach: number(wallReach),
    damageDeath: number(damageDeath),
    damagePower: number(damagePower),
    seed: scenario.seed,
    whether: purpose.fate,
    what: purpose.fateKind,
  });
}

/** Cells die or leave for good and are `gone`: one draw for whether, one for which. Those that may return stay as rows in blood. */
export function end(tissue: Tissue): void {
  const { clock, fates, gone, kernels, lining, program, senses, tally } = tissue;
  const { blocks, columns } = fates;
  blocks.place(senses.runs);
  gone.fill(0);
  const areAllOpen = lining === null || lining.closed === 0;
  if (!areAllOpen) columns.isOpen.set(lining.open);
  kernels.fates.draw(fates, clock.tick[0]!, areAllOpen);
  for (let block = 0; block < blocks.count; block++) {
    const first = blocks.first(block);
    for (let n = 0; n < blocks.found(block); n++) befall(tissue, blocks.run(block), columns.found[first + n]!);
  }
  const ending = blocks.sums(program.types.length, 0);
  const leaving = blocks.sums(program.types.length, 1);
  const returning = blocks.sums(program.types.length, 2);
  for (let t = 0; t < program.types.length; t++) {
    tally.deathHazard[t]! += fromGrains(ending[t]!);
    tally.egressHazard[t]! += fromGrains(leaving[t]!);
    tally.homingHazard[t]! += fromGrains(returning[t]!);
  }
  expectLost(tissue, (t) => fromGrains(ending[t]!));
}

/** A cell dies, leaves or comes back, as the kernel found. */
function befall(tissue: Tissue, t: number, found: number): void {
  const { blood, cells, gone, program, senses, tally } = tissue;
  const [p, kind] = [found >>> 2, found & 3];
  const i = senses.order[p]!;
  const type = program.types[t]!;
  if (kind === fate.unknown) throw hazardless(tissue, type, p);
  if (kind === fate.dies || kind === fate.diesOfDamage) {
    gone[i] = 1;
    tally.deaths[t]! += 1;
    if (kind === fate.diesOfDamage) tally.killed[t]! += 1;
  } else if (cells.inBlood[i] === 1) enter(tissue, type, i, t);
  else {
    tally.left[t]! += 1;
    if (type.bloodRate > 0) {
      gone[i] = 1;
      blood.pool[t]! += 1;
    } else {
      cells.inBlood[i] = 1;
      cells.crowding[i] = 0;
    }
  }
}

function hazardless(tissue: Tissue, type: CompiledType, p: number): MarrowError {
  const { cells, senses } = tissue;
  const i = senses.order[p]!;
  const rates = (['death', 'egress', 'homing'] as const).map((id) => `${id} ${behaviorColumn(tissue, id)[p]!}`);
  return new MarrowError({
    kind: 'diverged',
    message: `the hazard of a cell (${type.id}, id ${cells.id[i]!}) is none`,
    expected: 'at least 0 1/h',
    found: `${rates.join(', ')} 1/h and damage ${cells.damage[i]!}`,
    advice: 'Look for a parameter that "set" or a rule changes beyond its range.',
  });
}

/** A cell comes back from blood beside a sinusoid wall. */
function enter(
  { anatomy, cells, clock, grid, lining, scenario, tally }: Tissue,
  type: CompiledType,
  i: number,
  t: number,
): void {
  const draw = drawer(scenario.seed, purpose.homing, cells.id[i]!, clock.tick[0]!);
  const isOpen = (segment: number) => lining === null || lining.open[segment] === 1;
  const point = besideVessel(anatomy, grid, linedKind, type.radius, draw, isOpen);
  if (point === null) return;
  cells.inBlood[i] = 0;
  [cells.x[i], cells.y[i], cells.z[i]] = point;
  tally.returned[t]! += 1;
}
