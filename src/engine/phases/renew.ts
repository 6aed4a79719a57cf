import { MarrowError } from '../../core/error.ts';
import { max, min } from '../../core/math.ts';
import { random, randomNormal } from '../../core/random.ts';
import { besideVessel, drawer, sample } from '../anatomy.ts';
import { ENDED, G0, G1, G2M, removeCell, S } from '../cells.ts';
import { divide } from '../division.ts';
import { fromGrains, grains, handful } from '../events.ts';
import { voxelOf } from '../grid.ts';
import { damageHazard, harm } from '../harm.ts';
import { linedKind } from '../lining.ts';
import { lodge, loosen } from '../lodging.ts';
import type { Modifiers } from '../modifiers.ts';
import { expectLost } from '../platelets.ts';
import { type CompiledType, number } from '../program.ts';
import { purpose } from '../purpose.ts';
import type { Tissue } from '../tissue.ts';
import { behaviorColumn } from './behave.ts';

/** Cycle, division, fate, death and transfer. What happens to a cell follows from its own state; then all is applied by id. */
export function renew(tissue: Tissue, now: Modifiers): void {
  harm(tissue, behaviorColumn(tissue, 'repair'), now);
  const gone = end(tissue);
  loosen(tissue);
  lodge(tissue, gone);
  const dividing = cycle(tissue, gone);
  divide(tissue, dividing);
  remove(tissue, gone);
}

