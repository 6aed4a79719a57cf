import { internal } from '../../core/units.ts';
import { resolve } from '../../model/resolve.ts';
import type { Scenario } from '../../model/scenario.ts';
import { marrow } from '../../scenarios/index.ts';

/** Cells with which a scenario starts: the densities of its site in its block. */
export function cellsAtStart(scenario: Scenario): number {
  const { x, y, z } = scenario.block;
  const volume = internal(x) * internal(y) * internal(z) * 1e-9;
  const { marrow: free, stroma } = resolve(marrow, scenario).siteInUse;
  const density = [...free, ...stroma].reduce((sum, entry) => sum + internal(entry.density.quantity), 0);
  return density * volume;
}

/**
 * Seconds that a run takes, its settling included.
 *
 * @param pace milliseconds that a tick takes for each cell on this machine
 */
export function secondsOf(scenario: Scenario, pace: number): number {
  const ticks = (internal(scenario.settle) + internal(scenario.until)) / internal(scenario.tick);
  return (ticks * cellsAtStart(scenario) * pace) / 1000;
}

/** A time as people say it: `about 4 minutes`. */
export function printDuration(seconds: number): string {
  if (seconds < 90) return `about ${Math.max(5, 5 * Math.round(seconds / 5))} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes} minutes`;
  return `about ${Math.round(minutes / 60)} hours`;
}
