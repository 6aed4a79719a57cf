import { internal } from '../../core/units.ts';
import type { Scenario } from '../../model/scenario.ts';
import { healthy } from '../../scenarios/index.ts';
import { type Experiment, runKey } from './experiment.ts';
import { settledKey } from './settled.ts';
import { originOf } from './trunk.ts';

/**
 * Days of a block as large as that of healthy marrow that some experiments ask for in their seeds when nothing is there yet, d: each
 * run once, and once each marrow that has to settle or grow before. A run whose end waits for an event counts up to the end of its
 * scenario, and what arms have in common before they differ counts in each.
 */
export function runDaysOf(experiments: readonly Experiment[]): number {
  const pieces = new Map<string, number>();
  for (const { arms, seeds } of experiments) {
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
