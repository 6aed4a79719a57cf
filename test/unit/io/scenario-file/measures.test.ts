import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gates } from '../../../../src/assays/index.ts';
import { micrometers, mmHg } from '../../../../src/core/units.ts';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { printScenario, readScenario, scenarioJsonSchema } from '../../../../src/io/scenario-file/index.ts';
import { measureShape } from '../../../../src/io/scenario-file/measure-shape.ts';
import type { Measure } from '../../../../src/model/measure.ts';
import { measureKinds } from '../../../../src/model/measure-kinds.ts';

const catalog = catalogOf();
const read = (text: string) => readScenario(text, 'mine.yaml', catalog);
const lsk = gates.find(({ id }) => id === 'lsk')!;

const text = `extends: story
perturb:
  - { id: graft, at: 1 d, action: transplant, target: hsc, count: 10, donor: second }
record:
  series: 6 h
  measures:
    - { kind: vessel profiles, zone: { of: bone, to: 0.1 mm } }
    - { kind: vessel density }
    - { kind: leak }
    - { kind: perfusion }
    - { kind: radius, cell: adipocyte }
    - { kind: level, substance: o2, zone: { of: bone, from: 50 µm } }
    - { kind: below, substance: o2, level: 10 mmHg }
    - { kind: gradient, substance: o2 }
    - { kind: distance, cell: hsc, to: sinusoid }
    - { kind: dots, cell: hsc, to: sinusoid, take: mean }
    - { kind: cells, cell: leukemic, state: resting }
    - { kind: gated, gate: lsk, state: in blood }
    - { kind: overlap, gate: nestin-gfp, other: lepr, among: stroma }
    - { kind: chimerism, cell: hsc, donor: second }
    - { kind: activity, cell: lsc, activity: hif1a, state: held }
    - { kind: in lowest, cell: hsc, substance: o2, share: 10 % }
    - { kind: expected, event: egress, cell: hsc }
`;

/** Written out by hand from the text above. */
const some: readonly (readonly [place: number, measure: Measure])[] = [
  [0, { kind: 'vessel profiles', zone: { of: 'bone', to: micrometers(100) } }],
  [2, { kind: 'leak' }],
  [5, { kind: 'level', substance: 'o2', zone: { of: 'bone', from: micrometers(50) } }],
  [6, { kind: 'below', substance: 'o2', level: mmHg(10) }],
  [11, { kind: 'gated', gate: lsk, state: 'in blood' }],
  [13, { kind: 'chimerism', cell: 'hsc', donor: 'second' }],
  [15, { kind: 'in lowest', cell: 'hsc', substance: 'o2', share: 0.1 }],
];

describe('measures of a scenario', () => {
  test('are read with their names looked up, distances in µm', () => {
    const { measures = [] } = read(text).record;
    expect(measures).toHaveLength(17);
    for (const [place, measure] of some) expect(measures[place]).toEqual(measure);
  });

  test('are printed so that they read back the same', () => {
    const scenario = read(text);
    expect(read(printScenario(scenario))).toEqual(scenario);
  });

  test('are accepted by the JSON Schema', () => {
    const accepts = new Ajv2020({ strict: false }).compile(scenarioJsonSchema());
    expect(accepts(parse(text)), JSON.stringify(accepts.errors)).toBe(true);
    expect(accepts(parse(text.replace('kind: leak', 'kind: leek')))).toBe(false);
  });

  test('of a scenario that is extended stay, unless the file has a list of its own', () => {
    const base = { text: `id: base\n${text}`, file: 'base.yaml' };
    const over = (record: string) =>
      readScenario(`extends: ./base.yaml\nrecord: ${record}`, 'over.yaml', catalog, () => base).record;
    expect(over('{ series: 1 h }').measures).toHaveLength(17);
    expect(over('{ measures: [{ kind: leak }] }').measures).toEqual([{ kind: 'leak' }]);
    expect(over('{ measures: [] }')).not.toHaveProperty('measures');
  });

  test('of the example are those of the guide', () => {
    const textOf = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
    const [, block = ''] = /```yaml scenario\n(.*?)```/s.exec(textOf('docs/how-to/read-a-run.md')) ?? [];
    expect(read(textOf('examples/measures.yaml'))).toEqual(read(block));
    expect(read(block).record.measures).toHaveLength(7);
  });

  test('are of every kind that assays have, but for what stands in every series', () => {
    const kinds = measureShape.options.map(({ shape }) => shape.kind.value);
    expect(new Set([...kinds, 'neutrophils', 'leukemic share'])).toEqual(new Set(Object.keys(measureKinds)));
  });
});
