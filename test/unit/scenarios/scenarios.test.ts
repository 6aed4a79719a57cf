import { describe, expect, test } from 'vitest';
import { days, hours } from '../../../src/core/units.ts';
import { createTissue } from '../../../src/engine/create.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { marrow, scenarios, sevenPlusThree, storyHuman } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

describe('every scenario', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s runs', async (_, scenario) => {
    const tissue = await createTissue(
      marrow,
      { ...scenario, settle: days(0), block: block(240, 80, 80) },
      { host: nodeHost },
    );
    for (let tick = 0; tick < 4; tick++) step(tissue);
    expect(tissue.clock.tick[0]).toBe(4);
    expect(tissue.cells.table.count > 0).toBe(scenario.site !== 'empty');
    await tissue.close();
  });

  test('7+3 brings cytarabine of 100 mg/m² a day to its steady level', async () => {
    const early = { ...sevenPlusThree, start: { time: hours(0) } };
    const scenario = {
      ...storyHuman,
      settle: days(0),
      block: block(240, 40, 40),
      until: days(2),
      perturb: [],
      regimens: [early],
    };
    const tissue = await createTissue(marrow, scenario, { host: nodeHost });
    for (let tick = 0; tick < 60; tick++) step(tissue);
    const [cytarabine] = tissue.program.drugs.flatMap((drug, k) => (drug.id === 'cytarabine' ? [k] : []));
    // Infusion over clearance: 100 mg/m² a day / 24 h / 134 L/h/m² / 243.2 g/mol = 127.9 nM.
    expect(tissue.blood.drugLevel[cytarabine!]).toBeCloseTo(127.9, 0);
    await tissue.close();
  });
});
