import { expect, test } from 'vitest';
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
