import { describe, expect, test } from 'vitest';
import { days, hours, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { targetsOfDrug } from '../../../src/model/drug.ts';
import type { Dose } from '../../../src/model/regimen.ts';
import { named } from '../../../src/model/resolve.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { scenarioOf, type Trial, type TrialArm, trials } from '../../../src/trials/index.ts';

const patient = { number: 0, seed: 1, prior: 'even' } as const;
const mutations = new Set<string>(marrow.mutations.map(({ id }) => id));

/** What drugs act on; of a hormone that one of them is, its receptor too. */
function targetsOf(drugs: readonly string[]): string[] {
  const acted = drugs.flatMap((id) => targetsOfDrug(named(marrow.drugs, id, 'drug')));
  const filled = marrow.receptors.filter(({ ligand }) => acted.includes(ligand.id)).map(({ id }) => id);
  return [...new Set([...acted, ...filled])];
}

/** A block of some 400 cells that has not settled, treated from the first hour with the first dose of every drug at once. */
function atOnce(scenario: Scenario, absent: readonly string[]): Scenario {
  const gone = absent
    .filter((target) => !mutations.has(target))
    .map((target) => ({ id: `no-${target}`, at: { time: hours(0) }, action: 'knock-out', target }) as const);
  return {
    ...scenario,
    block: { x: micrometers(200), y: micrometers(60), z: micrometers(40) },
    settle: days(0),
    tick: hours(1),
    perturb: [
      ...gone,
      ...scenario.perturb.map((each) =>
        each.genotype === undefined
          ? each
          : { ...each, genotype: each.genotype.filter((mutation) => !absent.includes(mutation)) },
      ),
    ],
    regimens: scenario.regimens.map(({ id, doses }) => ({
      id,
      start: { time: hours(1) },
      doses: firstOfEach(doses).map(({ every, times, ...dose }) => ({ ...dose, at: hours(0) })),
    })),
  };
}

function firstOfEach(doses: readonly Dose[]): Dose[] {
  return doses.filter((dose) => dose === doses.find(({ drug }) => drug === dose.drug));
}

/** Where all cells are after some hours of treatment, their kind, their damage and their activities. */
async function stateOf(trial: Trial, arm: TrialArm, absent: readonly string[]): Promise<string> {
  const tissue = await createTissue(marrow, atOnce(scenarioOf(patient, trial, arm), absent), { host: nodeHost });
  for (let tick = 0; tick < 6; tick++) step(tissue);
  const { x, y, z, inBlood, type, damage, activities, table } = tissue.cells;
  const columns = [x, y, z, inBlood, type, damage, ...activities].map((column) => column.slice(0, table.count));
  await tissue.close();
  return columns.map((column) => column.join()).join('\n');
}

/** Every arm in which something is withheld, beside the same calendar with it. */
const pairs = trials.flatMap((trial) =>
  trial.arms.flatMap((control) => {
    const whole = trial.arms.find(
      ({ withheld, regimen }) => withheld.length === 0 && regimen.id === control.regimen.id,
    )!;
    return control.withheld.length === 0 ? [] : [{ trial, control, whole, withheld: control.withheld.join(' and ') }];
  }),
);

describe.each(pairs)('$trial.id without $withheld', ({ trial, control, whole }) => {
  test('is the arm with it whose targets are cut, to the last bit', async () => {
    const targets = targetsOf(control.withheld);
    expect(await stateOf(trial, whole, targets)).toBe(await stateOf(trial, control, targets));
  });

  test('is another arm where the targets are there', async () => {
    expect(await stateOf(trial, whole, [])).not.toBe(await stateOf(trial, control, []));
  });
});
