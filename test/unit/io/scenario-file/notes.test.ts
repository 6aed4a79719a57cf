import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import {
  applyOverlay,
  notesOn,
  readOverlay,
  readScenario,
  readScenarioWithNotes,
} from '../../../../src/io/scenario-file/index.ts';
import { marrow, readyRegimens } from '../../../../src/scenarios/index.ts';

const catalog = catalogOf();
const inUse = { regimens: readyRegimens, species: marrow.species };
const read = (text: string) => readScenario(text, 'file.yaml', catalog);
const notes = (text: string) => notesOn(read(text), inUse);

/** In a human with no regimen but these; each is `start` and its doses. */
const regimens = (...each: readonly (readonly [start: string, doses: string])[]) => `extends: healthy
species: human
until: 30 d
regimens:
${each.map(([start, doses], k) => `  - { id: r${k + 1}, start: ${start}, doses: [${doses}] }`).join('\n')}
`;
const week = '{ drug: cytarabine, amount: 700 mg/m², route: infusion, lasting: 7 d, at: 0 d }';
const threeHours = '{ drug: cytarabine, amount: 3000 mg/m², route: infusion, lasting: 3 h, at: 0 d }';

describe('infusions of one drug in two regimens', () => {
  test('at the same time are refused, whichever is listed first', () => {
    expect(() => read(regimens(['5 d', threeHours], ['1 d', week]))).toThrow(
      'infusions of cytarabine in "r1" and "r2" overlap on day 5',
    );
    expect(() => read(regimens(['1 d', week], ['{ after: r1, by: 6.9 d }', threeHours]))).toThrow('overlap on day 7.9');
  });

  test('are refused where both wait for the same event', () => {
    const onRise = '{ measure: leukemic-fraction, above: 20 % }';
    expect(() => read(regimens([onRise, week], ['{ after: r1, by: 2 d }', threeHours]))).toThrow(
      'overlap on day 2 after "r1"',
    );
  });

  test('are refused where a later cycle meets them', () => {
    const text = regimens(['0 d', threeHours], ['14 d', threeHours]).replace(
      '{ id: r1, ',
      '{ id: r1, cycles: { every: 7 d, times: 3 }, ',
    );
    expect(() => read(text)).toThrow('overlap on day 14');
  });

  test('are allowed one behind the other, and where one of them depends on a measure, a look or a delay', () => {
    read(regimens(['1 d', week], ['8 d', threeHours]));
    read(regimens(['1 d', week], ['{ measure: neutrophil-count, below: 0.5e9/L }', week]));
    const look = (side: string) => `{ after: r1, by: 14 d, if: { measure: leukemic-fraction, ${side}: 5 % } }`;
    read(regimens(['1 d', week], [look('above'), week], [look('below'), threeHours]));
    const delayed = 'cycles: { every: 7 d, times: 3 }, adjust: ["delay while ANC < 0.5e9/L, look weekly"], ';
    read(regimens(['0 d', threeHours], ['14 d', threeHours]).replace('{ id: r1, ', `{ id: r1, ${delayed}`));
  });

  test('are refused of an overlay too', () => {
    const scenario = read(regimens(['1 d', week]));
    const overlay = readOverlay(
      `regimens: [{ id: more, start: 2 d, doses: [${threeHours}] }]\n`,
      'overlay.yaml',
      catalog,
    );
    expect(() => applyOverlay(scenario, overlay)).toThrow('infusions of cytarabine in "r1" and "more" overlap');
  });
});

describe('a dose', () => {
  const daunorubicin = (amount: string) =>
    regimens(['1 d', `{ drug: daunorubicin, amount: ${amount}, route: infusion, lasting: 30 min, at: 0 d }`]);

  test('above five times the largest in use is a note that names the regimen which has that', () => {
    expect(notes(daunorubicin('9000 mg/m²'))).toEqual([
      'In the regimen "r1" a dose is 9000 mg/m² of daunorubicin: more than 5 times the largest in use, 90 mg/m² in "7+3-daunorubicin-90".',
    ]);
    expect(notes(daunorubicin('450 mg/m²'))).toEqual([]);
  });

  test('below a fifth of the least in use is a note that names the regimen which has that', () => {
    expect(notes(daunorubicin('8.9 mg/m²'))).toEqual([
      'In the regimen "r1" a dose is 8.9 mg/m² of daunorubicin: less than a fifth of the least in use, 45 mg/m² in "7+3-daunorubicin-45".',
    ]);
    expect(notes(daunorubicin('9 mg/m²'))).toEqual([]);
  });

  // 90 mg/m² in 1.8 m² are 162 mg, of which five times are 810 mg, or 11.6 mg/kg in 70 kg.
  test('is held against those in use in whatever unit it is written', () => {
    expect(notes(daunorubicin('805 mg'))).toEqual([]);
    expect(notes(daunorubicin('815 mg'))).toHaveLength(1);
    expect(notes(daunorubicin('11.5 mg/kg'))).toEqual([]);
    expect(notes(daunorubicin('11.7 mg/kg'))).toHaveLength(1);
  });
});

describe('an infusion that outlasts the run', () => {
  test('is a note', () => {
    const late =
      'In the regimen "r1" the last infusion of cytarabine outlasts the run (30 d), and what is left of it is not given.';
    expect(notes(regimens(['24 d', week]))).toEqual([late]);
    expect(notes(regimens(['23 d', week]))).toEqual([]);
  });

  test('counts from the event that it waits for', () => {
    expect(notes(regimens(['10 d', threeHours], ['{ after: r1, by: 14 d }', week]))).toHaveLength(1);
    const onRise = '{ measure: leukemic-fraction, above: 20 % }';
    expect(notes(regimens([onRise, threeHours], ['{ after: r1, by: 24 d }', week]))).toHaveLength(1);
  });
});

describe('a file that extends a scenario', () => {
  const withNotes = (regimen: string) =>
    readScenarioWithNotes(`extends: story-human\nregimens: [${regimen}]\n`, 'file.yaml', catalog).notes;

  test('and adds a regimen is told which others are given', () => {
    expect(withNotes('{ id: mine, start: 30 d, ready: mec }')).toEqual([
      'Also given: "induction", of the scenario it extends ("story-human"); a regimen with that id would take its place.',
    ]);
  });

  test('and replaces its regimen, or adds none, is told nothing', () => {
    expect(withNotes('{ id: induction, start: 30 d, ready: mec }')).toEqual([]);
    expect(withNotes('')).toEqual([]);
  });
});
