import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { MarrowError } from '../core/error.ts';
import { parseQuantity, type Quantity, sayQuantity } from '../core/units.ts';
import { catalogOf } from '../experiments/index.ts';
import {
  applyOverlay,
  knowing,
  notesOn,
  type ReadScenario,
  type Resolve,
  readOverlay,
  readScenarioWithNotes,
} from '../io/index.ts';
import type { Model } from '../model/model.ts';
import { named } from '../model/resolve.ts';
import type { Overlay, Scenario } from '../model/scenario.ts';
import { marrow, readyRegimens, scenarios } from '../scenarios/index.ts';
import { noteWrapped } from './note-wrapped.ts';
import type { Terminal } from './terminal.ts';
import { textOf } from './text-of.ts';
import { wholeNumber } from './whole-number.ts';

/** What of a scenario the command line may change. */
export interface Changes {
  readonly overlay: readonly string[];
  readonly until?: string;
  readonly seed?: string;
  readonly quiet?: boolean;
}

/**
 * The scenario that a name or a file stands for, with everything laid over it; what was laid over is said first.
 *
 * @throws MarrowError `invalid-input`
 */
export function scenarioOf(name: string, changes: Changes, terminal: Terminal, model: Model = marrow): Scenario {
  return scenarioWithNotes(name, changes, terminal, model).scenario;
}

/** The same with the notes on it, which are said too. */
export function scenarioWithNotes(
  name: string,
  changes: Changes,
  terminal: Terminal,
  model: Model = marrow,
): ReadScenario {
  const read: ReadScenario = isFile(name)
    ? readFile(name, model)
    : { scenario: named(scenarios, name, 'scenario'), notes: [] };
  const scenario = laidOver(read.scenario, changes, terminal, model);
  const notes = [...read.notes, ...notesIn(scenario, model)];
  sayNotes(notes, changes, terminal);
  return { scenario, notes };
}

/** A scenario with overlays and options laid over it, in their order. */
export function changed(scenario: Scenario, changes: Changes, terminal: Terminal, model: Model = marrow): Scenario {
  const result = laidOver(scenario, changes, terminal, model);
  sayNotes(notesIn(result, model), changes, terminal);
  return result;
}

function laidOver(
  scenario: Scenario,
  { overlay, until, seed, quiet }: Changes,
  terminal: Terminal,
  model: Model,
): Scenario {
  const catalog = catalogOf(model);
  let result = scenario;
  for (const file of overlay) {
    const change = readOverlay(textOf(file), file, knowing(catalog, result.rules));
    if (quiet !== true) noteWrapped(terminal, `over ${result.id}: ${basename(file)} ${inWords(change)}`);
    result = applyOverlay(result, change);
  }
  return applyOverlay(result, {
    ...(until === undefined ? {} : { until: timeOf(until, 'until') }),
    ...(seed === undefined ? {} : { seed: wholeNumber(seed, 'seed') }),
  });
}

const notesIn = (scenario: Scenario, { species }: Model) => notesOn(scenario, { regimens: readyRegimens, species });

function sayNotes(notes: readonly string[], { quiet }: Changes, terminal: Terminal): void {
  for (const note of quiet === true ? [] : notes) noteWrapped(terminal, `note: ${note}`, terminal.aside.yellow);
}

const isFile = (name: string) => /[/\\]|\.(ya?ml|json)$/i.test(name) || existsSync(name);

/** Read a complete scenario file, or one that extends others. */
function readFile(file: string, model: Model): ReadScenario {
  return readScenarioWithNotes(textOf(file), file, catalogOf(model), beside);
}

const beside: Resolve = (path, from) => {
  const file = join(dirname(from), path);
  return { file, text: readFileSync(file, 'utf8') };
};

/** `sets a.b = 3 d; cuts x; begins y; takes side b of D-Z` */
export function inWords({
  anatomy = {},
  rules = [],
  set = {},
  cut = [],
  perturb = [],
  regimens = [],
  sides = {},
  seed,
  until,
}: Overlay): string {
  const { arterioles, stroma = {} } = anatomy;
  const said = [
    ...(arterioles === undefined ? [] : [`has ${arterioles} arteriole${arterioles === 1 ? '' : 's'}`]),
    ...Object.entries(stroma).map(([cell, at]) => `puts ${cell} at ${at}`),
    ...rules.map(({ id }) => `states the rule ${id}`),
    ...Object.entries(set).map(([path, value]) => `sets ${path} = ${sayQuantity(value)}`),
    ...cut.map((each) => `cuts ${each}`),
    ...perturb.map(({ id, action, target }) => `adds ${id} (${action} ${target})`),
    ...regimens.map(({ id, doses }) => `adds ${id} (${doses.map(({ drug }) => drug).join(', ')})`),
    ...Object.entries(sides).map(([dispute, side]) => `takes side ${side} of ${dispute}`),
    ...(seed === undefined ? [] : [`takes seed ${seed}`]),
    ...(until === undefined ? [] : [`ends at ${sayQuantity(until)}`]),
  ];
  return said.length === 0 ? 'changes nothing' : said.join('; ');
}

/**
 * The time that an option has.
 *
 * @throws MarrowError `invalid-input`, naming the option
 */
export function timeOf(text: string, what: string): Quantity<'time'> {
  try {
    return parseQuantity(text, 'time');
  } catch (cause) {
    throw new MarrowError({
      kind: 'invalid-input',
      message: `--${what} is not usable`,
      expected: 'a time in min, h or d',
      found: `"${text}"`,
      advice: 'Write it with its unit, as in 20d.',
      cause,
    });
  }
}
