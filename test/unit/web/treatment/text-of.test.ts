import { expect, test } from 'vitest';
import { textOf } from '../../../../src/web/rooms/treatment/text-of.ts';

test('a file that cannot be read is refused with its name and the reason', async () => {
  const gone = { name: 'mine.yaml', text: () => Promise.reject(new Error('permission was lost')) };
  await expect(textOf(gone)).rejects.toMatchObject({
    kind: 'invalid-input',
    message: 'mine.yaml: the file cannot be read; found permission was lost. Choose it again.',
  });
  expect(await textOf(new File(['id: one'], 'one.yaml'))).toBe('id: one');
});
