import type { Modifiers } from '../senses/modifiers.ts';
import { updatePerception } from '../senses/readings.ts';
import type { Tissue } from '../tissue.ts';

/**
 * The cells of the stretch read what is around and in them: fill its columns of receptor occupancies, activities and other signals.
 * A receptor or an activity that a type does not have reads 0.
 */
export function sense(tissue: Tissue, modifiers: Modifiers): void {
  const { kernels, perception, senses } = tissue;
  const { first, row, signaling, voxel } = senses.stretch;
  updatePerception(tissue, modifiers);
  kernels.readings.read(perception.readings, { first, row, voxel, places: signaling });
}
