import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mutants } from '../../../tools/mutants/index.ts';

const root = join(import.meta.dirname, '..', '..', '..');

test('every deliberate fault finds the one place in the source that it changes', () => {
  const astray = mutants.flatMap(({ id, edits }) =>
    edits.flatMap(({ file, from }) => {
      const places = readFileSync(join(root, file), 'utf8').split(from).length - 1;
      return places === 1 ? [] : [`${id}: ${places} places in ${file}`];
    }),
  );
  expect(astray).toEqual([]);
});
