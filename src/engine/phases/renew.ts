import { MarrowError } from '../../core/error.ts';
import { max } from '../../core/math.ts';
import { random, randomNormal } from '../../core/random.ts';
import { besideVessel, drawer, sample } from '../anatomy.ts';
import { ENDED, G0, G1, G2M, removeCell, S } from '../cells.ts';
import { divide } from '../division.ts';
import { chance, fromGrains, grains } from '../events.ts';
import { damageHazard, harm } from '../harm.ts';
import { lodge, loosen } from '../lodging.ts';
import { type CompiledType, number } from '../program.ts';
import { purpose } from '../purpose.ts';
import type { Tissue } from '../tissue.ts';
import { behaviorColumn } from './behave.ts';

/** Cycle, division, fate, death and transfer. What happens to a cell follows from its own state; then all is applied by id. */
export function renew(tissue: Tissue): void {
  harm(tissue, behaviorColumn(tissue, 'repair'));
  const gone = end(tissue);
  loosen(tissue);
  lodge(tissue, gone);
  const dividing = cycle(tissue, gone);
  divide(tissue, dividing);
  remove(tissue, gone);
}

/** Which rows die or leave for good: one draw for whether, one for which. Cells that may return stay as rows in blood. */
function end(tissue: Tissue): Set<number> {
  const { anatomy, blood, cells, clock, grid, program, scenario, senses, tally } = tissue;
  const death = behaviorColumn(tissue, 'death');
  const threshold = behaviorColumn(tissue, 'threshold');
  const egress = behaviorColumn(tissue, 'egress');
  const homing = behaviorColumn(tissue, 'homing');
  const maturation = behaviorColumn(tissue, 'maturation');
  const { physics } = program.model;
  const greatest = number(physics.damageDeath);
  const reach = number(physics.wallReach);
  const tick = clock.tick[0]!;
  const gone = new Set<number>();
  program.types.forEach((type, t) => {
    if (type.group === 'stroma') return;
    let [ending, leaving, returning] = [0, 0, 0];
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      if (cells.phase[i] === ENDED) cells.maturity[i] = cells.maturity[i]! + maturation[p]! * clock.dt;
      const damaged = damageHazard(cells.damage[i]!, threshold[p]!, greatest, physics.damagePower);
      const dying = death[p]! + damaged;
      const isInBlood = cells.inBlood[i] === 1;
      const moving = isInBlood ? homing[p]! : egress[p]! > 0 && cells.holder[i] === 0 && isAtExit(i) ? egress[p]! : 0;
      const hazard = dying + moving;
      if (hazard === 0) continue;
      const id = cells.id[i]!;
      if (!(hazard > 0)) throw hazardless(type, id, hazard);
      const probability = chance(hazard, clock.dt);
      ending += grains((probability * dying) / hazard);
      if (isInBlood) returning += grains((probability * moving) / hazard);
      else leaving += grains((probability * moving) / hazard);
      if (random(scenario.seed, purpose.fate, id, tick, 0) >= probability) continue;
      if (random(scenario.seed, purpose.fateKind, id, tick, 0) * hazard < dying) {
        gone.add(i);
        tally.deaths[t]! += 1;
        if (damaged > death[p]!) tally.killed[t]! += 1;
      } else if (isInBlood) enter(tissue, type, i, t);
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
    tally.deathHazard[t]! += fromGrains(ending);
    tally.egressHazard[t]! += fromGrains(leaving);
    tally.homingHazard[t]! += fromGrains(returning);
  });
  return gone;

  function isAtExit(i: number): boolean {
    return sample(grid, anatomy.exitDistance, cells.x[i]!, cells.y[i]!, cells.z[i]!) - cells.radius[i]! <= reach;
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
  { anatomy, cells, clock, grid, scenario, tally }: Tissue,
  type: CompiledType,
  i: number,
  t: number,
): void {
  const draw = drawer(scenario.seed, purpose.homing, cells.id[i]!, clock.tick[0]!);
  const point = besideVessel(anatomy, grid, 1, type.radius, draw);
  if (point === null) return;
  cells.inBlood[i] = 0;
  [cells.x[i], cells.y[i], cells.z[i]] = point;
  tally.returned[t]! += 1;
}

/** Advance the cycle of every cell; gives the positions in `senses.order` of those that divide now. */
function cycle(tissue: Tissue, gone: ReadonlySet<number>): number[] {
  const { cells, clock, program, scenario, senses, tally } = tissue;
  const entry = behaviorColumn(tissue, 'cycleEntry');
  const speed = behaviorColumn(tissue, 'cycleSpeed');
  const renewal = behaviorColumn(tissue, 'selfRenewal');
  const shortest = number(program.model.physics.shortestPhase);
  const tick = clock.tick[0]!;
  const dividing: number[] = [];
  program.types.forEach((type, t) => {
    const lengths = type.cycle;
    if (lengths === null) return;
    let [moving, renewing] = [0, 0];
    for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
      const i = senses.order[p]!;
      const phase = cells.phase[i]!;
      if (phase === ENDED || cells.inBlood[i] === 1 || gone.has(i)) continue;
      const id = cells.id[i]!;
      if (phase === G0 || phase === G1) {
        const rate = phase === G0 ? entry[p]! : lengths.g1Rate * speed[p]!;
        const probability = chance(rate, clock.dt);
        moving += grains(probability);
        renewing += grains(probability * renewal[p]!);
        if (random(scenario.seed, purpose.entry, id, tick, phase) >= probability) continue;
        cells.phase[i] = phase + 1;
        if (phase === G1) cells.timer[i] = length(id, lengths.s, S);
        continue;
      }
      cells.timer[i] = cells.timer[i]! - clock.dt;
      if (cells.timer[i]! > 0) continue;
      if (phase === S) {
        cells.phase[i] = G2M;
        cells.timer[i] = cells.timer[i]! + length(id, lengths.g2m, G2M);
      } else dividing.push(p);
    }
    tally.cycleHazard[t]! += fromGrains(moving);
    tally.renewalHazard[t]! += fromGrains(renewing);

    function length(id: number, mean: number, phase: number): number {
      const deviation = randomNormal(scenario.seed, purpose.phaseLength, id, tick, phase);
      return mean * max(shortest, 1 + lengths!.spread * deviation);
    }
  });
  return dividing;
}

/** Take rows out from the last to the first, so that a moved row has been dealt with. */
function remove({ cells }: Tissue, gone: ReadonlySet<number>): void {
  for (const row of [...gone].sort((a, b) => b - a)) removeCell(cells, row);
}
