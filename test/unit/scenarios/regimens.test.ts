import { describe, expect, test } from 'vitest';
import { days, internal } from '../../../src/core/units.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { administrations } from '../../../src/engine/treatment/schedule.ts';
import { catalogOf } from '../../../src/experiments/catalog.ts';
import { notesOn, printScenario, readScenario } from '../../../src/io/index.ts';
import { prescribe } from '../../../src/model/ready-regimen.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { readyRegimens } from '../../../src/scenarios/regimens.ts';
import { bareBlock, create } from '../engine/bare-block.ts';

const catalog = catalogOf();

describe.each(readyRegimens.map((ready) => [ready.id, ready] as const))('%s', (id, ready) => {
  const scenario = {
    ...bareBlock,
    species: ready.species,
    until: days(8),
    regimens: [prescribe(ready, 'treatment', { time: days(0) })],
  };

  test('is read by its name, and printed whole', () => {
    const text = `extends: ${ready.species === 'mouse' ? 'story' : 'story-human'}
until: 300 d
regimens: [{ id: treatment, start: 1 d, ready: ${id} }]
`;
    const read = readScenario(text, 'ready.yaml', catalog);
    const treatment = read.regimens.find((regimen) => regimen.id === 'treatment');
    expect(treatment).toEqual(prescribe(ready, 'treatment', { time: days(1) }));
    expect(readScenario(printScenario(read), 'printed.yaml', catalog).regimens).toEqual(read.regimens);
    expect(notesOn(read, { regimens: readyRegimens, species: marrow.species })).toEqual([]);
  });

  test('gives every drug of its first week, each dose once', async () => {
    const tissue = await create(scenario);
    for (let tick = 0; tick < 7 * 48; tick++) {
      circulate(tissue);
      tissue.clock.tick[0]! += 1;
    }
    const due = ready.doses.reduce((sum, { at, every, times = 1 }) => {
      const starts = Array.from(
        { length: times },
        (_, n) => internal(at) + n * (every === undefined ? 0 : internal(every)),
      );
      return sum + starts.filter((start) => start < 7 * 24).length;
    }, 0);
    expect(administrations(tissue.schedule, tissue.clock.dt, 0, 7 * 24)).toHaveLength(due);
    const begun = new Set(ready.doses.filter(({ at }) => internal(at) < 7 * 24).map(({ drug }) => drug));
    tissue.program.drugs.forEach((drug, k) => {
      if (begun.has(drug.id)) expect(tissue.blood.exposure[k], drug.id).toBeGreaterThan(0);
    });
    await tissue.close();
  });
});

test('what stands beside the name of a regimen replaces its own', () => {
  const text = `extends: story-human
regimens:
  - { id: treatment, start: 1 d, ready: aza-ven-28, cycles: { every: 35 d, times: 2 }, adjust: ["hold venetoclax while ANC < 0.5e9/L, look weekly"] }
`;
  const [, treatment] = readScenario(text, 'ready.yaml', catalog).regimens;
  expect(treatment).toMatchObject({ cycles: { every: days(35), times: 2 }, adjust: [{ action: 'hold' }] });
  expect(treatment!.doses).toHaveLength(2);
});

test('every drug that harms or heals is given to mice by some regimen', () => {
  const given = new Set(
    readyRegimens.filter(({ species }) => species === 'mouse').flatMap(({ doses }) => doses.map(({ drug }) => drug)),
  );
  const missing = marrow.drugs.filter(({ id, class: kind }) => kind !== 'tracer' && !given.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
