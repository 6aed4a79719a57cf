import { describe, expect, test } from 'vitest';
import { days, hours, quantity } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import type { Host } from '../../../src/host/index.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { bareBlock, create } from './bare-block.ts';

test('a route that the drug does not have is refused with the regimen and the routes that there are', async () => {
  const dose = { drug: 'cytarabine', amount: quantity(100, 'mg/m²'), route: 'oral', at: days(0) } as const;
  const regimens = [{ id: 'tablets', start: { time: days(0) }, doses: [dose] }];
  await expect(create({ ...bareBlock, regimens })).rejects.toThrow(/regimen "tablets".*no oral route.*Choose one/);
});

describe('a drug that is held in the tissue', () => {
  const level = quantity(1, 'µM');
  const held = { id: 'held', at: { time: hours(0) }, action: 'clamp', target: 'cytarabine', level } as const;
  const scenario = { ...bareBlock, perturb: [held] };

  test('without kinetics in the body is refused by its name', async () => {
    const drugs = marrow.drugs.map((drug) => (drug.id === 'cytarabine' ? { ...drug, pharmacokinetics: {} } : drug));
    await expect(createTissue({ ...marrow, drugs }, scenario, { host: nodeHost })).rejects.toThrow(
      /^cytarabine has no kinetics in the mouse; expected drugs\.cytarabine\.pharmacokinetics\.mouse, found none/,
    );
  });

  test.each([
    ['cytarabine', 'clearance', quantity(0, 'L/h/kg')],
    ['cytarabine', 'centralVolume', quantity(0, 'L/kg')],
    ['doxorubicin', 'fromPeriphery', quantity(0, '1/h')],
    ['plerixafor', 'subcutaneous.rate', quantity(0, '1/h')],
  ])('of %s is refused where its %s is 0, by the path of the parameter', async (drug, name, none) => {
    const path = `drugs.${drug}.pharmacokinetics.mouse.${name}`;
    await expect(create({ ...scenario, perturb: [{ ...held, target: drug }], set: { [path]: none } })).rejects.toThrow(
      `${path} above 0, found 0`,
    );
  });
});

test('a hormone that other cells than neutrophils clear is refused', async () => {
  const species = marrow.species.map((each) => ({
    ...each,
    hormones: each.hormones.map((hormone) => ({ ...hormone, clearedBy: 'erythroid' })),
  }));
  await expect(createTissue({ ...marrow, species }, bareBlock, { host: nodeHost })).rejects.toThrow(
    /how many of "erythroid" clear G-CSF.*expected clearedBy "myeloid"/,
  );
});

test('an event that there is not is refused with the one that was meant', async () => {
  const event = { action: 'ablate', target: 'blast' } as const;
  const perturb = [
    { ...event, id: 'late', at: { time: hours(1) } },
    { ...event, id: 'later', at: { after: 'lat', by: hours(1) } },
  ];
  await expect(create({ ...bareBlock, perturb })).rejects.toThrow(/"lat".*Did you mean "late"/);
});

test('threads end when a tissue cannot be built', async () => {
  let closed = 0;
  const host: Host = {
    ...nodeHost,
    crew: async (...given) => {
      const crew = await nodeHost.crew(...given);
      const close = async () => {
        closed += 1;
        await crew.close();
      };
      return Object.assign(Object.create(crew) as typeof crew, { close });
    },
  };
  const anatomy = () => {
    throw new Error('no vessels grew');
  };
  await expect(createTissue(marrow, bareBlock, { host, threads: 2, anatomy })).rejects.toThrow('no vessels grew');
  expect(closed).toBe(1);
});

test('a carrier that would hold less at a higher level is refused with its substance', async () => {
  const set = { 'substances.o2.blood.carrier.power': quantity(0.5, '1') };
  await expect(create({ ...bareBlock, set })).rejects.toThrow(/carrier of "o2".*power ≥ 1.*power 0.5/);
});
