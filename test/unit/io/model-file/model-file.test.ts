import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MarrowError } from '../../../../src/core/error.ts';
import { micrometers } from '../../../../src/core/units.ts';
import { modelHash } from '../../../../src/experiments/identity.ts';
import { modelData, printModel, readModel } from '../../../../src/io/model-file/index.ts';
import { describe as sentenceOf } from '../../../../src/model/describe.ts';
import { assumed } from '../../../../src/model/parameter.ts';
import { parametersOf } from '../../../../src/model/paths.ts';
import { marrow } from '../../../../src/scenarios/index.ts';
import { faultsUnder } from '../../cli/schemas.ts';

const text = printModel(marrow);
const again = readModel(text, 'model.yaml');

describe('the model as a file', () => {
  test('reads back to an equal model of the same hash', () => {
    expect(again).toEqual(marrow);
    expect(modelHash(again)).toBe(modelHash(marrow));
  });

  test('is printed the same once it has been read', () => {
    expect(printModel(again)).toBe(text);
  });

  test('reads back from JSON too', () => {
    expect(readModel(JSON.stringify(modelData(marrow)), 'model.json')).toEqual(marrow);
  });

  test('holds every parameter with value, range, grade, source and citations', () => {
    const written = new Set<string>();
    const search = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('grade' in value) written.add(JSON.stringify(value));
      else Object.values(value).forEach(search);
    };
    search(parse(text));
    const held = parametersOf(marrow).map(({ parameter: { quantity, range, grade, source, cites } }) => {
      const value = quantity.unit === '1' ? quantity.amount : `${quantity.amount} ${quantity.unit}`;
      return JSON.stringify({ value, range, grade, source, ...(cites.length === 0 ? {} : { cites }) });
    });
    expect(written).toEqual(new Set(held));
    expect(text).toContain(
      'radius: { value: 4 µm, range: [ 3.5, 5 ], grade: assumed, source: small round cell; recalled }',
    );
  });

  test('says each rule as a sentence above it', () => {
    for (const rule of marrow.rules) expect(text).toContain(`  # ${sentenceOf(rule)}\n  - id: ${rule.id}\n`);
  });

  test('keeps what a rule claims beyond the review, and refuses a source that there is not', () => {
    const at = text.indexOf('  - id: gcsf-activates-hsc\n');
    const told = text.slice(at, text.indexOf('\n  #', at));
    expect(told).toContain('cites: [ Wilson2008, Kovtonyuk2016 ]');
    const wrong = told.replace('Wilson2008', 'Wilson2009');
    expect(() => readModel(text.replace(told, wrong), 'model.yaml')).toThrow('Did you mean "Wilson2008"?');
    const bare = { ...marrow, rules: marrow.rules.map(({ beyond: _, ...rule }) => rule) };
    expect(readModel(printModel(bare), 'model.yaml')).toEqual(bare);
    expect(modelHash(bare)).toBe(modelHash(marrow));
  });

  test('keeps the side of a dispute on which a rule holds', () => {
    const id = '  - id: cxcl12-activates-integrins\n';
    const sided = text.replace(id, `${id}    side: { dispute: D-LSC-CYCLE, side: b }\n`);
    const model = readModel(sided, 'model.yaml');
    expect(model.rules[0]?.side).toEqual({ dispute: 'D-LSC-CYCLE', side: 'b' });
    expect(readModel(printModel(model), 'model.yaml')).toEqual(model);
  });

  test('keeps what each side of a switch says, cuts and sets, and refuses names that there are not', () => {
    const set = { 'cellTypes.lsc.radius': assumed(micrometers(4), [3, 5], 'a test') };
    const a = { says: 'Another LSC.', cut: ['cxcl12-retains'], set };
    const model = { ...marrow, switches: [{ id: 'D-LSC-CYCLE', default: 'b', sides: { a } }] };
    const printed = printModel(model);
    expect(readModel(printed, 'model.yaml')).toEqual(model);
    expect(modelHash(model)).not.toBe(modelHash(marrow));
    for (const [word, wrong] of [
      ['- id: D-LSC-CYCLE', '- id: D-LSC-CYCEL'],
      ['default: b', 'default: c'],
      ['cellTypes.lsc.radius:', 'cellTypes.lsc.radiu:'],
      ['value: 4 µm, range: [ 3, 5 ]', 'value: 4 h, range: [ 3, 5 ]'],
    ] as const) {
      expect(printed).toContain(word);
      expect(() => readModel(printed.replace(word, wrong), 'model.yaml'), wrong).toThrow(MarrowError);
    }
  });

  test('without one of its rules has another hash, and lacks that rule only', () => {
    const at = text.indexOf('  - id: cxcl12-retains\n');
    const next = text.indexOf('\n  #', at);
    const fewer = readModel(`${text.slice(0, at)}${text.slice(next + 1)}`, 'model.yaml');
    expect(fewer.rules.map(({ id }) => id)).toEqual(
      marrow.rules.map(({ id }) => id).filter((id) => id !== 'cxcl12-retains'),
    );
    expect(modelHash(fewer)).not.toBe(modelHash(marrow));
  });

  test('with another number has another hash, with another source it has not', () => {
    const slower = text.replace('radius: { value: 4 µm', 'radius: { value: 4.1 µm');
    expect(modelHash(readModel(slower, 'model.yaml'))).not.toBe(modelHash(marrow));
    const told = text.replace('source: small round cell; recalled', 'source: counted on a slide');
    expect(told).not.toBe(text);
    expect(modelHash(readModel(told, 'model.yaml'))).toBe(modelHash(marrow));
  });

  test('fits its JSON Schema, and another key does not', () => {
    const data = modelData(marrow);
    expect(faultsUnder('model', data)).toEqual([]);
    expect(faultsUnder('model', { ...data, tissue: [] })).not.toEqual([]);
  });
});

