import { MarrowError } from '../core/error.ts';
import { min } from '../core/math.ts';
import { random } from '../core/random.ts';
import { besideVessel, drawer, sample } from './anatomy.ts';
import { ENDED } from './cells.ts';
import { fromGrains, grains, handful } from './events.ts';
import { voxelOf } from './grid.ts';
import { damageHazard } from './harm.ts';
import { linedKind } from './lining.ts';
import { behaviorColumn } from './phases/behave.ts';
import { expectLost } from './platelets.ts';
import { type CompiledType, number } from './program.ts';
import { purpose } from './purpose.ts';
import type { Tissue } from './tissue.ts';

/** Which rows die or leave for good: one draw for whether, one for which. Cells that may return stay as rows in blood. */
export function end(tissue: Tissue): Set<number> {
  const { clock, hat, program, senses, tally } = tissue;
  const gone = new Set<number>();
  const ending = new Float64Array(program.types.length);
  for (let t = 0; t < program.types.length; t++) {
    const likely: Likely = { ending: 0, leaving: 0, returning: 0 };
    const last = senses.runs[t + 1]!;
    for (let from = senses.runs[t]!; from < last; from += handful) {
      const count = endangered(tissue, t, from, min(last, from + handful));
      hat.draw(count, purpose.fate, clock.tick[0]!);
      weigh(tissue, count, likely);
      befallAll(tissue, t, count, gone);
    }
    ending[t] = likely.ending;
    tally.deathHazard[t]! += fromGrains(likely.ending);
    tally.egressHazard[t]! += fromGrains(likely.leaving);
    tally.homingHazard[t]! += fromGrains(likely.returning);
  }
  expectLost(tissue, (t) => fromGrains(ending[t]!));
  return gone;
}

/** Put cells that may die or move into the hat, with the rate of dying as the part; gives their number. */
function endangered(tissue: Tissue, t: number, from: number, to: number): number {
  const { cells, clock, harmed, hat, program, senses } = tissue;
  const { order } = senses;
  const { holder, id, inBlood, maturity, phase } = cells;
  const death = behaviorColumn(tissue, 'death');
  const egress = behaviorColumn(tissue, 'egress');
  const homing = behaviorColumn(tissue, 'homing');
  const maturation = behaviorColumn(tissue, 'maturation');
  const reach = number(program.model.physics.wallReach);
  harmed.assess(tissue, from, to);
  let count = 0;
  for (let p = from; p < to; p++) {
    const i = order[p]!;
    if (phase[i] === ENDED) maturity[i] = maturity[i]! + maturation[p]! * clock.dt;
    const dying = death[p]! + harmed.hazard[p - from]!;
    const leaves = egress[p]! > 0 && holder[i] === 0;
    const moving = inBlood[i] === 1 ? homing[p]! : leaves && isAtExit(tissue, reach, i) ? egress[p]! : 0;
    const hazard = dying + moving;
    if (hazard === 0) continue;
    if (!(hazard > 0)) throw hazardless(program.types[t]!, id[i]!, hazard);
    hat.subject[count] = p;
    hat.id[count] = id[i]!;
    hat.turn[count] = 0;
    hat.rate[count] = hazard;
    hat.part[count] = dying;
    count += 1;
  }
  return count;
}

/** Whether a cell in the tissue is within reach of a wall through which it may leave. */
function isAtExit({ anatomy, cells, grid, lining }: Tissue, reach: number, i: number): boolean {
  const x = cells.x[i]!;
  const y = cells.y[i]!;
  const z = cells.z[i]!;
  if (sample(grid, anatomy.exitDistance, x, y, z) - cells.radius[i]! > reach) return false;
  if (lining === null || lining.closed === 0) return true;
  const segment = anatomy.exitSegment[voxelOf(grid, x, y, z)]!;
  return segment < 0 || lining.open[segment] === 1;
}

/** How probably cells of a type die and move, in grains. */
interface Likely {
  ending: number;
  leaving: number;
  returning: number;
}

/** Add the probabilities of the candidates whose lots were drawn. */
function weigh(tissue: Tissue, count: number, likely: Likely): void {
  const { cells, hat, senses } = tissue;
  const { part, probability, rate, subject } = hat;
  const egress = behaviorColumn(tissue, 'egress');
  const homing = behaviorColumn(tissue, 'homing');
  let { ending, leaving, returning } = likely;
  for (let n = 0; n < count; n++) {
    const hazard = rate[n]!;
    const dying = part[n]!;
    ending += grains((probability[n]! * dying) / hazard);
    if (hazard === dying) continue;
    // What differs from its part is more than that part: the cell may move, at the rate of its behavior.
    const p = subject[n]!;
    if (cells.inBlood[senses.order[p]!] === 1) returning += grains((probability[n]! * homing[p]!) / hazard);
    else leaving += grains((probability[n]! * egress[p]!) / hazard);
  }
  likely.ending = ending;
  likely.leaving = leaving;
  likely.returning = returning;
}

/** Those to whom it happens die, leave or come back. */
function befallAll(tissue: Tissue, t: number, count: number, gone: Set<number>): void {
  for (let n = 0; n < count; n++) if (tissue.hat.happens(n)) befall(tissue, t, n, gone);
}

/** A candidate dies, leaves or comes back. */
function befall(tissue: Tissue, t: number, n: number, gone: Set<number>): void {
  const { blood, cells, clock, harmed, hat, program, scenario, senses, tally } = tissue;
  const p = hat.subject[n]!;
  const i = senses.order[p]!;
  const type = program.types[t]!;
  if (random(scenario.seed, purpose.fateKind, cells.id[i]!, clock.tick[0]!, 0) * hat.rate[n]! < hat.part[n]!) {
    gone.add(i);
    tally.deaths[t]! += 1;
    const threshold = behaviorColumn(tissue, 'threshold')[p]!;
    const damaged = damageHazard(cells.damage[i]!, threshold, harmed.greatest, harmed.power);
    if (damaged > behaviorColumn(tissue, 'death')[p]!) tally.killed[t]! += 1;
  } else if (cells.inBlood[i] === 1) enter(tissue, type, i, t);
  else {
    tally.left[t]! += 1;
    if (type.bloodRate > 0) {
      gone.add(i);
      blood.pool[t]! += 1;
    } else {
      cells.inBlood[i] = 1;
      cells.crowding[i] = 0;
    }
  }
}

function hazardless(type: CompiledType, id: number, found: number): MarrowError {
  return new MarrowError({
    kind: 'diverged',
    message: `the hazard of a cell (${type.id}, id ${id}) is none`,
    expected: 'at least 0 1/h',
    found: `${found}`,
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