/** Which rows die or leave for good: one draw for whether, one for which. Cells that may return stay as rows in blood. */
function end(tissue: Tissue): Set<number> {
  const { anatomy, blood, cells, clock, grid, hat, harmed, lining, program, scenario, senses, tally } = tissue;
  const death = behaviorColumn(tissue, 'death');
  const egress = behaviorColumn(tissue, 'egress');
  const homing = behaviorColumn(tissue, 'homing');
  const maturation = behaviorColumn(tissue, 'maturation');
  const threshold = behaviorColumn(tissue, 'threshold');
  const reach = number(program.model.physics.wallReach);
  const tick = clock.tick[0]!;
  const gone = new Set<number>();
  const sums = [0, 1, 2].map(() => new Float64Array(program.types.length));
  const [ending, leaving, returning] = sums as [Float64Array, Float64Array, Float64Array];

  const isAtExit = (i: number): boolean =>
    sample(grid, anatomy.exitDistance, cells.x[i]!, cells.y[i]!, cells.z[i]!) - cells.radius[i]! <= reach && flows(i);

  const flows = (i: number): boolean => {
    if (lining === null || lining.closed === 0) return true;
    const segment = anatomy.exitSegment[voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!)]!;
    return segment < 0 || lining.open[segment] === 1;
  };

  const candidates = (t: number, from: number, to: number): void => {
    harmed.assess(tissue, from, to);
    for (let p = from; p < to; p++) {
      const i = senses.order[p]!;
      if (cells.phase[i] === ENDED) cells.maturity[i] = cells.maturity[i]! + maturation[p]! * clock.dt;
      const dying = death[p]! + harmed.hazard[p - from]!;
      const isInBlood = cells.inBlood[i] === 1;
      const moving = isInBlood ? homing[p]! : egress[p]! > 0 && cells.holder[i] === 0 && isAtExit(i) ? egress[p]! : 0;
      const hazard = dying + moving;
      if (hazard === 0) continue;
      if (!(hazard > 0)) throw hazardless(program.types[t]!, cells.id[i]!, hazard);
      hat.put(p, cells.id[i]!, 0, hazard, dying);
    }
  };

  const weigh = (p: number, probability: number, hazard: number, dying: number): void => {
    const i = senses.order[p]!;
    const t = cells.type[i]!;
    ending[t]! += grains((probability * dying) / hazard);
    if (hazard === dying) return;
    // What differs from its part is more than that part: the cell may move, at the rate of its behavior.
    if (cells.inBlood[i] === 1) returning[t]! += grains((probability * homing[p]!) / hazard);
    else leaving[t]! += grains((probability * egress[p]!) / hazard);
  };

  const happen = (p: number, hazard: number, dying: number): void => {
    const i = senses.order[p]!;
    const t = cells.type[i]!;
    const type = program.types[t]!;
    if (random(scenario.seed, purpose.fateKind, cells.id[i]!, tick, 0) * hazard < dying) {
      gone.add(i);
      tally.deaths[t]! += 1;
      const damaged = damageHazard(cells.damage[i]!, threshold[p]!, harmed.greatest, harmed.power);
      if (damaged > death[p]!) tally.killed[t]! += 1;
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
  };

  hat.decide(purpose.fate, tick, { weigh, happen }, () => {
    program.types.forEach((_, t) => {
      const last = senses.runs[t + 1]!;
      for (let from = senses.runs[t]!; from < last; from += handful) candidates(t, from, min(last, from + handful));
    });
  });
  for (let t = 0; t < program.types.length; t++) {
    tally.deathHazard[t]! += fromGrains(ending[t]!);
    tally.egressHazard[t]! += fromGrains(leaving[t]!);
    tally.homingHazard[t]! += fromGrains(returning[t]!);
  }
  expectLost(tissue, (t) => fromGrains(ending[t]!));
  return gone;
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

/** Advance the cycle of every cell; gives the positions in `senses.order` of those that divide now. */
function cycle(tissue: Tissue, gone: ReadonlySet<number>): number[] {
  const { cells, clock, hat, program, scenario, senses, tally } = tissue;
  const entry = behaviorColumn(tissue, 'cycleEntry');
  const speed = behaviorColumn(tissue, 'cycleSpeed');
  const renewal = behaviorColumn(tissue, 'selfRenewal');
  const shortest = number(program.model.physics.shortestPhase);
  const tick = clock.tick[0]!;
  const dividing: number[] = [];
  const moving = new Float64Array(program.types.length);
  const renewing = new Float64Array(program.types.length);

  const length = (id: number, mean: number, spread: number, phase: number): number => {
    const deviation = randomNormal(scenario.seed, purpose.phaseLength, id, tick, phase);
    return mean * max(shortest, 1 + spread * deviation);
  };

  const candidates = (lengths: Cycle, from: number, to: number): void => {
    for (let p = from; p < to; p++) {
      const i = senses.order[p]!;
      const phase = cells.phase[i]!;
      if (phase === ENDED || cells.inBlood[i] === 1 || gone.has(i)) continue;
      if (phase === G0 || phase === G1) {
        hat.put(p, cells.id[i]!, phase, phase === G0 ? entry[p]! : lengths.g1Rate * speed[p]!);
        continue;
      }
      cells.timer[i] = cells.timer[i]! - clock.dt;
      if (cells.timer[i]! > 0) continue;
      if (phase === S) {
        cells.phase[i] = G2M;
        cells.timer[i] = cells.timer[i]! + length(cells.id[i]!, lengths.g2m, lengths.spread, G2M);
      } else dividing.push(p);
    }
  };

  const weigh = (p: number, probability: number): void => {
    const t = cells.type[senses.order[p]!]!;
    moving[t]! += grains(probability);
    renewing[t]! += grains(probability * renewal[p]!);
  };

  const happen = (p: number): void => {
    const i = senses.order[p]!;
    const { s, spread } = program.types[cells.type[i]!]!.cycle!;
    cells.phase[i] = cells.phase[i]! + 1;
    if (cells.phase[i] === S) cells.timer[i] = length(cells.id[i]!, s, spread, S);
  };

  hat.decide(purpose.entry, tick, { weigh, happen }, () => {
    program.types.forEach(({ cycle: lengths }, t) => {
      if (lengths !== null) candidates(lengths, senses.runs[t]!, senses.runs[t + 1]!);
    });
  });
  for (let t = 0; t < program.types.length; t++) {
    tally.cycleHazard[t]! += fromGrains(moving[t]!);
    tally.renewalHazard[t]! += fromGrains(renewing[t]!);
  }
  return dividing;
}

type Cycle = NonNullable<CompiledType['cycle']>;

/** Take rows out from the last to the first, so that a moved row has been dealt with. */
function remove({ cells }: Tissue, gone: ReadonlySet<number>): void {
  for (const row of [...gone].sort((a, b) => b - a)) removeCell(cells, row);
}
