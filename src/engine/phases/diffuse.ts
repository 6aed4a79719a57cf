import { floor } from '../../core/math.ts';
import { at } from '../../kernels/field/feed.ts';
import { arrange } from '../arrange.ts';
import { openWalls } from '../feeds.ts';
import { voxelVolume } from '../grid.ts';
import { reline } from '../lining.ts';
import type { Modifiers } from '../modifiers.ts';
import { number } from '../program.ts';
import { inBloodStream } from '../senses.ts';
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
  const { anatomy, arena, effort, fields, kernels, lining, program } = tissue;
  arrange(tissue);
  if (lining !== null) openWalls(fields, anatomy, lining, arena, reline(tissue));
  gather(tissue, modifiers);
  for (let s = 0; s < program.substances.length; s++) rate(tissue, s);
  const options = fields.schemes.map(({ tolerance, accuracy }) => ({ tolerance, accuracy, maxCycles }));
  for (const { residual } of kernels.field.advance(fields.feeds, options)) {
    if (!(residual <= effort.residual)) effort.residual = residual;
  }
  modifiers.clamp.forEach((level, s) => {
    if (level >= 0) fields.level[s]!.fill(level);
  });
}

/** Write the rates of one substance for this tick. */
function rate({ clock, fields, grid, program }: Tissue, s: number): void {
  const { carrier, decay, halfConsumption, permeability } = program.substances[s]!;
  const { numbers } = fields.feeds[s]!;
  numbers[at.storage] = fields.schemes[s]!.kind === 'steady' ? 0 : 1 / clock.dt;
  numbers[at.decay] = decay;
  numbers[at.half] = halfConsumption;
  numbers[at.exchange] = (fields.bath?.permeability[s] ?? permeability) / voxelVolume(grid);
  numbers[at.grain] = grain;
  numbers[at.faintest] = faintest;
  numbers[at.rounds] = carrier === null ? 1 : rounds;
}

/** Sum what the cells of each voxel secrete, take up and consume, in whole grains. */
function gather({ cells, fields, grid, program, senses }: Tissue, { secretion }: Modifiers): void {
  const { feeds } = fields;
  for (const { supply, uptake, demand } of feeds) for (const column of [supply, uptake, demand]) column.fill(0);
  const volume = voxelVolume(grid);
  /** What a cell does to the reference volume around it, spread over its voxel. */
  const spread = referenceVolume / volume;
  const grains = (amount: number) => floor(amount / grain + 0.5);
  const { order, voxel } = senses;
  program.types.forEach((type, t) => {
    for (const traffic of type.traffic) {
      const substance = program.substances[traffic.substance]!;
      const activation = traffic.into < 0 ? 0 : traffic.activationRate * secretion[t]![traffic.into]!;
      const secreted = (traffic.secretes * secretion[t]![traffic.substance]! * spread) / grain;
      const taken = grains((traffic.takesUp + activation) * spread);
      const activated = (activation * spread) / grain;
      const consumed =
        substance.solubility === 0 ? 0 : grains((traffic.consumes * femtomole) / (substance.solubility * volume));
      const level = fields.level[traffic.substance]!;
      const { supply, uptake, demand } = feeds[traffic.substance]!;
      const intensity = traffic.follows < 0 ? cells.secretion : cells.activities[traffic.follows]!;
      const product = activated > 0 ? feeds[traffic.into]!.supply : supply;
      for (let p = senses.runs[t]!; p < senses.runs[t + 1]!; p++) {
        const i = order[p]!;
        const v = voxel[p]!;
        if (v === inBloodStream) continue;
        if (secreted > 0) supply[v]! += floor(secreted * intensity[i]! + 0.5);
        if (taken > 0) uptake[v]! += taken;
        if (consumed > 0) demand[v]! += consumed;
        if (activated > 0) product[v]! += floor(activated * level[v]! + 0.5);
      }
    }
  });
  program.drugs.forEach((drug) => {
    const s = program.substances.findIndex((substance) => substance.id === drug.substance.id);
    const taken = drug.store?.sink === undefined ? 0 : grains(number(drug.store.sink) * spread);
    if (taken === 0) return;
    const { uptake } = feeds[s]!;
    for (let p = 0; p < cells.table.count; p++) if (voxel[p] !== inBloodStream) uptake[voxel[p]!]! += taken;
  });
}
