import { describe, expect, test } from 'vitest';
import { days, hours, micrometers, minutes, quantity } from '../../../../src/core/units.ts';
import { readScenario } from '../../../../src/io/scenario-file/index.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { smallAml, smallCatalog } from './small-catalog.ts';

const read = (text: string, file = 'mine.yaml') => readScenario(text, file, smallCatalog);

const yaml = `# A comment
id: mine
title: "Mine: a test"
says: |
  First line.
  Second line.
species: mouse
site: metaphysis
block: { x: 200 µm, y: 100 µm, z: 100 µm }
voxel: 10 µm
tick: 6 min
subdivide: 2
settle: 2 d
until: 12 d
seed: 42
set:
  hsc.radius: 4.5 µm   # larger
  lsc.enrichment: 50
cut: [CXCR4 in lsc, ros-wakes-hsc]
perturb:
  - id: less-stroma
    at: 2 d
    action: ablate
    target: msc
    fraction: 50 %
  - id: hypoxia
    at: { after: less-stroma, by: 12 h }
    action: clamp
    target: oxygen
    level: 10 mmHg
regimens:
  - id: mobilization
    start: { measure: neutrophils-over-baseline, below: 0.5 }
    doses:
      - { drug: plerixafor, amount: 0.24 mg/kg, route: bolus, at: 0 h, every: 1 d, times: 3 }
sides: { D-HSC-LOCATION: endosteal }
record: { series: 6 min }
`;

/** Written out by hand from the text above. */
const expected: Scenario = {
  id: 'mine',
  title: 'Mine: a test',
  says: 'First line.\nSecond line.\n',
  species: 'mouse',
  site: 'metaphysis',
  block: { x: micrometers(200), y: micrometers(100), z: micrometers(100) },
  voxel: micrometers(10),
  tick: minutes(6),
  subdivide: 2,
  settle: days(2),
  until: days(12),
  seed: 42,
  set: { 'hsc.radius': micrometers(4.5), 'lsc.enrichment': quantity(50, '1') },
  cut: ['CXCR4 in lsc', 'ros-wakes-hsc'],
  perturb: [
    { id: 'less-stroma', at: { time: days(2) }, action: 'ablate', target: 'msc', fraction: quantity(50, '%') },
    {
      id: 'hypoxia',
      at: { after: 'less-stroma', by: hours(12) },
      action: 'clamp',
      target: 'oxygen',
      level: quantity(10, 'mmHg'),
    },
  ],
  regimens: [
    {
      id: 'mobilization',
      start: { measure: 'neutrophils-over-baseline', below: quantity(0.5, '1') },
      doses: [
        {
          drug: 'plerixafor',
          amount: quantity(0.24, 'mg/kg'),
          route: 'bolus',
          at: hours(0),
          every: days(1),
          times: 3,
        },
      ],
    },
  ],
  sides: { 'D-HSC-LOCATION': 'endosteal' },
  record: { series: minutes(6), cells: days(1), fields: days(1), checkpoint: days(1) },
};

const json = JSON.stringify({
  seed: 42,
  record: { series: '6 min' },
  sides: { 'D-HSC-LOCATION': 'endosteal' },
  regimens: [
    {
      doses: [{ times: 3, every: '1 d', at: '0 h', route: 'bolus', amount: '0.24 mg/kg', drug: 'plerixafor' }],
      start: { below: 0.5, measure: 'neutrophils-over-baseline' },
      id: 'mobilization',
    },
  ],
  perturb: [
    { fraction: '50 %', target: 'msc', action: 'ablate', at: '2 d', id: 'less-stroma' },
    { level: '10 mmHg', target: 'oxygen', action: 'clamp', at: { by: '12 h', after: 'less-stroma' }, id: 'hypoxia' },
  ],
  cut: ['CXCR4 in lsc', 'ros-wakes-hsc'],
  set: { 'lsc.enrichment': 50, 'hsc.radius': '4.5 µm' },
  settle: '2 d',
  until: '12 d',
  subdivide: 2,
  tick: '6 min',
  voxel: '10 µm',
  block: { z: '100 µm', y: '100 µm', x: '200 µm' },
  site: 'metaphysis',
  species: 'mouse',
  says: 'First line.\nSecond line.\n',
  title: 'Mine: a test',
  id: 'mine',
});

