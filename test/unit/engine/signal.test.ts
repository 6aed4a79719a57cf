import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { days } from '../../../src/core/units.ts';
import { createTissue, type LiveTissue } from '../../../src/engine/create.ts';
import { signal } from '../../../src/engine/phases/signal.ts';
import { modifiers } from '../../../src/engine/senses/modifiers.ts';
import { step } from '../../../src/engine/step.ts';
import { nodeHost } from '../../../src/host/node.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';
import { block } from '../../reproducibility/small-tissue.ts';

describe('a perturbed activity', () => {
  let tissue: LiveTissue;
  const settled = (factor: number): number[] => {
    const now = modifiers(tissue);
    const akt = tissue.program.activities.findIndex(({ id }) => id === 'akt');
    for (const factors of now.activity) factors[akt] = factor;
    // AKT follows within hours: 400 half hours are enough to forget where it came from.
    for (let tick = 0; tick < 400; tick++) signal(tissue, now);
    const hspc = tissue.program.typeIndex('hspc');
    return tissue.program.types
      .flatMap((_, t) =>
        t === hspc ? [...tissue.senses.order.subarray(tissue.senses.runs[t], tissue.senses.runs[t + 1])] : [],
      )
      .map((row) => tissue.cells.activities[akt]![row]!);
  };

  beforeAll(async () => {
    tissue = await createTissue(marrow, { ...healthy, settle: days(0), block: block(160, 80, 80) }, { host: nodeHost });
    for (let tick = 0; tick < 2; tick++) step(tissue);
  });
  afterAll(() => tissue.close());

  test.each([0.5, 2, 0])('settles at %d times what it was', (factor) => {
    const free = settled(1);
    const perturbed = settled(factor);
    expect(Math.max(...free)).toBeGreaterThan(0.01);
    perturbed.forEach((value, k) => {
      // Float32 keeps seven digits; the approach leaves e^(−200 h / 2 h).
      expect(value).toBeCloseTo(factor * free[k]!, 5);
    });
  });
});
