import type { Command } from 'commander';
import { disputeOf, disputes } from '../../evidence/index.ts';
import { type DisputeOptions, disputeOn } from '../disputing.ts';
import { conditionsOf, processesOf, withSeeds } from '../in-seeds.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow dispute [ID]` */
export function addDispute(program: Command, terminal: Terminal): void {
  const command = program
    .command('dispute')
    .summary('ask where the two sides of a dispute predict different things')
    .description(
      'Run the experiment of a dispute where either side holds, with the same random numbers, and say where the predictions part, by how much, and how many animals would tell. Without an id: how all disputes stand by what the ledger has, else by what the project has on record.',
    )
    .argument('[id]', 'a dispute such as D-HSC-LOCATION')
    .option('--all', 'run every dispute that can be run')
    .option('--list', 'say what is asked and read, and run nothing')
    .option('--out <folder>', 'write dispute.html and dispute.json there');
  const seeds = 'seeds in which every arm is run, instead of what each experiment asks for';
  withSeeds(command, { seeds, over: 'every scenario' }).action(
    async (id: string | undefined, options: DisputeOptions) => {
      const ids = id === undefined ? Object.values(disputes).map((each) => each.id) : [disputeOf(id).id];
      process.exitCode = await disputeOn(terminal, {
        ids,
        isRun: options.list !== true && (id !== undefined || options.all === true),
        isSingle: id !== undefined,
        conditions: conditionsOf(options, terminal),
        processes: processesOf(options),
        options,
      });
    },
  );
}
