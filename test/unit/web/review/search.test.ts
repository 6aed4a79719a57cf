import { expect, it } from 'vitest';
import { matching } from '../../../../src/web/rooms/review/search.ts';

it('leaves everything when nothing is asked', () => {
  expect(matching('  ')).toBeNull();
});

it('finds a finding by its id, its words, its author, and whatever spelling a molecule has', () => {
  expect([...matching('a066')!]).toEqual(['A066']);
  expect(matching('schwann latent')).toContain('A066');
  expect(matching('Yamazaki')).toContain('A066');
  expect(matching('TGFβ')).toEqual(matching('tgf-beta'));
  expect(matching('tgfb dormant')).toContain('A066');
});

it('finds a strategy and a trial by what is given in them and by the findings they rest on', () => {
  expect(matching('uproleselan')).toContain('e-selectin');
  expect(matching('uproleselan mec phase 3')).toContain('NCT03616470');
  expect(matching('H90')).toContain('cd44');
  expect(matching('B096')).toContain('NCT00512252');
});

it('finds nothing for a word that stands nowhere', () => {
  expect(matching('schwann zebrafish')).toEqual(new Set());
});