describe('one scenario in several spellings reads as the same', () => {
  const spellings: readonly (readonly [how: string, text: string])[] = [
    ['as YAML', yaml],
    ['with Windows line ends', yaml.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${yaml}`],
    ['as JSON with its keys in another order', json],
    ['as JSON indented by tabs', JSON.stringify(JSON.parse(json), null, '\t')],
    ['as JSON with escaped letters', json.replaceAll('µ', '\\u00b5')],
    ['without µ on the keyboard', yaml.replaceAll('µm', 'um')],
    ['with the Greek letter instead of the micro sign', yaml.replaceAll('µ', 'μ')],
    ['with no space before the units', yaml.replaceAll(/(\d) (µm|min|d|h|%|mmHg|mg)\b/g, '$1$2')],
    ['with a document mark and no comments', `---\n${yaml.replaceAll(/ *#.*/g, '')}`],
    ['with the gene in lower case', yaml.replace('CXCR4 in', 'cxcr4 in')],
  ];
  test.each(spellings)('%s', (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test('other units of the same quantities give the same internal values', () => {
    const other = read(yaml.replace('x: 200 µm', 'x: 0.2 mm').replace('tick: 6 min', 'tick: 0.1 h'));
    expect(other.block.x).toEqual(quantity(0.2, 'mm'));
    expect(other.tick).toEqual(hours(0.1));
  });
});

describe('a file that extends', () => {
  test('a known scenario and says no more is that scenario', () => {
    expect(read('extends: established-aml\n')).toEqual(smallAml);
  });

  test('changes what it names and keeps the rest', () => {
    const changed = read(`extends: established-aml
id: other
block: { x: 500 µm }
seed: 3
set: { oxygen.inlet: 8 kPa }
cut: [hypoxia-keeps-lsc-quiescent, ros-wakes-hsc]
sides: { D-QUIESCENCE-NICHE: none }
perturb:
  - { id: onset, at: 3 d, action: inject, target: lsc, count: 40 }
  - { id: late, at: { after: induction, by: 10 d }, action: ablate, target: msc }
`);
    expect(changed).toEqual({
      ...smallAml,
      id: 'other',
      says: 'As "established-aml", but for: parameters, rules that are left out, perturbations, sides of disputes.',
      block: { ...smallAml.block, x: micrometers(500) },
      seed: 3,
      set: { 'hsc.radius': micrometers(4), 'oxygen.inlet': quantity(8, 'kPa') },
      cut: ['hypoxia-keeps-lsc-quiescent', 'ros-wakes-hsc'],
      sides: { 'D-HSC-LOCATION': 'central', 'D-QUIESCENCE-NICHE': 'none' },
      perturb: [
        { id: 'onset', at: { time: days(3) }, action: 'inject', target: 'lsc', count: quantity(40, 'cells') },
        { id: 'late', at: { after: 'induction', by: days(10) }, action: 'ablate', target: 'msc' },
      ],
    } satisfies Scenario);
  });

  test('does not take over words that were said of another course', () => {
    const mec = 'species: human\nregimens:\n  - { id: induction, start: 20 d, ready: uproleselan-mec }\n';
    expect(read(`extends: established-aml\ntitle: MEC\n${mec}`).says).toBe(
      'As "established-aml", but for: species, regimens.',
    );
    expect(read(`extends: established-aml\nsays: Mine.\n${mec}`).says).toBe('Mine.');
    expect(read('extends: established-aml\ntitle: Longer\nuntil: 90 d\n').says).toBe(smallAml.says);
  });

  test('another file, which extends a scenario, has the changes of both', () => {
    const files: Record<string, string> = { 'base.yaml': 'extends: established-aml\nseed: 5\nuntil: 9 d\n' };
    const resolve = (path: string) => ({ file: path.slice(2), text: files[path.slice(2)] ?? '' });
    const changed = readScenario('extends: ./base.yaml\nuntil: 8 d\n', 'top.yaml', smallCatalog, resolve);
    expect(changed).toEqual({ ...smallAml, seed: 5, until: days(8) });
  });

  test('files in a circle is refused with the circle', () => {
    const resolve = (path: string) => ({
      file: path.slice(2),
      text: `extends: ./${path === './a.yaml' ? 'b' : 'a'}.yaml\n`,
    });
    expect(() => readScenario('extends: ./b.yaml\n', 'a.yaml', smallCatalog, resolve)).toThrow(
      'b.yaml:1:10 (extends): the file extends itself; expected a chain of at most 8 files without a loop, found a.yaml → b.yaml → a.yaml.',
    );
  });

  test('a faulty file names that file as the place of the fault', () => {
    const resolve = () => ({ file: 'base.yaml', text: 'extends: established-aml\nseed: -5\n' });
    expect(() => readScenario('extends: ./base.yaml\n', 'top.yaml', smallCatalog, resolve)).toThrow('base.yaml:2:7');
  });
});
