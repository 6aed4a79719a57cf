import { exp } from '../../core/math.ts';
import { random } from '../../core/random.ts';
import { sample, voxelOf } from '../field/points.ts';
import { grains } from '../grains.ts';
import { ended, type FateKernel, type Fates, fate } from './contract.ts';
import { damageHazard } from './hazard.ts';

/** The definition: one cell after the other. */
export const referenceFates: FateKernel = {
  draw(fates, tick, areAllOpen) {
    for (let block = 0; block < fates.blocks.count; block++) drawBlock(fates, tick, areAllOpen, block);
  },
};

function drawBlock(fates: Fates, tick: number, areAllOpen: boolean, block: number): void {
  const { blocks, columns, constants } = fates;
  const { death, egress, found, homing, id, inBlood, maturation, maturity, order, phase, threshold } = columns;
  const { damageDeath, damagePower, dt, seed, whether, what } = constants;
  let [ending, leaving, returning, count] = [0, 0, 0, 0];
  for (let p = blocks.first(block); p < blocks.end(block); p++) {
    const i = order[p]!;
    if (phase[i] === ended) maturity[i] = maturity[i]! + maturation[p]! * dt;
    const harmed = damageHazard(columns.damage[i]!, threshold[p]!, damageDeath, damagePower);
    const dying = death[p]! + harmed;
    const leaves = inBlood[i] !== 1 && egress[p]! > 0 && columns.holder[i] === 0 && isAtExit(fates, areAllOpen, i);
    const moving = inBlood[i] === 1 ? homing[p]! : leaves ? egress[p]! : 0;
    const hazard = dying + moving;
    if (hazard === 0) continue;
    let kind: number = fate.unknown;
    if (hazard > 0) {
      const probability = 1 - exp(-hazard * dt);
      ending += grains((probability * dying) / hazard);
      // What is lost beside the rate of dying is none.
      const moves = hazard === dying ? 0 : grains((probability * moving) / hazard);
      if (inBlood[i] === 1) returning += moves;
      else leaving += moves;
      if (random(seed, whether, id[i]!, tick, 0) >= probability) continue;
      const dies = random(seed, what, id[i]!, tick, 0) * hazard < dying;
      kind = dies ? (harmed > death[p]! ? fate.diesOfDamage : fate.dies) : fate.moves;
    }
    found[blocks.first(block) + count] = 4 * p + kind;
    count += 1;
  }
  blocks.report(block, count, [ending, leaving, returning]);
}

/** Whether a cell in the tissue is within reach of a wall through which it may leave. */
function isAtExit({ columns, constants }: Fates, areAllOpen: boolean, i: number): boolean {
  const { exitDistance, exitSegment, isOpen, radius } = columns;
  const [x, y, z] = [columns.x[i]!, columns.y[i]!, columns.z[i]!];
  if (sample(constants.grid, exitDistance, x, y, z) - radius[i]! > constants.reach) return false;
  if (areAllOpen) return true;
  const segment = exitSegment[voxelOf(constants.grid, x, y, z)]!;
  return segment < 0 || isOpen[segment] === 1;
}
