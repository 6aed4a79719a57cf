import { days, hours, minutes, quantity } from '../../../src/core/units.ts';
import { createTissue, type LiveTissue } from '../../../src/engine/create.ts';
import { nodeHost } from '../../../src/host/node.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { healthy } from '../../../src/scenarios/healthy.ts';
import { marrow } from '../../../src/scenarios/model.ts';

const edge = quantity(40, 'µm');

/** A block of 40 µm with nothing in it: no vessels, no cells. */
export const bareBlock: Scenario = {
  ...healthy,
  settle: days(0),
  id: 'bare',
  site: 'empty',
  block: { x: edge, y: edge, z: edge },
  tick: minutes(30),
  until: days(10),
};

export const create = (scenario: Scenario): Promise<LiveTissue> => createTissue(marrow, scenario, { host: nodeHost });

/** Glucose as in blood, which nothing brings to a block without vessels. */
const fed = { id: 'fed', at: { time: hours(0) }, action: 'clamp', target: 'glucose', level: quantity(4, 'K') } as const;

/** So many cells of one type from the first tick on, with glucose in plenty. */
export const withCells = (scenario: Scenario, type: string, count: number): Scenario => ({
  ...scenario,
  perturb: [
    ...scenario.perturb.filter(({ id }) => id !== fed.id),
    fed,
    { id: type, at: { time: hours(0) }, action: 'inject', target: type, count: quantity(count, 'cells') },
  ],
});
