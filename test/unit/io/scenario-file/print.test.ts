import { expect, test } from 'vitest';
import { days, hours, minutes, quantity } from '../../../../src/core/units.ts';
import { printScenario, readScenario } from '../../../../src/io/scenario-file/index.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { smallAml, smallCatalog } from './small-catalog.ts';

const again = (scenario: Scenario) => readScenario(printScenario(scenario), 'printed.yaml', smallCatalog);

/** Every action, every form of a moment, every dimension of a dose, and texts that YAML could take for something else. */
const everything: Scenario = {
  ...smallAml,
  title: 'null',
  says: '# no comment: "quoted", {braces}, 1e400\n\n- a list?\n  indented\n',
  until: hours(1.5e3),
  seed: Number.MAX_SAFE_INTEGER,
  anatomy: { arterioles: 3, stroma: { 'car-cell': 'arteriole', osteoblast: 'bone surface' } },
  set: {
    'hsc.cycle-entry': quantity(1e-7, '1/d'),
    'blast.stored-fraction': quantity(0.1, '1'),
    'oxygen.inlet': quantity(1 / 0.075, 'mmHg'),
  },
  cut: ['CXCR4 in lsc', 'ros-wakes-hsc'],
  perturb: [
    {
      id: 'a',
      at: { time: minutes(90) },
      action: 'ablate',
      target: 'msc',
      place: 'niche',
      fraction: quantity(0.3, '1'),
    },
    {
      id: 'b',
      at: { after: 'a', by: hours(-1) },
      action: 'ablate',
      target: 'msc',
      asManyAs: { cell: 'hsc', place: 'free' },
    },
    {
      id: 'c',
      at: { measure: 'leukemic-fraction', below: quantity(5, '%') },
      action: 'inject',
      target: 'lsc',
      count: quantity(7, 'cells'),
      genotype: ['npm1', 'dnmt3a'],
    },
    { id: 'd', at: { time: days(1) }, action: 'knock-out', target: 'CXCR4', cell: 'lsc' },
    { id: 'e', at: { time: days(1) }, action: 'over-express', target: 'hif1a', factor: quantity(3, '1') },
    {
      id: 'f',
      at: { time: days(1) },
      action: 'block',
      target: 'cxcl12',
      fraction: quantity(90, '%'),
      lasting: days(2),
    },
    {
      id: 'g',
      at: { time: days(1) },
      action: 'stimulate',
      target: 'g-csf',
      factor: quantity(2, '1'),
      lasting: hours(5),
    },
    { id: 'h', at: { time: days(1) }, action: 'irradiate', target: 'marrow', fraction: quantity(95, '%') },
    {
      id: 'i',
      at: { after: 'h', by: days(1) },
      action: 'transplant',
      target: 'hsc',
      count: quantity(40, 'cells'),
      donor: 'wild-type',
      genotype: ['npm1'],
    },
    { id: '1.0', at: { time: days(1) }, action: 'clamp', target: 'cxcl12', level: quantity(0.5, 'K') },
  ],
  regimens: [
    {
      id: 'no',
      start: { after: 'c', by: days(3) },
      doses: [
        { drug: 'plerixafor', amount: quantity(0.24, 'mg/kg'), route: 'bolus', at: hours(0), every: days(1), times: 4 },
        { drug: 'venetoclax', amount: quantity(400, 'mg'), route: 'oral', at: days(1) },
        { drug: 'cytarabine', amount: quantity(1.5e3, 'mg/m²'), route: 'infusion', at: days(2), lasting: hours(3) },
      ],
    },
    {
      id: 'again',
      start: { after: 'no', by: days(14), if: { measure: 'leukemic-fraction', above: quantity(5, '%') } },
      doses: [
        { drug: 'venetoclax', amount: quantity(400, 'mg'), route: 'oral', at: days(0), every: days(1), times: 28 },
      ],
      cycles: { every: days(28), times: 4 },
      adjust: [
        {
          action: 'hold',
          drugs: ['venetoclax'],
          when: { measure: 'neutrophil-count', below: quantity(0.5, '1e9/L') },
          until: { measure: 'neutrophil-count', above: quantity(1, '1e9/L') },
          look: days(7),
        },
        {
          action: 'reduce',
          when: { measure: 'neutrophils-over-baseline', below: quantity(10, '%') },
          to: quantity(50, '%'),
          look: hours(12),
        },
        { action: 'stop', when: { measure: 'leukemic-fraction', below: quantity(0.05, '1') }, look: days(28) },
      ],
    },
  ],
};

test('a printed scenario reads back as the same scenario', () => {
  expect(again(smallAml)).toEqual(smallAml);
  expect(again(everything)).toEqual(everything);
});

test('a printed scenario prints the same again', () => {
  expect(printScenario(again(everything))).toBe(printScenario(everything));
});

test('a dose is printed on one line', () => {
  expect(printScenario(smallAml)).toContain(
    '- { drug: cytarabine, amount: 100 mg/m², route: infusion, at: 0 d, lasting: 24 h, every: 1 d, times: 7 }',
  );
});

test('an adjustment is printed on one line', () => {
  expect(printScenario(everything)).toContain(
    '- { action: hold, drugs: [ venetoclax ], when: { measure: neutrophil-count, below: 0.5 1e9/L }, until: { measure: neutrophil-count, above: 1 1e9/L }, look: 7 d }',
  );
});
