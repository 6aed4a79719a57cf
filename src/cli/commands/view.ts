import { once } from 'node:events';
import type { Command } from 'commander';
import { readManifest } from '../../io/index.ts';
import { wholeNumber } from '../scenario-of.ts';
import { serve } from '../serve.ts';
import type { Terminal } from '../terminal.ts';

/** `marrow view [FOLDER]` */
export function addView(program: Command, terminal: Terminal): void {
  program
    .command('view')
    .summary('look at a run, or at one that runs in the browser')
    .description(
      'Serve the viewer to the browser of this machine until Ctrl-C: a finished run, or a live one without a folder.',
    )
    .argument('[folder]', 'folder of a run; none runs the story in the browser')
    .option('--port <number>', 'port of this machine; 0 takes a free one', '5170')
    .action(async (folder: string | undefined, { port }: { readonly port: string }) => {
      if (folder !== undefined) readManifest(folder);
      const site = await serve({ port: wholeNumber(port, 'port'), ...(folder === undefined ? {} : { run: folder }) });
      terminal.say(folder === undefined ? `${site.url}?source=live` : site.url);
      terminal.note(terminal.aside.dim('Open it in a browser of this machine. Ctrl-C ends it.'));
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      await site.close();
    });
}
