import type { Command, CommanderError, Option } from 'commander';

/**
 * What to do about a command line that cannot be read: a sentence below the one that commander says.
 *
 * @param words of the command line, the command first
 * @param program that has read them, as far as it came
 */
export function adviceOn({ code }: CommanderError, program: Command, words: readonly string[]): string | null {
  const command = program.commands.find((each) => each.name() === words[0]);
  if (code === 'commander.unknownCommand') return '"marrow --help" lists the commands.';
  if (command === undefined || !unreadable.has(code)) return null;
  const given = (option: Option) => {
    const value: unknown = command.getOptionValue(option.attributeName());
    return option.required && typeof value === 'string' ? value : '';
  };
  const eaten = command.options.find((option) => given(option).startsWith('--'));
  if (code === 'commander.excessArguments' && eaten !== undefined)
    return `${eaten.long} has no value of its own: it took "${given(eaten)}" for it.`;
  if (code === 'commander.excessArguments' && words.some((word, k) => isTime(words[k - 1], word)))
    return 'A time is one word, as in 20d or "20 d".';
  return `"marrow ${command.name()} --help" shows what it takes.`;
}

const unreadable: ReadonlySet<string> = new Set(
  ['excessArguments', 'missingArgument', 'missingMandatoryOptionValue', 'optionMissingArgument', 'unknownOption'].map(
    (fault) => `commander.${fault}`,
  ),
);

/** `20` and `days` */
const isTime = (number: string | undefined, unit: string) =>
  number !== undefined && /^[\d.]+$/.test(number) && /^(min|h|hours?|d|days?)$/.test(unit);
