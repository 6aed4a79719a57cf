import { describe, expect, test } from 'vitest';
import { days, hours, minutes, quantity } from '../../../src/core/units.ts';
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

test.each([
  // 96 sub-steps of at most 8.3 µm of repulsion; at 60 µm/min a tick may last 0.2213 h.
  ['physics.repulsion', 60, 13.28],
  // 96 sub-steps of 0.3 radii, of HSC that have just divided (4 µm · 0.7937): 0.7619 h at 2 µm/min.
  ['cellTypes.hsc.behaviors.motility.base', 2, 45.71],
])('a tick is refused that is too long for %s', async (path, speed, longest) => {
  const set = { [path]: quantity(speed, 'µm/min') };
  const refused = create({ ...bareBlock, set, tick: minutes(60) });
  await expect(refused).rejects.toThrow(`expected a tick of at most ${longest} min, found 60 min`);
  const taken = await create({ ...bareBlock, set, tick: minutes(12) });
  await taken.close();
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
