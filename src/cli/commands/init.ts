import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { sayFault } from '../../io/index.ts';
import type { Terminal } from '../terminal.ts';

const starter = `# A scenario for Marrow. Check it with "marrow check FILE", run it with "marrow run FILE".
# docs/how-to/write-a-scenario.md shows every key; "marrow explain" lists what can be named here.
extends: story
id: my-scenario
title: The story with another anthracycline dose
says: Half the doxorubicin of the story; does remission still come?
until: 40 d
seed: 7
regimens:
  - id: induction
    start: { measure: leukemic-fraction, above: 50 % }
    doses:
      - { drug: cytarabine, amount: 100 mg/kg, route: bolus, at: 0 h, every: 1 d, times: 5 }
      - { drug: doxorubicin, amount: 1.5 mg/kg, route: bolus, at: 0 h, every: 1 d, times: 3 }
`;

/** `marrow init [FILE]` */
export function addInit(program: Command, terminal: Terminal): void {
  program
    .command('init')
    .summary('write a scenario file to begin with')
    .description('Write a short scenario file with remarks, to be changed and run. A file that is there is left alone.')
    .argument('[file]', 'its name', 'my-scenario.yaml')
    .action((file: string) => {
      try {
        writeFileSync(file, starter, { flag: 'wx' });
      } catch (cause) {
        const taken = (cause as NodeJS.ErrnoException).code === 'EEXIST';
        throw new MarrowError({
          kind: 'invalid-input',
          message: taken ? 'the file is there already' : 'the file cannot be written',
          where: { file },
          found: sayFault(cause),
          advice: 'Choose another name.',
          cause,
        });
      }
      terminal.say(file);
      terminal.note(`Next: marrow check ${file}, then marrow run ${file}`);
    });
}
