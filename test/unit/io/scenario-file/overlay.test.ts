import { describe, expect, test } from 'vitest';
import { days, hours, micrometers, mmHg, quantity } from '../../../../src/core/units.ts';
import { applyOverlay, notesOn, readOverlay, readScenario } from '../../../../src/io/scenario-file/index.ts';
import { smallAml, smallCatalog } from './small-catalog.ts';

const read = (text: string) => readOverlay(text, 'overlay.yaml', smallCatalog);

describe('an overlay', () => {
  test('holds only what its file says', () => {
    expect(read('seed: 9\nset: { hsc.radius: 5 µm }\n')).toEqual({ seed: 9, set: { 'hsc.radius': micrometers(5) } });
  });

  test('that is laid over a scenario gives what the same text gives as an extending file', () => {
    const text = `until: 30 d
set: { oxygen.inlet: 40 mmHg }
cut: [cxcl12-holds-hsc]
perturb: [{ id: late, at: { after: onset, by: 10 d }, action: block, target: CXCR4, fraction: 90 %, lasting: 2 d }]
regimens: [{ id: induction, start: 4 d, doses: [{ drug: venetoclax, amount: 400 mg, route: oral, at: 0 d }] }]
sides: { D-HSC-LOCATION: endosteal }
`;
    const extended = readScenario(`extends: established-aml\n${text}`, 'extending.yaml', smallCatalog);
    const { says } = smallAml; // those of the scenario that it is laid over
    expect(applyOverlay(smallAml, read(text))).toEqual({ ...extended, says });
    expect(extended.regimens[0]?.doses[0]?.amount).toEqual(quantity(400, 'mg'));
  });

  test('leaves the scenario as it was', () => {
    const before = structuredClone(smallAml);
    applyOverlay(smallAml, read('seed: 9\nset: { hsc.radius: 5 µm }\ncut: [ros-wakes-hsc]\n'));
    expect(smallAml).toEqual(before);
  });

  test('given after another one wins where both speak', () => {
    const first = read('seed: 9\nuntil: 3 d\nset: { hsc.radius: 5 µm, oxygen.inlet: 40 mmHg }\n');
    const both = applyOverlay(applyOverlay(smallAml, first), read('seed: 10\nset: { hsc.radius: 6 µm }\n'));
    const set = { 'hsc.radius': micrometers(6), 'oxygen.inlet': mmHg(40) };
    expect(both).toEqual({ ...smallAml, seed: 10, until: days(3), set });
  });

  test('may not change the block', () => {
    expect(() => read('block: { x: 500 µm }\n')).toThrow('overlay.yaml:1:1 (block): unknown key "block"');
  });

  test('whose event follows one that the scenario lacks is refused when it is applied', () => {
    const overlay = read('perturb: [{ id: p, at: { after: indution, by: 1 d }, action: ablate, target: msc }]\n');
    expect(() => applyOverlay(smallAml, overlay)).toThrow('Did you mean "induction"?');
  });
});

test('a dose after the end of the run is a note, not an error', () => {
  const late = applyOverlay(
    smallAml,
    read(
      'until: 5 d\nregimens: [{ id: late, start: 6 d, doses: [{ drug: venetoclax, amount: 400 mg, route: oral, at: 0 d }] }]\n',
    ),
  );
  expect(notesOn(late)).toContain(
    'In the regimen "late" at least one dose of venetoclax comes after the end of the run (5 d) and will not happen.',
  );
  expect(notesOn({ ...smallAml, perturb: [] })).toEqual([]);
});

test('stroma is moved type by type, and the number of arterioles is replaced', () => {
  const once = applyOverlay(smallAml, read('anatomy: { arterioles: 2, stroma: { car-cell: arteriole } }'));
  expect(once.anatomy).toEqual({ arterioles: 2, stroma: { 'car-cell': 'arteriole' } });
  const twice = applyOverlay(once, read('anatomy: { stroma: { adipocyte: bone surface } }'));
  expect(twice.anatomy).toEqual({ arterioles: 2, stroma: { 'car-cell': 'arteriole', adipocyte: 'bone surface' } });
  expect(applyOverlay(twice, read('anatomy: { arterioles: 4 }')).anatomy).toEqual({
    ...twice.anatomy,
    arterioles: 4,
  });
  expect(applyOverlay(twice, read('seed: 3')).anatomy).toEqual(twice.anatomy);
  expect(applyOverlay(smallAml, read('seed: 3'))).not.toHaveProperty('anatomy');
});

describe('what an overlay records', () => {
  const measuring = read('record: { series: 6 h, measures: [{ kind: leak }, { kind: cells, cell: hsc }] }');

  test('is measured beside what the scenario measures, each once', () => {
    const once = applyOverlay(smallAml, measuring);
    expect(once.record).toEqual({
      ...smallAml.record,
      series: hours(6),
      measures: [{ kind: 'leak' }, { kind: 'cells', cell: 'hsc' }],
    });
    const more = applyOverlay(once, read('record: { measures: [{ kind: perfusion }, { kind: leak }] }'));
    expect(more.record.measures).toEqual([...once.record.measures!, { kind: 'perfusion' }]);
    expect(more.record.series).toEqual(hours(6));
  });

  test('may be the share of a donor whom only the scenario knows', () => {
    expect(read('record: { measures: [{ kind: chimerism, cell: hsc, donor: graft }] }').record?.measures).toEqual([
      { kind: 'chimerism', cell: 'hsc', donor: 'graft' },
    ]);
  });

  test('is refused where it names no cell, and where it comes more often than a tick', () => {
    expect(() => read('record: { measures: [{ kind: cells, cell: hcs }] }')).toThrow('overlay.yaml:1:43');
    expect(() => applyOverlay(smallAml, read('record: { series: 1 min }'))).toThrow('record.series');
  });

  test('leaves the record of a scenario alone where it says nothing', () => {
    expect(applyOverlay(smallAml, read('seed: 3')).record).toEqual(smallAml.record);
  });
});

test('irradiation spares stroma when nothing is said, and a donor has the name of the transplant', () => {
  const text = `perturb:
  - { id: tbi, at: 1 d, action: irradiate, fraction: 95 % }
  - { id: graft, at: { after: tbi, by: 4 h }, action: transplant, target: hsc, count: 30 cells }
`;
  expect(read(text).perturb).toEqual([
    { id: 'tbi', at: { time: days(1) }, action: 'irradiate', target: 'marrow', fraction: quantity(95, '%') },
    {
      id: 'graft',
      at: { after: 'tbi', by: hours(4) },
      action: 'transplant',
      target: 'hsc',
      count: quantity(30, 'cells'),
    },
  ]);
});
