import type { Terminal } from './terminal.ts';

/** The one JSON value of a command. Numbers that there are not become null. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.say(JSON.stringify(value, null, 2));
}
