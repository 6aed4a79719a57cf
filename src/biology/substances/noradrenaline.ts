import { quantity } from '../../core/units.ts';
import { assumed } from '../../model/parameter.ts';
import type { Substance } from '../../model/substance.ts';

/** Noradrenaline from nerve fibers. In units of its affinity for the β3 receptor. */
export const noradrenaline: Substance<'affinity'> = {
  kind: 'substance',
  id: 'noradrenaline',
  name: 'noradrenaline',
  dimension: 'affinity',
  ontology: ['CHEBI:18357'],
  diffusion: assumed(quantity(300, 'µm²/s'), [100, 600], 'a small molecule between cells; recalled'),
  decay: assumed(
    quantity(100, '1/h'),
    [20, 1000],
    'half-life 25 s by reuptake and enzymes, shorter than the two minutes in plasma, for a reach of 100 µm',
  ),
  initial: assumed(quantity(0.3, 'K'), [0, 3], 'replaced within a tick by what fibers release'),
  because: ['A059'],
};
