import { type Command, Option } from 'commander';
import { MarrowError } from '../../core/error.ts';
import { catalogOf } from '../../experiments/index.ts';
import { type DosingUnits, printRegimens, readDosingTable, readOverlay } from '../../io/index.ts';
import { idOf, withoutEnding } from '../id-of.ts';
import { repeated } from '../repeated.ts';
import { timeOf } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';
import { textOf, writeText } from '../text-of.ts';

interface DosesOptions {
  readonly time: 'h' | 'd';
  readonly amount: 'mg' | 'mg/m2' | 'mg/kg';
  readonly cmt: readonly string[];
  readonly patient?: string;
  readonly id?: string;
  readonly start: string;
  readonly out?: string;
}

/** `marrow doses TABLE` */
export function addDoses(program: Command, terminal: Terminal): void {
  program
    .command('doses')
    .summary('turn a dosing table into a regimen')
    .description(
      'Read a CSV table with columns as NONMEM has them (TIME, AMT, RATE, DUR, II, ADDL, CMT or DRUG, ROUTE, ID, EVID) and print its doses as an overlay: marrow run SCENARIO --overlay FILE.',
    )
    .argument('<table>', 'file in CSV')
    .addOption(new Option('--time <unit>', 'unit of TIME, II and DUR').choices(['h', 'd']).makeOptionMandatory())
    .addOption(new Option('--amount <unit>', 'unit of AMT').choices(['mg', 'mg/m2', 'mg/kg']).makeOptionMandatory())
    .addOption(repeated('--cmt <number=drug>', 'what a compartment is: 1=venetoclax:oral; may be repeated'))
    .option('--patient <id>', 'whose doses, where the table has several patients')
    .option('--id <id>', 'name of the regimen; that of the file when absent')
    .option('--start <time>', 'when the clock of the table starts', '0 d')
    .option('--out <file>', 'write it there instead')
    .action((file: string, options: DosesOptions) => {
      const { id = idOf(withoutEnding(file), 'doses'), start, out } = options;
      const regimen = readDosingTable(textOf(file), file, unitsOf(options), catalogOf(), {
        id,
        start: { time: timeOf(start, 'start') },
      });
      const text = printRegimens([regimen]);
      readOverlay(text, out ?? file, catalogOf()); // what no run would take is refused here
      if (out === undefined) terminal.say(text.trimEnd());
      else {
        writeText(out, text);
        terminal.say(out);
      }
    });
}

function unitsOf({ time, amount, cmt, patient }: DosesOptions): DosingUnits {
  return {
    time,
    amount: amount === 'mg/m2' ? 'mg/m²' : amount,
    compartments: new Map(cmt.map(compartment)),
    ...(patient === undefined ? {} : { patient }),
  };
}

function compartment(text: string): [string, string] {
  const [number = '', drug = '', ...more] = text.split('=');
  if (number !== '' && drug !== '' && more.length === 0) return [number, drug];
  throw new MarrowError({
    kind: 'invalid-input',
    message: '--cmt is not usable',
    expected: 'NUMBER=DRUG or NUMBER=DRUG:ROUTE',
    found: `"${text}"`,
    advice: 'For instance --cmt 1=venetoclax:oral.',
  });
}
