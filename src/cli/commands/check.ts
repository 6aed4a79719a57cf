import type { Command } from 'commander';
import { internal, sayQuantity } from '../../core/units.ts';
import { checkVessels } from '../../engine/vessels/anatomy.ts';
import { scenarioHash } from '../../experiments/index.ts';
import { limits } from '../../io/index.ts';
import { resolve } from '../../model/resolve.ts';
import { printJson } from '../json.ts';
import { modelOf } from '../model-of.ts';
import { thousands } from '../progress.ts';
import { withChanges, withModel, withSeed } from '../running.ts';
import { type Changes, scenarioWithNotes } from '../scenario-of.ts';
import type { Terminal } from '../terminal.ts';

interface CheckOptions extends Changes {
  readonly json?: boolean;
  readonly model?: string;
}

/** `marrow check FILE` */
export function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .summary('read a scenario without running it')
    .description('Read a scenario file, with everything laid over it, and say what it would run. Nothing is written.')
    .argument('<file>', 'scenario file or name');
  withModel(withSeed(withChanges(command)))
    .option('--json', 'print one JSON value')
    .action((file: string, { json, model: modelFile, ...changes }: CheckOptions) => {
      const { model } = modelOf(modelFile, terminal);
      const { scenario, notes } = scenarioWithNotes(file, changes, terminal, model);
      const { siteInUse } = resolve(model, scenario);
      const { block, tick, until } = scenario;
      const box = { x: internal(block.x), y: internal(block.y), z: internal(block.z) };
      checkVessels(siteInUse, box, scenario.anatomy?.arterioles);
      const isEmpty = siteInUse.marrow.length + siteInUse.stroma.length === 0;
      const cells = isEmpty ? 0 : Math.round(box.x * box.y * box.z * limits.cellsPerVolume);
      const ticks = Math.ceil(internal(until) / internal(tick));
      const { id, title, species, seed } = scenario;
      if (json === true) {
        printJson(terminal, {
          id,
          title,
          valid: true,
          species,
          seed,
          ticks,
          cells_about: cells,
          scenario_hash: scenarioHash(scenario),
          notes,
        });
        return;
      }
      terminal.say(`${terminal.result.green('ok')}  ${terminal.result.bold(id)}: ${title}`);
      terminal.say(
        `    ${species}, seed ${seed}, ${sayQuantity(until)} in ${thousands(ticks)} ticks of ${sayQuantity(tick)}, ${isEmpty ? 'no cells but those that are put in' : `about ${thousands(cells)} cells`}`,
      );
    });
}
