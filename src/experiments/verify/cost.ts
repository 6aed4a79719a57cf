import type { Assay } from '../../assays/index.ts';
import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { healthy } from '../../scenarios/index.ts';
import { runKey } from '../arms/experiment.ts';
import { settledKey } from '../arms/settled.ts';
import { originOf } from '../arms/trunk.ts';
import { experimentOf } from './experiment-of.ts';

/**
 * Days of a block as large as that of healthy marrow that some assays ask for in their seeds when nothing is there yet, d: each
 * run once, and once each marrow that has to settle or grow before. Of a run whose end waits for an event it is the most.
 */
export function runDays(assays: readonly Assay[]): number {
  const pieces = new Map<string, number>();
  for (const assay of assays) {
    const { arms, seeds } = experimentOf(assay, { seed: 1 });
    const add = (key: string, days: number) => pieces.set(key, Math.max(pieces.get(key) ?? 0, seeds.length * days));
    for (const arm of arms) {
      const origin = originOf(arm);
      const first = origin === null ? arm.scenario : origin.scenario;
      const before = origin === null ? 0 : daysOf(origin.scenario, 'until');
      add(runKey(arm), daysOf(arm.scenario, 'until') - before);
      if (origin !== null) add(origin.key, before);
      if (internal(first.settle) > 0) add(settledKey(first), daysOf(first, 'settle'));
    }
  }
  return [...pieces.values()].reduce((sum, days) => sum + days, 0);
}

/** A smaller block takes as much less of a day. */
function daysOf(scenario: Scenario, time: 'until' | 'settle'): number {
  return ((internal(scenario[time]) / 24) * volumeOf(scenario)) / volumeOf(healthy);
}

const volumeOf = ({ block: { x, y, z } }: Scenario) => internal(x) * internal(y) * internal(z);
