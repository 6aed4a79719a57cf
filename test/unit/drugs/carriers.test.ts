import { describe, expect, test } from 'vitest';
import { human, mouse } from '../../../src/biology/anatomy/species.ts';
import { days, fraction, hours, internal, quantity } from '../../../src/core/units.ts';
import { carried, cellBorneDaunorubicin, cellCarrier, exosomeCarrier } from '../../../src/drugs/carriers.ts';
import { cytarabine } from '../../../src/drugs/cytarabine.ts';
import { daunorubicin } from '../../../src/drugs/daunorubicin.ts';
import { plerixafor } from '../../../src/drugs/plerixafor.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { freeOf } from '../../../src/engine/treatment/pharmacokinetics.ts';
import { courseOf } from '../../../src/experiments/exposure/course.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Drug } from '../../../src/model/drug.ts';
import { assumed } from '../../../src/model/parameter.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import type { Species } from '../../../src/model/species.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock } from '../engine/bare-block.ts';

describe.each([exosomeCarrier, cellCarrier].map((each) => [each.prefix, each] as const))('what is %s', (_, carrier) => {
  test.each([cytarabine, daunorubicin, plerixafor].map((drug) => [drug.id, drug] as const))(
    'does in a cell what %s does, and reaches it as the carrier does',
    (id, payload) => {
      const drug = carried(payload, carrier);
      expect(drug.id).toBe(`${carrier.prefix}-${id}`);
      expect(drug.damage).toBe(payload.damage);
      expect(drug.blocks).toBe(payload.blocks);
      expect(drug.store?.reference).toBe(payload.store?.reference);
      expect(drug.substance.id).toBe(drug.id);
      expect(Object.keys(drug.pharmacokinetics)).toEqual(Object.keys(payload.pharmacokinetics));
      const molarMass = Object.values(payload.pharmacokinetics)[0]!.molarMass;
      for (const kinetics of Object.values(drug.pharmacokinetics)) {
        const { free: _, ...rest } = kinetics;
        expect(rest).toEqual({ molarMass, ...carrier.pharmacokinetics });
      }
    },
  );
});

/** Area of what meets no protein and no carrier after one dose, nM·h, followed until next to nothing is left. */
function freeArea(drug: Drug, species: Species): number {
  const dose = { amount: quantity(3, 'mg/kg'), route: 'bolus', at: hours(0) } as const;
  return freeOf(drug, species) * courseOf(drug, species, dose, [20_000]).area;
}

describe.each([mouse, human])('carriers give off no more than they bring, in a $id:', (species) => {
  const payloads = [cytarabine, daunorubicin, plerixafor];

  test.each(payloads.map((drug) => [drug.id, drug] as const))('%s has the area of as much free drug', (_, payload) => {
    const given = freeArea(payload, species);
    expect(freeArea(carried(payload, cellCarrier), species) / given).toBeCloseTo(1, 6);
    const half = { ...cellCarrier, givesOff: assumed(fraction(0.5), [0, 1], 'half of it') };
    expect(freeArea(carried(payload, half), species) / given).toBeCloseTo(0.5, 6);
  });

  test('daunorubicin of the model has no more than dose over clearance', () => {
    const most = freeArea(daunorubicin, species);
    expect(freeArea(cellBorneDaunorubicin, species)).toBeLessThan(1.000001 * most);
  });
});

test('exosomes are taken up as they are by cells that keep the payload, and make no store where it has none', () => {
  expect(carried(cytarabine, exosomeCarrier).store).toEqual({ ...cytarabine.store, sink: exosomeCarrier.sink });
  expect(carried(plerixafor, exosomeCarrier).store).toBeUndefined();
  expect(carried(cytarabine, cellCarrier).store).toBe(cytarabine.store);
});

test('cytarabine carried by cells is still in blood a day later, when cytarabine is gone', async () => {
  const left = async (drug: Drug): Promise<number> => {
    const given: Scenario = {
      ...bareBlock,
      regimens: [
        {
          id: 'once',
          start: { time: hours(0) },
          doses: [{ drug: drug.id, amount: quantity(10, 'mg/kg'), route: 'bolus', at: hours(0) }],
        },
      ],
    };
    const beside = <T extends { readonly id: string }>(all: readonly T[], own: T) => [
      ...all.filter(({ id }) => id !== own.id),
      own,
    ];
    const model = {
      ...marrow,
      drugs: beside(marrow.drugs, drug),
      substances: beside(marrow.substances, drug.substance),
    };
    const tissue = await createTissue(model, given, { host: nodeHost });
    const levels: number[] = [];
    const ticks = internal(days(1)) / internal(bareBlock.tick);
    for (let tick = 0; tick < ticks; tick++) {
      step(tissue);
      levels.push(tissue.blood.drugLevel[0]!);
    }
    await tissue.close();
    return levels.at(-1)! / levels[0]!;
  };
  // Clearance over volume is 0.05 per hour: exp(−0.05 · 23.5) = 0.31 at half an hour a tick.
  expect(await left(carried(cytarabine, cellCarrier))).toBeCloseTo(0.31, 1);
  expect(await left(cytarabine)).toBeLessThan(0.01);
});
