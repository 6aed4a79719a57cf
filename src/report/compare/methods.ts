import { printQuantity } from '../../core/units.ts';
import type { Arm } from '../../experiments/arms/experiment.ts';
import { isMeasured } from '../../experiments/compare/outcome-words.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { CompareInput } from './compare-input.ts';
import { rangesOf } from './compare-page.ts';

/** What was done, as the methods of a paper say it: model, block, arms, seeds, randomness, ends, statistics. */
export function methodsOf(
  arms: readonly Arm[],
  seeds: readonly number[],
  { comparison, identity }: Pick<CompareInput, 'comparison' | 'identity'>,
): string {
  const first = arms[0]!;
  const runs = comparison.arms.reduce((sum, { n }) => sum + n, 0);
  return [
    `Simulations were done with Marrow, engine ${identity.engine}, model ${identity.model_hash.slice(0, 12)}, a spatial, stochastic model of the bone-marrow niche in which each cell is an agent.`,
    blockInWords(first.scenario),
    `${arms.length} arms (${arms.map(({ name }) => `“${name}”`).join(', ')}) were run in ${seeds.length} seeds (${rangesOf(seeds)}), ${runs} runs in all. Within a seed all arms have the same random numbers and, until they part, the same state.`,
    endInWords(first),
    `Outcomes are means over seeds with 95 % intervals (Student's; Wilson's for shares). Each arm was compared with “${comparison.reference}” within seeds: mean of the differences with Student's interval, Wilcoxon's signed ranks, McNemar's test for shares, with Holm's correction for the number of arms.`,
    ...(comparison.outcomes.some(isMeasured)
      ? ['What was measured was compared as it was at the end of each run.']
      : []),
  ].join(' ');
}

function blockInWords({ block, voxel, tick, settle, species, site }: Scenario): string {
  const edges = [block.x, block.y, block.z].map(({ amount }) => amount).join(' × ');
  return `A block of ${species} marrow (${site}) of ${edges} ${block.x.unit} with voxels of ${printQuantity(voxel)} was advanced in ticks of ${printQuantity(tick)}, after it had settled for ${printQuantity(settle)}.`;
}

function endInWords({ scenario, followUp }: Arm): string {
  return followUp === undefined
    ? `Each run ended on day ${printQuantity(scenario.until).replace(' d', '')}.`
    : `Each run ended ${printQuantity(followUp.lasting)} after “${followUp.event}” began, or after ${printQuantity(scenario.until)} where it never did.`;
}
