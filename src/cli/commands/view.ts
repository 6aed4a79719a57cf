import { once } from 'node:events';
import type { Command } from 'commander';
import { readManifest } from '../../io/index.ts';
import { serve } from '../serve.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from '../whole-number.ts';

/** `marrow view [FOLDER]` */
export function addView(program: Command, terminal: Terminal): void {
  program
    .command('view')
    .summary('open the studio, or a run in it')
    .description(
      'Serve the studio to the browser of this machine until Ctrl-C: watch, treat, branch and compare; with a folder it opens that run.',
    )
    .argument('[folder]', 'folder of a run; none opens Figure 1')
    .option('--port <number>', 'port of this machine; 0 takes a free one', '5170')
    .action(async (folder: string | undefined, { port }: { readonly port: string }) => {
      if (folder !== undefined) readManifest(folder);
      const site = await serve({ port: wholeNumber(port, 'port'), ...(folder === undefined ? {} : { run: folder }) });
      terminal.say(folder === undefined ? site.url : `${site.url}?source=run`);
      terminal.note(terminal.aside.dim('Open it in a browser of this machine. Ctrl-C ends it.'));
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await site.close();
    });
}
