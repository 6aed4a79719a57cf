import { expect, test } from 'vitest';
import { drugSteps } from '../../../../src/experiments/paths/drug-steps.ts';
import type { Drug } from '../../../../src/model/drug.ts';
import { marrow } from '../../../../src/scenarios/model.ts';

const stepsOf = (isMeant: (drug: Drug) => boolean) => {
  const drug = marrow.drugs.find(isMeant)!;
  return { drug, steps: drugSteps({ ...marrow, drugs: [drug] }) };
};
const leads = (steps: ReturnType<typeof drugSteps>, from: string, to: string) =>
  steps.some((each) => each.from === from && each.to === to);

test('a drug reaches the receptors that it stimulates and the activities that it raises, where it raises them', () => {
  const agonist = stepsOf(({ stimulates }) => stimulates !== undefined);
  const receptor = agonist.drug.stimulates![0]!.receptor.id;
  const own = marrow.cellTypes.find(({ receptors }) => receptors?.some((each) => each.receptor.id === receptor))!;
  expect(leads(agonist.steps, `field:${agonist.drug.substance.id}`, `receptor:${receptor}@${own.id}`)).toBe(true);
  const raiser = stepsOf(({ raises }) => raises?.some(({ cells }) => cells !== undefined) ?? false);
  const { activity, cells } = raiser.drug.raises!.find((each) => each.cells !== undefined)!;
  for (const type of marrow.cellTypes.filter(({ activities }) =>
    activities?.some((a) => a.activity.id === activity.id),
  )) {
    expect(
      leads(raiser.steps, `field:${raiser.drug.substance.id}`, `activity:${activity.id}@${type.id}`),
      type.id,
    ).toBe(cells!.some(({ id }) => id === type.id));
  }
});

test('what a drug silences is left out of the rules that hear it, and of no bond', () => {
  const { drug, steps } = stepsOf(({ silences }) => silences?.some(({ signal }) => signal.id === 'vla4') ?? false);
  const silenced = drug.silences!.map(({ signal }) => signal.id);
  const heard = marrow.rules.filter(({ signal }) => signal.kind === 'receptor' && silenced.includes(signal.id));
  expect(heard.length).toBeGreaterThan(0);
  expect(steps.flatMap(({ rule }) => rule ?? []).sort()).toEqual(
    heard.flatMap(({ id, cells }) => cells.map(() => id)).sort(),
  );
  expect(steps.filter(({ to }) => to.startsWith('receptor:vla4'))).toEqual([]);
  expect(steps.every(({ from }) => [`field:${drug.substance.id}`, `drug:${drug.id}`].includes(from))).toBe(true);
});

test('oxygen decides where a prodrug kills', () => {
  const { drug, steps } = stepsOf(({ store }) => store?.slowedBy !== undefined);
  for (const { id } of drug.damage!.rate.flatMap(({ cells }) => cells)) {
    expect(leads(steps, 'field:o2', `dying:${id}`), id).toBe(true);
  }
});
