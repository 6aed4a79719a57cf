import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryPoints, exportedNames } from './architecture/exported-names.ts';
import { readText, root } from './architecture/sources.ts';

const list = 'test/public-surface.json';
const surface = Object.fromEntries(Object.entries(entryPoints()).map(([door, path]) => [door, exportedNames(path)]));
if (process.env.UPDATE_SURFACE === '1') writeFileSync(join(root, list), `${JSON.stringify(surface, null, 2)}\n`);
const stored = JSON.parse(readText(list)) as Record<string, ReturnType<typeof exportedNames>>;

describe('public surface', () => {
  test('the doors are those of the stored list', () => {
    expect(Object.keys(surface)).toEqual(Object.keys(stored));
  });

  test.each(Object.keys(surface))('the names behind "%s" are those of the stored list', (door) => {
    expect(surface[door], 'meant? UPDATE_SURFACE=1 npx vitest run test/public-surface.test.ts').toEqual(stored[door]);
  });

  test('names are read through lists, declarations and whole modules', () => {
    const names = exportedNames('src/core/index.ts');
    expect(names).toMatchObject({ MarrowError: 'value', Place: 'type', Unit: 'type', Quantity: 'type', days: 'value' });
    expect(names).not.toHaveProperty('canonical');
    expect(exportedNames('src/core/no-such-module.ts')).toBeNull();
  });
});
