import { respondCell } from '../../kernels/rules/reference.ts';
import type { CompiledSignal, CompiledTarget } from './program.ts';

/**
 * What its rules give a cell that comes in, by the activities that it starts with and by rhythms at their mean: it has sensed
 * nothing yet.
 *
 * @param activities [activities] of the cell type
 */
export function startOf(
  { base, ceiling, floor, inputs }: CompiledTarget,
  signals: readonly CompiledSignal[],
  activities: readonly (CompiledTarget | null)[],
): number {
  const told = ({ kind, index }: CompiledSignal): number => {
    if (kind === 'rhythm') return 1;
    return kind === 'activity' ? (activities[index]?.start ?? 0) : 0;
  };
  const read = inputs.map(({ signal, increases, halfMaximum, power }) => ({
    signal: Float32Array.of(told(signals[signal]!)),
    effect: increases ? ('increases' as const) : ('decreases' as const),
    halfMaximum,
    power,
  }));
  return respondCell({ id: 'start', run: 0, output: new Float32Array(1), base, ceiling, floor, inputs: read }, 0);
}
