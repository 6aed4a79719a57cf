import { expect, test } from 'vitest';
import { cite, references } from '../../../src/evidence/index.ts';

test('a known paper is cited with all that is known of it', () => {
  expect(cite(references.Arranz2014)).toBe(
    'Arranz L, Sanchez-Aguilera A, Martin-Perez D, et al. 2014. Neuropathy of haematopoietic stem cell niche is ' +
      'essential for myeloproliferative neoplasms. Nature 512:78-81. [71] of the review, page or abstract read: beta3 ' +
      'agonist restores niche, slows MPN',
  );
});

test('a source that is a number says so', () => {
  expect(cite(references.Review30)).toBe(
    '[30] of the review, known by its number only: nerves act on arteriole flow and osteoblast differentiation; no ' +
      'clue in the review text',
  );
});

test('what was filled in from memory says so', () => {
  expect(cite(references.Nervi2009)).toContain('from memory');
});
