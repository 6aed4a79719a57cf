import { describe, expect, test } from 'vitest';
import { hours, internal, quantity } from '../../../../src/core/units.ts';
import { circulate } from '../../../../src/engine/phases/circulate.ts';
import { courseOf, evenly } from '../../../../src/experiments/exposure/course.ts';
import { firstDosesOf } from '../../../../src/experiments/index.ts';
import type { Drug } from '../../../../src/model/drug.ts';
import { marrow } from '../../../../src/scenarios/model.ts';
import { bareBlock, create } from '../../engine/bare-block.ts';

const human = marrow.species.find(({ id }) => id === 'human')!;
const drugNamed = (id: string) => marrow.drugs.find((drug) => drug.id === id)!;
const speciesOf = ({ pharmacokinetics }: Drug) =>
  marrow.species.map(({ id }) => id).filter((id) => pharmacokinetics[id] !== undefined);
const humanDose = (id: string) => firstDosesOf(marrow, drugNamed(id)).find(({ species }) => species === 'human')!;

describe('the level of a drug after its first dose', () => {
  test('is told of every drug, in every species that has kinetics of it', () => {
    for (const drug of marrow.drugs) {
      const told = firstDosesOf(marrow, drug);
      expect(told.map(({ species }) => species)).toEqual(speciesOf(drug));
      for (const { peak_nM, peak_h, half_life_h, over_h, levels_nM } of told) {
        expect(peak_nM).toBeGreaterThan(0);
        expect(half_life_h).toBeGreaterThan(0);
        expect(peak_h).toBeLessThan(over_h);
        expect(Math.max(...levels_nM)).toBeLessThanOrEqual(peak_nM);
        expect(levels_nM).toHaveLength(49);
      }
    }
  });

  test('in one compartment is the exponential of its clearance, down to a tenth', () => {
    const { centralVolume, clearance } = drugNamed('th302').pharmacokinetics.mouse!;
    const { peak_nM, peak_h, half_life_h, area_nM_h, over_h } = firstDosesOf(marrow, drugNamed('th302')).find(
      ({ species }) => species === 'mouse',
    )!;
    const rate = clearance.quantity.amount / centralVolume.quantity.amount;
    // A billionth of an hour passes between the dose and the first level.
    expect(peak_h).toBe(0);
    expect(half_life_h).toBeCloseTo(Math.LN2 / rate, 8);
    // Found by halving a doubled time twelve times: to 2/4096 of it.
    expect(Math.abs(over_h / (Math.log(10) / rate) - 1)).toBeLessThan(0.001);
    expect(area_nM_h / ((peak_nM / rate) * (1 - Math.exp(-rate * over_h)))).toBeCloseTo(1, 7);
  });

  test('is that of the single agent where one is ready, of any regimen otherwise, and an example where nothing gives it', () => {
    expect(humanDose('ulocuplumab').given_in).toBe('ulocuplumab-human');
    expect(humanDose('mitoxantrone').given_in).toBe('mec');
    expect(humanDose('dextran-70').given_in).toBeNull();
  });

  test('of plerixafor peaks when the label says, and has most of its area within ten hours', () => {
    const { dose, peak_h, over_h, area_nM_h } = humanDose('plerixafor');
    expect(dose).toBe('0.24 mg/kg under the skin');
    expect(peak_h).toBeGreaterThan(0.5);
    expect(peak_h).toBeLessThan(1);
    // 2793 ng·h/mL in ten hours at 502.8 g/mol, of which the clearance was stated: 5 % are open.
    expect(Math.abs(over_h - 10)).toBeLessThan(2);
    expect(Math.abs(area_nM_h / ((2793 / 502.8) * 1000) - 1)).toBeLessThan(0.05);
  });
});

test.each(['plerixafor', 'daunorubicin', 'ulocuplumab', 'filgrastim'])(
  'the course of %s is the level that the engine has in blood',
  async (id) => {
    const drug = drugNamed(id);
    const dose = {
      drug: id,
      amount: quantity(1, 'mg/kg'),
      route: 'infusion',
      lasting: hours(1.3),
      at: hours(0),
    } as const;
    const tissue = await create({
      ...bareBlock,
      species: 'human',
      regimens: [{ id: 'once', start: { time: hours(0) }, doses: [dose] }],
    });
    const neutrophils = tissue.program.typeIndex(tissue.program.model.speciesInUse.neutrophils.cell);
    for (let tick = 0; tick < 48; tick++) {
      tissue.blood.pool[neutrophils] = tissue.blood.neutrophilsAtRest;
      circulate(tissue);
      tissue.clock.tick[0]! += 1;
    }
    const { centralVolume } = drug.pharmacokinetics.human!;
    const { levels, area } = courseOf(drug, human, dose, evenly(24, 480));
    const volume = volumeIn(centralVolume.quantity);
    // Ten steps for each tick: the same exact solution in other pieces, but for the antibody, whose steps err by some 1e-4.
    const open = drug.pharmacokinetics.human!.targetMediated === undefined ? 1e-7 : 5e-4;
    expect(Math.abs(levels.at(-1)! / (tissue.blood.central[0]! / volume) - 1)).toBeLessThan(open);
    expect(Math.abs(area / tissue.blood.exposure[0]! - 1)).toBeLessThan(open);
    await tissue.close();
  },
);

/** L in the human of the model. */
function volumeIn({ amount, unit }: { readonly amount: number; readonly unit: string }): number {
  return amount * internal((unit.endsWith('/kg') ? human.bodyMass : human.bodyArea).quantity);
}
