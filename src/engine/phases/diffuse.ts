import { floor } from '../../core/math.ts';
import { arrange } from '../arrange.ts';
import { carry } from '../carry.ts';
import { voxelOf } from '../grid.ts';
import type { Modifiers } from '../modifiers.ts';
import { number } from '../program.ts';
import type { Tissue } from '../tissue.ts';

/** Most V-cycles that a solve may take. */
const maxCycles = 12;
/** Rounds of tissue and blood in one tick for what a carrier holds. */
const rounds = 2;
/** Fixed-point grains: sums of whole numbers do not depend on the order of the cells. */
const grain = 1 / 1048576;
/** Sources below this count as none, so that what has died away does not linger in subnormal numbers. */
const faintest = 1e-20;
/** Volume around a cell for which its secretion and uptake are stated, µm³: one voxel of 10 µm. */
const referenceVolume = 1000;
/** Consumption in fmol/h makes this many nM·µm³/h. */
const femtomole = 1e9;

/** Substances spread, decay, are secreted, taken up and exchanged with blood, all in one implicit step. */
export function diffuse(tissue: Tissue, modifiers: Modifiers): void {
  const { fields, kernels, program } = tissue;
  arrange(tissue);
  gather(tissue);
  for (let round = 0; round < rounds; round++) {
    const due = program.substances.flatMap((substance, s) => (round === 0 || substance.carrier !== null ? [s] : []));
    for (const s of due) assemble(tissue, s);
    const problems = due.map((s) => fields.problems[s]!);
    kernels.field.refresh(problems);
    const options = due.map((s) => ({ tolerance: fields.schemes[s]!.tolerance, maxCycles }));
    for (const { residual } of kernels.field.solve(problems, options)) {
      if (!(residual <= tissue.effort.residual)) tissue.effort.residual = residual;
    }
    for (const s of due) if (program.substances[s]!.carrier !== null) carry(tissue, s);
  }
  modifiers.clamp.forEach((level, s) => {
    if (level >= 0) fields.level[s]!.fill(level);
  });
}

/** Sum what the cells of each voxel secrete, take up and consume, in whole grains. */
function gather({ cells, fields, grid, program, senses }: Tissue): void {
  const { supply, uptake, demand } = fields.sums;
  for (const sums of [supply, uptake, demand]) for (const column of sums) column.fill(0);
  const volume = grid.spacing * grid.spacing * grid.spacing;
  /** What a cell does to the reference volume around it, spread over its voxel. */
  const spread = referenceVolume / volume;
  const grains = (amount: number) => floor(amount / grain + 0.5);
  program.types.forEach((type, t) => {
    for (const traffic of type.traffic) {
      const substance = program.substances[traffic.substance]!;
      const secreted = (traffic.secretes * spread) / grain;
      const taken = grains((traffic.takesUp + traffic.activationRate) * spread);
      const activated = (traffic.activationRate * spread) / grain;
      const consumed =
        substance.solubility === 0 ? 0 : grains((traffic.consumes * femtomole) / (substance.solubility * volume));
      const level = fields.level[traffic.substance]!;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const i = senses.order[p]!;
        if (cells.inBlood[i] === 1) continue;
        const v = voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!);
        if (secreted > 0) supply[traffic.substance]![v]! += floor(secreted * cells.secretion[i]! + 0.5);
        uptake[traffic.substance]![v]! += taken;
        demand[traffic.substance]![v]! += consumed;
        if (activated > 0) supply[traffic.into]![v]! += floor(activated * level[v]! + 0.5);
      }
    }
  });
  program.drugs.forEach((drug) => {
    const s = program.substances.findIndex((substance) => substance.id === drug.substance.id);
    const taken = drug.store.sink === undefined ? 0 : grains(number(drug.store.sink) * spread);
    for (let i = 0; i < cells.table.count && taken > 0; i++) {
      if (cells.inBlood[i] === 0) uptake[s]![voxelOf(grid, cells.x[i]!, cells.y[i]!, cells.z[i]!)]! += taken;
    }
  });
}

/** Write reaction and source of one substance: 1/dt + λ + uptake + exchange, and what feeds it. */
function assemble(tissue: Tissue, s: number): void {
  const { anatomy, clock, fields, grid, program, blood } = tissue;
  const substance = program.substances[s]!;
  const { reaction, source } = fields.problems[s]!;
  const level = fields.level[s]!;
  const supply = fields.sums.supply[s]!;
  const uptake = fields.sums.uptake[s]!;
  const demand = fields.sums.demand[s]!;
  const storage = fields.schemes[s]!.kind === 'steady' ? 0 : 1 / clock.dt;
  const exchange = substance.permeability / (grid.spacing * grid.spacing * grid.spacing);
  const wallSupply = anatomy.wallSupply(blood.segment[s]!);
  for (let v = 0; v < level.length; v++) {
    const use = (demand[v]! * grain) / (level[v]! + substance.halfConsumption);
    reaction[v] = storage + substance.decay + uptake[v]! * grain + use + exchange * anatomy.wallArea[v]!;
    const feed = supply[v]! * grain + exchange * wallSupply[v]! + storage * level[v]!;
    source[v] = feed < faintest ? 0 : feed;
  }
}
