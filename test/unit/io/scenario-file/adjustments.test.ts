import { describe, expect, test } from 'vitest';
import { days, quantity } from '../../../../src/core/units.ts';
import { readScenario } from '../../../../src/io/scenario-file/index.ts';
import { smallCatalog } from './small-catalog.ts';

/** The adjustments of a regimen of venetoclax and azacitidine, as one line of the file states them. */
function read(adjust: string) {
  const text = `extends: established-aml
regimens:
  - id: aza-ven
    start: 5 d
    doses:
      - { drug: venetoclax, amount: 400 mg, route: oral, at: 0 d, every: 1 d, times: 28 }
      - { drug: azacitidine, amount: 75 mg/m², route: bolus, at: 0 d, every: 1 d, times: 7 }
    adjust: [${adjust}]
`;
  return readScenario(text, 'aza-ven.yaml', smallCatalog).regimens.find(({ id }) => id === 'aza-ven')!.adjust;
}

const low = { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') } as const;
const recovered = { measure: 'neutrophil-count', above: quantity(1, '1e9/L') } as const;

describe('a sentence says the same as a mapping', () => {
  test.each([
    ['hold venetoclax when ANC < 0.5e9/L until > 1.0e9/L, check weekly', { drugs: ['venetoclax'] }],
    ['hold while ANC < 0.5e9/L until > 1.0, look weekly', {}],
    ['Hold all while neutrophil-count < 0.5e9/L until ANC > 1 1e9/L, look every 7 d', {}],
  ])('%s', (sentence, more) => {
    const [found] = read(`"${sentence}"`)!;
    expect(found).toEqual({ action: 'hold', ...more, when: low, until: recovered, look: days(7) });
  });

  test('for the other actions', () => {
    expect(
      read(
        '"delay while ANC < 1e9/L, look daily", "reduce venetoclax and azacitidine to 50 % when ANC < 0.5e9/L, look every 14 d", "stop when blasts > 50 %, look weekly"',
      ),
    ).toEqual([
      { action: 'delay', when: { measure: 'neutrophil-count', below: quantity(1, '1e9/L') }, look: days(1) },
      { action: 'reduce', drugs: ['venetoclax', 'azacitidine'], to: quantity(50, '%'), when: low, look: days(14) },
      { action: 'stop', when: { measure: 'leukemic-fraction', above: quantity(50, '%') }, look: days(7) },
    ]);
  });

  test('as the mapping itself shows', () => {
    const mapping =
      '{ action: hold, drugs: [venetoclax], when: { measure: neutrophil-count, below: 0.5e9/L }, until: { measure: neutrophil-count, above: 1e9/L }, look: 7 d }';
    expect(read(mapping)).toEqual(read('"hold venetoclax while ANC < 0.5e9/L until > 1e9/L, look weekly"'));
  });
});
