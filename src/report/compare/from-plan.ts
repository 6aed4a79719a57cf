import { internal, parseQuantity, unitsOf } from '../../core/units.ts';
import type { PlannedRun, RunRecord } from '../../experiments/index.ts';
import type { Model } from '../../model/model.ts';
import { resolve } from '../../model/resolve.ts';
import { dosesOf } from '../doses.ts';
import type { Bar, ComparedRun, CompareInput } from './compare-input.ts';

/** The runs that are there, their days counted from the first dose in any arm of the seed; from the start where no seed has any. */
export function comparedRuns(plan: readonly PlannedRun[], model: Model): ComparedRun[] {
  const there = plan.flatMap(({ arm, seed, record }) => (record === null ? [] : [{ arm, seed, record }]));
  const bars = there.map(({ arm, record }) => barsOf(arm.scenario, record, model));
  const zeroOf = (seed: number) => {
    const first = there.flatMap((run, k) => (run.seed === seed ? bars[k]!.filter(({ kind }) => kind === 'dose') : []));
    return first.length === 0 ? null : Math.min(...first.map(({ from }) => from));
  };
  const isDosed = bars.some((each) => each.some(({ kind }) => kind === 'dose'));
  return there.map(({ arm, seed, record }, k) => {
    const zero = isDosed ? zeroOf(seed) : 0;
    const shifted = zero === null ? [] : bars[k]!.map((bar) => ({ ...bar, from: bar.from - zero, to: bar.to - zero }));
    return { arm: arm.name, seed, series: record.series, zero, bars: shifted };
  });
}

/** Doses and perturbations that last, on days of the run. */
function barsOf(scenario: PlannedRun['arm']['scenario'], { began, series }: RunRecord, model: Model): Bar[] {
  const doses = dosesOf(scenario, resolve(model, scenario), series, began);
  const tick = internal(scenario.tick) / 24;
  const lasting = scenario.perturb.flatMap(({ id, lasting }): Bar[] => {
    const from = began[id];
    if (from === undefined || lasting === undefined) return [];
    return [{ name: id, kind: 'perturbation', from: from * tick, to: from * tick + internal(lasting) / 24 }];
  });
  return [...doses.map(({ drug, from, to }): Bar => ({ name: drug, kind: 'dose', from, to })), ...lasting];
}

/** Values of a variation as numbers of one unit, in hours where they are times; null when they are not all numbers. */
export function axisOf(label: string, values: ReadonlyMap<string, string>): CompareInput['axis'] {
  const read = [...values].map(([arm, value]) => [arm, /^([-+]?[\d.]+(?:e[-+]?\d+)?)\s*(.*)$/i.exec(value)] as const);
  const unit = read[0]?.[1]?.[2] ?? '';
  if (read.length < 2 || read.some(([, parts]) => parts === null || parts[2] !== unit)) return null;
  const isTime = unitsOf('time').some((each) => each === unit);
  const number = (parts: RegExpExecArray) => (isTime ? internal(parseQuantity(parts[0], 'time')) : Number(parts[1]));
  return { label, unit: isTime ? 'h' : unit, values: new Map(read.map(([arm, parts]) => [arm, number(parts!)])) };
}
