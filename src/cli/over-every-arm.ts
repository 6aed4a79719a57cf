import { basename } from 'node:path';
import { catalogOf } from '../experiments/index.ts';
import { applyOverlay, knowing, readOverlay } from '../io/index.ts';
import type { Scenario } from '../model/scenario.ts';
import { noteWrapped } from './note-wrapped.ts';
import { inWords } from './scenario-of.ts';
import type { Terminal } from './terminal.ts';
import { textOf } from './text-of.ts';

/** Lays files over scenarios, or nothing when there are none; what they change is said once, unless all is to be quiet. */
export function overEveryArm(
  files: readonly string[],
  terminal: Terminal,
  quiet = false,
): { readonly change?: (scenario: Scenario) => Scenario } {
  if (files.length === 0) return {};
  const catalog = catalogOf();
  const texts = files.map((file) => ({ file, text: textOf(file) }));
  for (const { file, text } of texts) {
    const change = readOverlay(text, file, catalog);
    if (!quiet) noteWrapped(terminal, `over every arm: ${basename(file)} ${inWords(change)}`);
  }
  return {
    change: (scenario) =>
      texts.reduce(
        (changed, { file, text }) => applyOverlay(changed, readOverlay(text, file, knowing(catalog, changed.rules))),
        scenario,
      ),
  };
}
