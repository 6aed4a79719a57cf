import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { nearest } from '../../core/nearest.ts';
import { parseQuantity } from '../../core/units.ts';
import { type FollowUp, type OutcomeName, outcomeNames, readVariation } from '../../experiments/index.ts';
import { nodeHost } from '../../host/node.ts';
import { compareOn } from '../comparing.ts';
import { collect } from '../running.ts';
import { scenarioOf, wholeNumber } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

/** Options of `marrow compare` as they are written. */
export interface CompareOptions {
  readonly seeds: string;
  readonly from: string;
  readonly vary: readonly string[];
  readonly overlay: readonly string[];
  readonly until?: string;
  readonly against?: string;
  readonly outcome?: string;
  readonly jobs?: string;
  readonly ledger: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly plan?: boolean;
  readonly strict?: boolean;
}

/** `marrow compare SCENARIO... --seeds N` */
export function addCompare(program: Command, terminal: Terminal): void {
  const repeated = (flags: string, says: string) => new Option(flags, says).default([]).argParser(collect);
  program
    .command('compare')
    .summary('run several arms in many seeds, and say what differs')
    .description(
      'Run scenarios, or one scenario with values that are varied, in the same seeds; what is there already is not run again.',
    )
    .argument('<scenarios...>', 'names (see "marrow scenarios") or files; the first arm is the reference')
    .option('--seeds <number>', 'seeds in which every arm is run', '10')
    .option('--from <seed>', 'the first of them', '1')
    .addOption(repeated('--vary <path=values>', 'one arm per value, as in perturb.ID.at=-24h..24h/8h; may be repeated'))
    .addOption(repeated('--overlay <file>', 'lay a file over every scenario; may be repeated'))
    .option('--until <time>', 'end there instead, for instance 60d, or so long after an event: induction+30d')
    .option('--against <arm>', 'the arm with which the others are compared; by default the first')
    .option('--outcome <name>', 'the outcome that is asked for; by default LSC left by treatment')
    .option('--jobs <number>', 'processes at once; by default one per core')
    .option('--ledger <folder>', 'where runs are kept', join('.marrow', 'ledger'))
    .option('--out <folder>', 'where to; by default comparisons/SCENARIOS')
    .option('--json', 'print one JSON value')
    .option('--quiet', 'say nothing beside the result')
    .option('--plan', 'say what would be run, and run nothing')
    .option('--strict', 'end with 1 when no difference was found')
    .action(async (names: string[], options: CompareOptions) => {
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
        processes: options.jobs === undefined ? nodeHost.cores : wholeNumber(options.jobs, 'jobs', 1),
        outcome: outcomeOf(options.outcome),
        options,
      });
    });
}

function seedsOf({ seeds, from }: CompareOptions): number[] {
  const first = wholeNumber(from, 'from');
  return Array.from({ length: wholeNumber(seeds, 'seeds', 1) }, (_, k) => first + k);
}

/** `induction+30d`; nothing for a plain time. */
function followUpOf(text: string): FollowUp | undefined {
  const [, event, lasting] = /^([a-z0-9][a-z0-9.-]*[a-z0-9]|[a-z])\s*\+(.+)$/.exec(text) ?? [];
  return event === undefined || lasting === undefined ? undefined : { event, lasting: parseQuantity(lasting, 'time') };
}

function outcomeOf(name: string | undefined): OutcomeName | null {
  if (name === undefined) return null;
  const found = outcomeNames.find((each) => each === name);
  if (found !== undefined) return found;
  const close = nearest(name, outcomeNames);
  throw new MarrowError({
    kind: 'invalid-input',
    message: `no outcome is called "${name}"`,
    expected: `one of ${outcomeNames.join(', ')}`,
    ...(close === undefined ? {} : { advice: `Did you mean "${close}"?` }),
  });
}
