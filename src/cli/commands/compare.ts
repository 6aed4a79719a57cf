import { type Command, Option } from 'commander';
import { type FollowUp, readVariation, seedsFrom } from '../../experiments/index.ts';
import { type CompareOptions, compareOn } from '../comparing.ts';
import { processesOf, withSeeds } from '../in-seeds.ts';
import { repeated } from '../repeated.ts';
import { scenarioOf, timeOf } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

const usualSeeds = 10;

/** `marrow compare SCENARIO... --seeds N` */
export function addCompare(program: Command, terminal: Terminal): void {
  const command = program
    .command('compare')
    .summary('run several arms in many seeds, and say what differs')
    .description(
      'Run scenarios, or one scenario with values that are varied, in the same seeds; what is there already is not run again.',
    )
    .argument('<scenarios...>', 'names (see "marrow scenarios") or files; the first arm is the reference')
    .addOption(repeated('--vary <path=values>', 'one arm per value, as in perturb.ID.at=-24h..24h/8h; may be repeated'))
    .option('--until <time>', 'end there instead, for instance 60d, or so long after an event: induction+30d')
    .option('--against <arm>', 'the arm with which the others are compared; by default the first')
    .option(
      '--outcome <name>',
      'the outcome that is asked for, or a measure that all scenarios record; by default LSC left by treatment',
    )
    .option(
      '--front <less,more>',
      'two outcomes of which arms should have little and much; by default residual_lsc,hsc_lowest_over_start',
    )
    .addOption(
      new Option(
        '--plan',
        'say how many runs are missing and what they could tell; run nothing (no forecast of time)',
      ).conflicts(['json', 'quiet']),
    )
    .option('--out <folder>', 'where to; by default comparisons/SCENARIOS')
    .option('--strict', 'end with 1 when no difference was found');
  withSeeds(command, { seeds: 'seeds in which every arm is run', usually: usualSeeds, over: 'every scenario' }).action(
    async (names: string[], options: CompareOptions) => {
      const { until } = options;
      const followUp = until === undefined ? undefined : followUpOf(until);
      const changes = {
        overlay: options.overlay,
        ...(options.quiet === undefined ? {} : { quiet: options.quiet }),
        ...(until === undefined || followUp !== undefined ? {} : { until }),
      };
      const question = {
        scenarios: names.map((name) => scenarioOf(name, changes, terminal)),
        variations: options.vary.map(readVariation),
        ...(followUp === undefined ? {} : { followUp }),
      };
      process.exitCode = await compareOn(terminal, {
        question,
        seeds: seedsOf(options),
        processes: processesOf(options),
        options,
      });
    },
  );
}

function seedsOf({ seeds = String(usualSeeds), seed }: CompareOptions): number[] {
  return seedsFrom(wholeNumber(seed, 'seed'), wholeNumber(seeds, 'seeds', 1));
}

/** `induction+30d`; nothing for a plain time. */
function followUpOf(text: string): FollowUp | undefined {
  const [, event, lasting] = /^([a-z0-9][a-z0-9.-]*[a-z0-9]|[a-z])\s*\+(.+)$/.exec(text) ?? [];
  return event === undefined || lasting === undefined ? undefined : { event, lasting: timeOf(lasting, 'until') };
}
