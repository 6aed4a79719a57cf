import { expect, test } from 'vitest';
import { fraction } from '../../../src/core/units.ts';
import { compile } from '../../../src/engine/program/compile.ts';
import { bitsOf } from '../../../src/engine/program/genotype.ts';
import { step } from '../../../src/engine/step.ts';
import { resolve } from '../../../src/model/resolve.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { eventful, tissueOf } from '../../reproducibility/small-tissue.ts';

/** Rows by tick: id, whether leukemic, whether born here of a division, whether it carries heritable resistance. */
async function courseOf(perDaughter: number) {
  const set = { 'mutations.acquired-resistance.arises.perDaughter': fraction(perDaughter) };
  const tissue = await tissueOf({ ...eventful, regimens: [], set });
  const { cells, program } = tissue;
  const bit = 1 << program.mutations.indexOf('acquired-resistance');
  const course = Array.from({ length: 94 }, () => {
    step(tissue);
    return [...cells.id.subarray(0, cells.table.count)].map((id, row) => ({
      id,
      isLeukemic: program.types[cells.type[row]!]!.group === 'leukemic',
      isDaughter: cells.founder[row] !== id,
      carries: (cells.genotype[row]! & bit) !== 0,
    }));
  });
  await tissue.close();
  return course;
}

test('a mutation arises in daughters of leukemic cells only, in all of them where it is certain and in none where it is impossible', async () => {
  const certain = (await courseOf(1)).at(-1)!;
  expect(certain.some(({ isLeukemic, isDaughter }) => isLeukemic && isDaughter)).toBe(true);
  for (const { isLeukemic, isDaughter, carries } of certain) {
    if (isLeukemic && isDaughter) expect(carries).toBe(true);
    if (!isLeukemic) expect(carries).toBe(false);
  }
  expect((await courseOf(0)).at(-1)!.some(({ carries }) => carries)).toBe(false);
});

test('a cell that carries a mutation never loses it', async () => {
  const course = await courseOf(0.5);
  const carried = new Set<number>();
  for (const cells of course) {
    for (const { id, carries } of cells) {
      if (carries) carried.add(id);
      else expect(carried.has(id)).toBe(false);
    }
  }
  expect(carried.size).toBeGreaterThan(5);
  expect(course.at(-1)!.some(({ isLeukemic, carries }) => isLeukemic && !carries)).toBe(true);
});

test('a genotype is made of mutations that the model has, at most as many as it has bits', () => {
  const model = resolve(marrow, eventful);
  const program = compile(model);
  expect(bitsOf(program, [])).toBe(0);
  expect(bitsOf(program, ['mll-af9'])).toBe(1 << program.mutations.indexOf('mll-af9'));
  expect(() => bitsOf(program, ['mll-af8'])).toThrow('no mutation is called "mll-af8"');
  const [first] = model.mutations;
  const mutations = Array.from({ length: 33 }, (_, n) => ({ ...first!, id: `mutation-${n}` }));
  expect(() => compile({ ...model, mutations })).toThrow('expected at most 32, found 33');
});
