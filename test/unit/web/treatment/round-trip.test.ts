import { expect, test } from 'vitest';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { printScenario } from '../../../../src/io/scenario-file/print.ts';
import { readScenario } from '../../../../src/io/scenario-file/read.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { readyRegimens, scenarios, story, storyHuman } from '../../../../src/scenarios/index.ts';
import { withBlock, withReady } from '../../../../src/web/rooms/treatment/editing/add.ts';
import { withDose } from '../../../../src/web/rooms/treatment/editing/chosen.ts';
import { lanesOf } from '../../../../src/web/rooms/treatment/editing/lanes.ts';
import { moved } from '../../../../src/web/rooms/treatment/editing/move.ts';
import { replaced } from '../../../../src/web/rooms/treatment/editing/replace.ts';

const catalog = catalogOf();
const reread = (scenario: Scenario) => readScenario(printScenario(scenario), 'edited.yaml', catalog);
/** Lines of `after` that `before` does not have, in the place where they stand. */
const changedLines = (before: string, after: string) =>
  after.split('\n').filter((line, k) => line !== before.split('\n')[k]);

const prescribed = readyRegimens.map((ready) =>
  replaced(ready.species === 'mouse' ? story : storyHuman, 'induction', ready),
);
const added = readyRegimens.map((ready) => withReady(ready.species === 'mouse' ? story : storyHuman, ready));
const blocked = ['cxcr4', 'vla4'].map((target) => withBlock(story, target));

test.each(
  [...scenarios, ...prescribed, ...added, ...blocked].map((scenario, k) => [k, scenario.id, scenario] as const),
)('scenario %i (%s), read and printed without an edit, is the same text', (_, __, scenario) => {
  const text = printScenario(scenario);
  expect(printScenario(readScenario(text, 'scenario.yaml', catalog))).toBe(text);
});

test.each(
  prescribed.map((scenario) => [scenario.regimens[0]!.doses.map(({ drug }) => drug).join(' '), scenario] as const),
)(
  'in a scenario with %s a moved dose, or another amount, is one changed line, and all else reads the same',
  (_, scenario) => {
    const [regimen] = scenario.regimens;
    const text = printScenario(scenario);
    regimen!.doses.forEach((dose, line) => {
      const chosen = { kind: 'dose', regimen: regimen!.id, line } as const;
      // The last day of a cycle would push a dose into the next one; a quarter of a day earlier is always possible but at 0.
      const later = moved(scenario, chosen, 4);
      const more = withDose(scenario, chosen, (each) => ({
        ...each,
        amount: { ...each.amount, amount: each.amount.amount * 2 },
      }));
      for (const edited of [later, more]) {
        const lines = changedLines(text, printScenario(edited));
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain(`drug: ${dose.drug}`);
        const without = (each: Scenario) => ({
          ...each,
          regimens: each.regimens.map((one) => ({ ...one, doses: one.doses.filter((__, k) => k !== line) })),
        });
        expect(without(edited)).toEqual(without(scenario));
      }
      expect(reread(more)).toEqual(more);
    });
  },
);

test('a block that is added is one more line of the file, and the file reads back', () => {
  for (const scenario of blocked) {
    const [before, after] = [printScenario(story).split('\n'), printScenario(scenario).split('\n')];
    const own = after.filter((line) => !before.includes(line));
    expect(own.join('\n')).toContain('action: block');
    expect(before.filter((line) => !after.includes(line))).toEqual([]);
    expect(reread(scenario)).toEqual(scenario);
  }
});

test('every dose and perturbation of every scenario stands on a lane', () => {
  for (const scenario of [...scenarios, ...prescribed]) {
    const marks = lanesOf(scenario).flatMap((lane) => lane.marks);
    const doses = scenario.regimens.flatMap(({ doses, cycles }) =>
      doses.map(({ times = 1 }) => times * (cycles?.times ?? 1)),
    );
    expect(marks).toHaveLength(doses.reduce((sum, n) => sum + n, 0) + scenario.perturb.length);
    expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
  }
});
