import { expect, test } from 'vitest';
import { days, hours, micrometers } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { scenarioOf, type Trial, type TrialArm, trialOf } from '../../../src/trials/index.ts';

/** Where all cells are after half a day of treatment, in a small block, with a receptor absent from the start or not. */
async function after(trial: Trial, arm: TrialArm, absent: readonly string[]) {
  const scenario = scenarioOf({ number: 0, seed: 1, prior: 'even' }, trial, arm);
  const gone = absent.map((target) => {
    return { id: `no-${target}`, at: { time: hours(0) }, action: 'knock-out', target } as const;
  });
  const tissue = await createTissue(
    marrow,
    {
      ...scenario,
      block: { x: micrometers(200), y: micrometers(60), z: micrometers(40) },
      settle: days(0),
      tick: hours(1),
      perturb: [...gone, ...scenario.perturb],
      regimens: scenario.regimens.map((regimen) => ({ ...regimen, start: { time: hours(1) } })),
    },
    { host: nodeHost },
  );
  for (let tick = 0; tick < 12; tick++) step(tissue);
  const { cells } = tissue;
  const there = cells.table.count;
  const found = [...cells.x.subarray(0, there), ...cells.inBlood.subarray(0, there), ...cells.type.subarray(0, there)];
  await tissue.close();
  return found;
}

test('an arm whose drug has lost its target is the control arm, to the last bit', async () => {
  const trial = trialOf('NCT00512252');
  const [control, withPlerixafor] = trial.arms as [TrialArm, TrialArm];
  expect(await after(trial, withPlerixafor, ['cxcr4'])).toEqual(await after(trial, control, ['cxcr4']));
});

test('with its target the drug makes a difference', async () => {
  const trial = trialOf('NCT00512252');
  const [control, withPlerixafor] = trial.arms as [TrialArm, TrialArm];
  expect(await after(trial, withPlerixafor, [])).not.toEqual(await after(trial, control, []));
});
