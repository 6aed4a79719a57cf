import { engineVersion } from '../../engine/version.ts';
import type { FailedRun } from '../../experiments/arms/carry-arms.ts';
import type { PlannedRun } from '../../experiments/arms/plan.ts';
import { frontOf, usualGoals } from '../../experiments/compare/front.ts';
import { modelHash } from '../../experiments/identity.ts';
import { resolve } from '../../model/resolve.ts';
import { compareFigures } from '../../report/compare/compare-figures.ts';
import type { CompareInput } from '../../report/compare/compare-input.ts';
import { comparePage } from '../../report/compare/compare-page.ts';
import { axisOf, comparedRuns } from '../../report/compare/from-plan.ts';
import { methodsOf } from '../../report/compare/methods.ts';
import { groundsOf } from '../../report/grounds.ts';
import { marrow } from '../../scenarios/index.ts';
import { findingsOf } from './findings.ts';
import type { ComparisonOrder } from './study-messages.ts';

/** The report of a study as one page of HTML that needs no network and no script. */
export function reportOf(order: ComparisonOrder, plan: readonly PlannedRun[], failed: readonly FailedRun[]): string {
  const { comparison, power, answers, primary } = findingsOf(order, plan, failed);
  const [first] = order.arms;
  const identity = { engine: engineVersion, model_hash: modelHash(marrow), overlays: [] };
  const input: CompareInput = {
    title: order.title,
    says: first!.scenario.says,
    comparison,
    power,
    answers,
    front: frontOf(comparison, usualGoals),
    primary,
    notes: failed.map(({ arm, seed, message }) => `${arm}, seed ${seed}, was given up: ${message}`),
    runs: comparedRuns(plan, marrow),
    axis: axisIn(order),
    identity,
    methods: methodsOf(order.arms, order.seeds, { comparison, identity }),
    grounds: groundsOf(resolve(marrow, first!.scenario)),
  };
  return comparePage(input, compareFigures(input), { files: false });
}

/** The values along which arms lie that are called `block-cxcr4 at 0 h`, `block-cxcr4 at 24 h`; null for other names. */
function axisIn({ arms }: ComparisonOrder): CompareInput['axis'] {
  const parts = arms.map(({ name }) => /^(.+ (?:at|start|amount|fraction)) (\S.*)$/.exec(name));
  const label = parts[0]?.[1];
  if (label === undefined || parts.some((part) => part?.[1] !== label)) return null;
  return axisOf(label, new Map(parts.map((part, k) => [arms[k]!.name, part![2]!])));
}
