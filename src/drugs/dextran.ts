import { quantity } from '../core/units.ts';
import type { Drug, Pharmacokinetics } from '../model/drug.ts';
import { assumed, estimated } from '../model/parameter.ts';

const bySize = 'by the radius recalled for its size, from albumin (3.5 nm, 50 µm²/s), in inverse proportion';
const throughPores =
  'that of 70 kDa, 0.005 µm/s, taken so low that a tenth or so is outside after half an hour as images show; others by diffusion times the hindrance (Renkin) in pores of 50 nm. Plasma passes a hundred times as easily in this model, where it stands for what acts within minutes';

/**
 * A tracer that is seen and does nothing. What is outside vessels has passed between the cells of their walls.
 *
 * @param mass         kDa
 * @param diffusion    µm²/s
 * @param permeability of an intact sinusoid, µm/s
 * @param clearance    L/h/kg
 */
function dextran(
  id: string,
  name: string,
  mass: number,
  diffusion: number,
  permeability: number,
  clearance: number,
): Drug {
  const kinetics: Pharmacokinetics = {
    molarMass: estimated(quantity(1000 * mass, 'g/mol'), [500 * mass, 1500 * mass], 'by its name; such polymers vary'),
    centralVolume: assumed(quantity(0.05, 'L/kg'), [0.03, 0.08], 'plasma; recalled'),
    clearance: assumed(
      quantity(clearance, 'L/h/kg'),
      [clearance / 5, clearance * 5],
      'small ones leave by the kidney within an hour, large ones stay for half a day; recalled',
    ),
  };
  return {
    id,
    name,
    class: 'tracer',
    ontology: ['CHEBI:52071'],
    substance: {
      kind: 'substance',
      id,
      name: `${name} in tissue`,
      dimension: 'concentration',
      ontology: ['CHEBI:52071'],
      diffusion: estimated(quantity(diffusion, 'µm²/s'), [diffusion / 3, diffusion * 2], bySize),
      decay: assumed(quantity(0, '1/h'), [0, 0.05], 'nothing degrades it within hours'),
      blood: {
        permeability: assumed(quantity(permeability, 'µm/s'), [permeability / 10, permeability * 10], throughPores),
        betweenCells: assumed(quantity(1, '1'), [0.5, 1], 'as plasma'),
        arterioles: assumed(quantity(0.05, '1'), [0, 0.3], 'as plasma', ['Itkin2016']),
      },
      initial: assumed(quantity(0, 'nM'), [0, 0], 'none before it is given'),
      because: ['A141'],
    },
    pharmacokinetics: { mouse: kinetics, human: kinetics },
    because: ['A141'],
  };
}

/** Dextrans that shine, of three sizes. */
export const tracers: readonly Drug[] = [
  dextran('dextran-10', 'TRITC-dextran of 10 kDa', 10, 76, 0.018, 0.1),
  dextran('dextran-70', 'TRITC-dextran of 70 kDa', 70, 29, 0.005, 0.01),
  dextran('dextran-500', 'TRITC-dextran of 500 kDa', 500, 12, 0.00076, 0.003),
];
