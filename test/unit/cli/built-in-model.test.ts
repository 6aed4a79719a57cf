import { Command } from 'commander';
import { expect, test } from 'vitest';
import { withSeeds } from '../../../src/cli/in-seeds.ts';

test('commands that run arms in seeds say that a model file is for single runs', () => {
  let help = '';
  const command = new Command().configureOutput({ writeOut: (text) => (help += text) });
  withSeeds(command, { seeds: 'seeds', over: 'every scenario' }).outputHelp();
  expect(help).toMatch(/model that is built in.*model\s+file.*single runs:\s+marrow run SCENARIO --model FILE/s);
  expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
