import { dirname, join } from 'node:path';
import { type Command, Option } from 'commander';
import { catalogOf, namesOf, outcomesIn, screeningOf } from '../../experiments/index.ts';
import { readStudy, studyDesigns } from '../../io/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import { type HypothesesOptions, screenOn } from '../screening.ts';
import type { Terminal } from '../terminal.ts';
import { textOf } from '../text-of.ts';

/** `marrow hypotheses STUDY` */
export function addHypotheses(program: Command, terminal: Terminal): void {
  const command = program
    .command('hypotheses')
    .summary('ask which of several disputed claims matters, and what would tell its sides apart')
    .description(
      'Turn the switches of a study in a design over them, in the same seeds, and say how much each of them changes the outcomes, beyond chance or not, and which reading would tell its sides apart best.',
    )
    .argument('<study>', 'a study file in YAML, see docs/how-to/find-which-dispute-matters.md')
    .addOption(new Option('--design <name>', 'instead of the design of the study').choices(studyDesigns))
    .addOption(
      new Option(
        '--plan',
        'say how many runs are missing and what they could tell; run nothing (no forecast of time)',
      ).conflicts(['json', 'quiet']),
    )
    .option('--out <folder>', 'where to; by default hypotheses/STUDY')
    .option('--strict', 'end with 1 when no switch can be told from chance');
  const seeds = 'seeds in which every arm is run, instead of those of the study';
  withSeeds(command, { seeds, over: 'the scenario of the study' }).action(
    async (file: string, options: HypothesesOptions) => {
      const outcomes = (scenario: Scenario) => outcomesIn(scenario).flatMap(namesOf);
      const study = readStudy(textOf(file), file, catalogOf(), outcomes, (path, from) => {
        const beside = join(dirname(from), path);
        return { file: beside, text: textOf(beside) };
      });
      process.exitCode = await screenOn(terminal, {
        screening: screeningOf(study, conditionsOf(options, terminal), options.design),
        processes: processesOf(options),
        options,
      });
    },
  );
}
