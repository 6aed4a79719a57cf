import { internal } from '../../../core/units.ts';
import type { Scenario } from '../../../model/scenario.ts';

/** `200 × 80 × 60 µm` */
export function sayBlock({ x, y, z }: Scenario['block']): string {
  return `${[x, y, z].map(internal).join(' × ')} µm`;
}
