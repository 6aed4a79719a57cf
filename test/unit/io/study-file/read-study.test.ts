import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { outcomesIn } from '../../../../src/experiments/compare/comparable.ts';
import { namesOf } from '../../../../src/experiments/compare/outcome-words.ts';
import { screeningOf } from '../../../../src/experiments/screening/screening.ts';
import { readStudy } from '../../../../src/io/index.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { story } from '../../../../src/scenarios/index.ts';

const catalog = catalogOf();
const head = 'id: s\ntitle: S\nscenario: story\n';
const read = (text: string) => readStudy(text, 's.yaml', catalog, () => ['residual_lsc', 'remission']);
const faultOf = (text: string) => {
  try {
    read(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'nothing was refused';
};

describe('a study file', () => {
  test('is read with its switches as overlays on either side', () => {
    const study = read(`${head}until: 40 d
design: factorial
seeds: 4
outcomes: [remission]
switches:
  - D-BMAT
  - cellTypes.lsc.behaviors.cycleEntry.base=1 1/d,4 1/d
  - id: own
    says: A question
    a: {}
    b: { says: Without the rule, cut: [ros-rouses-stem-cells] }
`);
    expect(study).toMatchObject({ design: 'factorial', seeds: 4, outcomes: ['remission'] });
    expect(study.scenario.until.amount).toBe(40);
    expect(study.switches.map(({ kind, id }) => [kind, id])).toEqual([
      ['dispute', 'D-BMAT'],
      ['parameter', 'cellTypes.lsc.behaviors.cycleEntry.base'],
      ['own', 'own'],
    ]);
    const [dispute, parameter, own] = study.switches;
    expect(dispute!.sides.b.overlay).toEqual({ sides: { 'D-BMAT': 'b' } });
    expect(parameter!.sides.a).toMatchObject({ label: '1 1/d' });
    expect(own!.sides.b).toMatchObject({ says: 'Without the rule', overlay: { cut: ['ros-rouses-stem-cells'] } });
  });

  test('takes a scenario from a file beside it', () => {
    const resolve = (path: string) => ({ file: path, text: 'extends: story\nid: beside\n' });
    const text = head.replace('story', './beside.yaml');
    expect(readStudy(`${text}switches: [D-BMAT]\n`, 's.yaml', catalog, () => [], resolve).scenario.id).toBe('beside');
  });

  test('may ask for what its scenario measures, with or without the unit, and asks for it where it names nothing', () => {
    const measured =
      'id: measured\nextends: story\nrecord: { measures: [{ kind: leak }, { kind: vessel profiles }] }\n';
    const resolve = (path: string) => ({ file: path, text: measured });
    const names = (scenario: Scenario) => outcomesIn(scenario).flatMap(namesOf);
    const studyOf = (more: string) =>
      readStudy(
        `${head.replace('story', './measured.yaml')}switches: [D-BMAT]\n${more}`,
        's.yaml',
        catalog,
        names,
        resolve,
      );
    const study = studyOf('outcomes: [vessel profiles, "leak [1]", relapse]\n');
    const screening = screeningOf(study, { seed: 1 });
    expect(screening.asked).toEqual(['vessel profiles [1/mm²]', 'leak [1]', 'relapse']);
    expect(screening.outcomes.slice(-2)).toEqual(['leak [1]', 'vessel profiles [1/mm²]']);
    expect(screeningOf(studyOf(''), { seed: 1 }).asked).toBeNull();
    expect(() => studyOf('outcomes: [perfusion]')).toThrow('unknown outcome "perfusion"');
    const bare = { ...study, scenario: story };
    expect(() => screeningOf(bare, { seed: 1 })).toThrow(
      /asks for "vessel profiles", which its scenario does not have/,
    );
  });

  test('in examples/ and in the guide can be asked', () => {
    const root = new URL('../../../../', import.meta.url);
    const guide = readFileSync(new URL('docs/how-to/find-which-dispute-matters.md', root), 'utf8');
    const blocks = [...guide.matchAll(/```yaml study\n(.*?)```/gs)].map(([, block]) => block!);
    const examples = ['which-dispute-matters', 'five-themes'].map((name) =>
      readFileSync(new URL(`examples/${name}.yaml`, root), 'utf8'),
    );
    expect(blocks).toHaveLength(1);
    for (const each of [...examples, ...blocks]) {
      const study = readStudy(each, 'study.yaml', catalog, outcomesIn);
      expect(screeningOf(study, { seed: 1 }).arms.length).toBeGreaterThan(1);
    }
  });

  test.each([
    ['switches: [D-BMTA]', 's.yaml:4:12 (switches[0]): unknown dispute "D-BMTA"', 'Did you mean "D-BMAT"?'],
    ['switches:\n  - D-BMAT\n  - no.such=1,2', 's.yaml:6:5 (switches[1]): unknown parameter "no.such"'],
    [
      'switches:\n  - cellTypes.lsc.behaviors.cycleEntry.base=4 1/d,1 1/d',
      's.yaml:5:5 (switches[0]): the two values do not rise',
    ],
    ['switches:\n  - cellTypes.lsc.radius=1 d,2 d', 's.yaml:5:5 (switches[0])'],
    ['switches: [a=1]', 'not a parameter with two values'],
    [
      'switches:\n  - id: own\n    a: {}\n    b:\n      cut: [no-such-rule]',
      's.yaml:8:13 (switches[0].b.cut[0]): unknown rule "no-such-rule"',
    ],
    ['switches:\n  - id: own\n    a: {}\n    b: { stes: {} }', 's.yaml:7:10 (switches[0].b.stes): unknown key "stes"'],
    ['switches: [D-BMAT, D-BMAT]', 's.yaml:4:20 (switches[1]): two switches are called "D-BMAT"'],
    [
      'switches: [D-BMAT, {id: own, a: {}, b: {sides: {D-BMAT: b}}}]',
      'the switches "D-BMAT" and "own" both change the side of D-BMAT',
    ],
    // On side a of D-LSC-CYCLE LSC enter the cycle as often in a niche place as free; that of D-ROS-SOURCE has no ROS of plasma.
    [
      'switches: [D-LSC-CYCLE, "cellTypes.lsc.behaviors.cycleEntry.floor=0.001 1/d,0.1 1/d"]',
      's.yaml:4:25 (switches[1]): the switches "D-LSC-CYCLE" and "cellTypes.lsc.behaviors.cycleEntry.floor" both change cellTypes.lsc.behaviors.cycleEntry.floor',
    ],
    [
      'switches: [{id: own, a: {}, b: {cut: [plasma-raises-ros]}}, D-ROS-SOURCE]',
      'the switches "own" and "D-ROS-SOURCE" both change plasma-raises-ros',
    ],
    [
      'switches: [{id: own, a: {}, b: {sides: {D-ROS-SOURCE: a}}}, {id: other, a: {}, b: {cut: [plasma-raises-ros]}}]',
      'the switches "own" and "other" both change plasma-raises-ros',
    ],
    ['switches: []', 'at least one switch'],
    ['switches: [D-BMAT]\noutcomes: [remision]', 's.yaml:5:12 (outcomes[0]): unknown outcome "remision"'],
    [
      'switches: [D-BMAT]\noutcomes: [remission, residual_lsc, remission]',
      's.yaml:5:37 (outcomes[2]): the outcome "remission" is asked for twice',
    ],
    ['switches: [D-BMAT]\ndesign: latin', 'one of one-at-a-time, factorial'],
  ])('%s is refused at its place', (text, ...said) => {
    for (const each of said) expect(faultOf(`${head}${text}\n`)).toContain(each);
  });
});
