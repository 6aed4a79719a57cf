import { expect, it } from 'vitest';
import { partsOf } from '../../../../src/web/citations/sentence-parts.ts';
import { addressOf, sourceLine } from '../../../../src/web/citations/source-line.ts';

it('cuts a sentence at the findings, disputes and sources that exist', () => {
  expect(partsOf('HIF-1α (A066, A999) bears on D-HIF [Yamazaki2009].')).toEqual([
    { kind: 'words', text: 'HIF-1α (' },
    { kind: 'finding', text: 'A066' },
    { kind: 'words', text: ', A999) bears on ' },
    { kind: 'dispute', text: 'D-HIF' },
    { kind: 'words', text: ' [' },
    { kind: 'source', text: 'Yamazaki2009' },
    { kind: 'words', text: '].' },
  ]);
});

it('cuts out what is typed, in which nothing is a name', () => {
  expect(partsOf('A066 is run by `marrow verify A066`.')).toEqual([
    { kind: 'finding', text: 'A066' },
    { kind: 'words', text: ' is run by ' },
    { kind: 'typed', text: 'marrow verify A066' },
    { kind: 'words', text: '.' },
  ]);
});

it('keeps every letter of a sentence, whatever is in it', () => {
  for (const text of ['', 'A066', '<b>A066</b>', 'D-HIF-TARGETING and D-HIF', 'constructor B001 __proto__']) {
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  }
});

it('takes the longest name of a dispute', () => {
  expect(partsOf('D-HIF-TARGETING')).toEqual([{ kind: 'dispute', text: 'D-HIF-TARGETING' }]);
});

it('says of a paper known by its number only no more than that', () => {
  expect(sourceLine('Review01')).toMatchObject({
    paper: 'Reference 1 of the review',
    standing: '[1] of the review, known by its number only',
    doi: null,
  });
});

it('makes an address of a DOI in which nothing but slashes stays as it is', () => {
  expect(addressOf('10.1000/a<b>?c')).toBe('https://doi.org/10.1000/a%3Cb%3E%3Fc');
});
