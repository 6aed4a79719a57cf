import { at } from '../../kernels/field/feed.ts';
import { arrange } from '../cells/arrange.ts';
import { openWalls } from '../fields/feeds.ts';
import { gather, grain } from '../fields/traffic.ts';
import { voxelVolume } from '../grid.ts';
import type { Modifiers } from '../senses/modifiers.ts';
import type { Tissue } from '../tissue.ts';
import { reline } from '../vessels/lining.ts';

/** Most V-cycles that a solve may take. */
const maxCycles = 12;
/** Rounds of tissue and blood in one tick for what a carrier holds. */
const rounds = 2;
/** Sources below this count as none, so that what has died away does not linger in subnormal numbers. */
const faintest = 1e-20;

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
