import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { carryOut } from '../../../src/cli/main.ts';
import { terminalOf } from '../../../src/cli/terminal.ts';
import { faultsUnder } from './schemas.ts';

test('every validation script is listed with what it asks and what it takes', async () => {
  let out = '';
  const stream = {
    write: (text: string) => {
      out += text;
    },
  };
  await carryOut(['validation', '--json'], terminalOf(stream, stream, {}));
  const list = JSON.parse(out) as readonly {
    readonly id: string;
    readonly asks: string;
    readonly takes: string | null;
  }[];
  expect(faultsUnder('listing', list)).toEqual([]);
  expect(list.map(({ id }) => `validation/${id}.ts`)).toEqual(globSync('validation/*.ts').sort());
  for (const { id, asks, takes } of list) {
    expect(asks, id).toMatch(/^[A-Z].{20,}/);
    expect(asks, id).not.toContain('README');
    expect(takes, id).not.toBeNull();
  }
});
