import { describe, expect, test } from 'vitest';
import { days, internal } from '../../../src/core/units.ts';
import type { Measures } from '../../../src/engine/measures.ts';
import { circulate } from '../../../src/engine/phases/circulate.ts';
import { administered, createCourses, decide } from '../../../src/engine/treatment/courses.ts';
import { administrations } from '../../../src/engine/treatment/schedule.ts';
import { catalogOf } from '../../../src/experiments/catalog.ts';
import { notesOn, printScenario, readScenario } from '../../../src/io/index.ts';
import { Arena } from '../../../src/kernels/arena.ts';
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
  const { adjust: _, ...asPlanned } = ready;
  const unadjusted = { ...scenario, regimens: [prescribe(asPlanned, 'treatment', { time: days(0) })] };

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
    const tissue = await create(unadjusted);
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

/** Days on which a ready regimen gives a drug, with these neutrophils and this leukemic share by day of it. */
function daysOf(id: string, drug: string, lasting: number, measured: (day: number) => Partial<Measures>): number[] {
  const ready = readyRegimens.find((each) => each.id === id)!;
  const dt = 6;
  const courses = createCourses(new Arena(new WebAssembly.Memory({ initial: 16 })), [
    prescribe(ready, 'treatment', { time: days(0) }),
  ]);
  for (let tick = 0; tick < lasting * 4; tick++) {
    const measures = { neutrophilCount: 4, neutrophilsOverBaseline: 1, leukemicFraction: 0.5, ...measured(tick / 4) };
    decide(courses, Int32Array.of(0), tick, dt, measures);
  }
  return administered(courses, 0, 0, dt)
    .filter(({ dose, share }) => dose.drug === drug && share > 0)
    .map(({ from }) => from / 24)
    .filter((day) => day < lasting);
}
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

test('azacitidine with venetoclax holds venetoclax in neutropenia, and the next cycle waits', () => {
  // Low from day 8 to day 32: the looks of days 14 to 28 find it, that of day 35 does not.
  const neutropenia = (day: number) => ({ neutrophilCount: day > 8 && day < 33 ? 0.2 : 2 });
  expect(daysOf('aza-ven-28', 'venetoclax', 42, neutropenia)).toEqual([...range(0, 14), ...range(35, 42)]);
  expect(daysOf('aza-ven-28', 'azacitidine', 42, neutropenia)).toEqual([...range(0, 7), ...range(35, 42)]);
  expect(daysOf('aza-ven-28', 'venetoclax', 42, () => ({}))).toEqual(range(0, 42));
});

test('a second induction comes for blasts on day 14 alone', () => {
  const blasts = (after: number) => (day: number) => ({ leukemicFraction: day < 10 ? 0.5 : after });
  expect(daysOf('7+3-day-14', 'daunorubicin', 40, blasts(0.2))).toEqual([0, 1, 2, 14, 15, 16]);
  expect(daysOf('7+3-day-14', 'daunorubicin', 40, blasts(0.02))).toEqual([0, 1, 2]);
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