describe('a model file that is wrong is refused where it is wrong', () => {
  const cases: readonly (readonly [what: string, before: string, after: string, words: readonly string[]])[] = [
    ['an unknown key', 'bodyMass:', 'bodyMas:', ['unknown key "bodyMas"', 'Did you mean "bodyMass"?']],
    ['a missing list', 'drugs:', '# drugs:', ['model.yaml']],
    [
      'a wrong unit',
      'value: 4 µm, range: [ 3.5, 5 ]',
      'value: 4 mmHg, range: [ 3.5, 5 ]',
      ['(cellTypes[0].radius.value)', 'a length in µm, mm'],
    ],
    [
      'a value outside its range',
      'value: 4 µm, range: [ 3.5, 5 ]',
      'value: 9 µm, range: [ 3.5, 5 ]',
      ['radius.range', 'range around 9', '[3.5, 5]'],
    ],
    ['a range of one number', 'range: [ 3.5, 5 ]', 'range: [ 3.5 ]', ['two numbers']],
    ['an unknown grade', 'grade: fitted', 'grade: guessed', ['"grade"', 'measured, estimated, assumed, fitted']],
    [
      'an unknown reference',
      'cites: [ GcsfMobilization1999 ]',
      'cites: [ GcsfMobilisation1999 ]',
      ['unknown reference', 'Did you mean "GcsfMobilization1999"?'],
    ],
    [
      'a member that is not there',
      'signal: cxcr4',
      'signal: cxcr5',
      ['unknown signal "cxcr5"', 'Did you mean "cxcr4"?'],
    ],
    ['a fate that is not there', 'type: hspc', 'type: hspcs', ['lineage.next[0].type', 'Did you mean "hspc"?']],
    [
      'a parameter path that is not there',
      'sites.diaphysis.vasculature.spacing',
      'sites.diaphysis.vasculature.spacings',
      ['unknown parameter', 'Did you mean'],
    ],
    ['an id that names a folder', '- id: o2\n', '- id: ../../o2\n', ['(substances[0].id)', 'letters, digits']],
    ['an id with a control character', '- id: o2\n', '- id: "\\e[2Jo2"\n', ['(substances[0].id)', '\\x1b[2Jo2']],
    ['an id that stands twice', '- id: gcsf\n', '- id: o2\n', ['the id "o2" occurs twice']],
    [
      'a level in another dimension',
      'dimension: pressure',
      'dimension: affinity',
      ['(substances[0].', 'not counted as the substance is'],
    ],
    [
      'a power that no kernel takes',
      'power: { value: 6, range: [ 3, 10 ]',
      'power: { value: 6.5, range: [ 3, 10 ]',
      ['a whole number from 1 to 16'],
    ],
    ['an unknown finding', 'because: [ B011 ]', 'because: [ Z011 ]', ['unknown finding "Z011"']],
    ['an anchor', 'set: {}', 'set: &a {}', ['anchors (&name) are not read']],
    ['a hostile key', 'set: {}', 'set: { __proto__: 1 }', ['__proto__', 'not allowed']],
  ];

  test.each(cases)('%s', (_, before, after, words) => {
    expect(text).toContain(before);
    const wrong = text.replace(before, after);
    const fault = refused(() => readModel(wrong, 'model.yaml'));
    expect(fault.kind).toBe('invalid-input');
    expect(fault.message).toMatch(/^model\.yaml:\d+:\d+/);
    for (const word of words) expect(fault.message).toContain(word);
    expect([...fault.message].every((character) => character >= ' ')).toBe(true);
    expect(fault.message.length).toBeLessThan(1500);
  });

  test('a file that is no model at all', () => {
    expect(refused(() => readModel('', 'empty.yaml')).message).toContain('the file is empty');
    expect(refused(() => readModel('- a\n', 'list.yaml')).message).toContain('the file is not a model');
    expect(refused(() => readModel('a: '.repeat(10_000), 'deep.yaml')).message).toMatch(/^deep\.yaml:1:/);
  });
});

function refused(read: () => unknown): MarrowError {
  try {
    read();
  } catch (error) {
    if (error instanceof MarrowError) return error;
    throw error;
  }
  throw new Error('the file was read');
}
