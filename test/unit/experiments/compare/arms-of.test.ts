import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { days, fraction, hours } from '../../../../src/core/units.ts';
import { catalogOf } from '../../../../src/experiments/catalog.ts';
import { armsOf } from '../../../../src/experiments/compare/arms-of.ts';
import { readVariation, withValue } from '../../../../src/experiments/compare/vary.ts';
import { readScenario } from '../../../../src/io/index.ts';
import type { Scenario } from '../../../../src/model/scenario.ts';
import { story } from '../../../../src/scenarios/index.ts';

const blocked: Scenario = {
  ...story,
  id: 'blocked',
  perturb: [
    ...story.perturb,
    {
      id: 'cxcr4-block',
      at: { after: 'induction', by: hours(0) },
      action: 'block',
      target: 'CXCR4',
      fraction: fraction(1),
      lasting: days(1),
    },
  ],
};
const fixed: Scenario = { ...blocked, regimens: [{ ...story.regimens[0]!, start: { time: days(20) } }] };
const around = readVariation('perturb.cxcr4-block.at=-24h..24h/8h');

test('the example asks for a mobilizer at five times around chemotherapy, beside none', () => {
  const example = readFileSync(new URL('../../../../examples/when-to-mobilize.yaml', import.meta.url), 'utf8');
  const scenarios = [story, readScenario(example, 'when-to-mobilize.yaml', catalogOf())];
  const { arms } = armsOf({ scenarios, variations: [readVariation('regimens.mobilizer.start=-24h..24h/12h')] });
  expect(arms.map(({ name }) => name)).toEqual([
    'story',
    ...['-24', '-12', '0', '12', '24'].map((time) => `mobilizer start ${time} h`),
  ]);
});

test('a range is its values, with the unit wherever it was written', () => {
  expect(around).toEqual({
    path: 'perturb.cxcr4-block.at',
    values: ['-24 h', '-16 h', '-8 h', '0 h', '8 h', '16 h', '24 h'],
  });
  expect(readVariation('a.b=0.1..0.3/0.1').values).toEqual(['0.1', '0.2', '0.3']);
  expect(readVariation('a.b = 10 .. 30/10 mg/kg').values).toEqual(['10 mg/kg', '20 mg/kg', '30 mg/kg']);
  expect(readVariation('a.b=10mg/kg..30mg/kg/10mg/kg').values).toHaveLength(3);
  expect(readVariation('a.b=50 %, 100 %').values).toEqual(['50 %', '100 %']);
});

test.each(['a.b', '=1..2/1', 'a=1..2', 'a=2..1/1', 'a=1..2/0', 'a=1h..2d/1h', 'a=0..1e6/1', 'a='])(
  'the range "%s" is refused with an example or a reason',
  (text) => {
    expect(() => readVariation(text)).toThrow(/--vary is not usable; expected PATH=/);
  },
);

test('a value goes to the field of the event that the path names, in its own dimension', () => {
  expect(withValue(blocked, 'perturb.cxcr4-block.at', '-8 h')!.perturb.at(-1)!.at).toEqual({
    after: 'induction',
    by: hours(-8),
  });
  expect(withValue(blocked, 'perturb.cxcr4-block.lasting', '2 d')!.perturb.at(-1)!.lasting).toEqual(days(2));
  expect(withValue(blocked, 'regimens.induction.start', '20 %')!.regimens[0]!.start).toMatchObject({
    above: { amount: 20, unit: '%' },
  });
  const dosed = withValue(blocked, 'regimens.induction.doses.cytarabine.amount', '50 mg/kg')!.regimens[0]!.doses;
  expect(dosed.map(({ amount }) => amount.amount)).toEqual([50, 3]);
  expect(withValue(story, 'perturb.cxcr4-block.at', '8 h')).toBeNull();
  expect(() => withValue(blocked, 'perturb.cxcr4-block.at', '8 mg')).toThrow(/time/);
  expect(() => withValue(blocked, 'perturb.cxcr4-block.dose', '8 mg')).toThrow(
    /one of the fields at, fraction, lasting/,
  );
  expect(() => withValue(blocked, 'hsc.wings', '2')).toThrow(/nothing to vary at "hsc.wings"/);
});

test('what comes before a measured event puts its doses off, in every arm and as much as the earliest needs', () => {
  const { arms, axis, putOff } = armsOf({
    scenarios: [story, blocked],
    variations: [around],
    followUp: { event: 'induction', lasting: days(10) },
  });
  expect(arms.map(({ name }) => name)).toEqual(['story', ...around.values.map((value) => `cxcr4-block at ${value}`)]);
  expect([...putOff]).toEqual([['induction', 24]]);
  expect(axis!.values.get('cxcr4-block at -8 h')).toBe('-8 h');
  for (const { scenario, followUp } of arms) {
    expect(scenario.regimens[0]!.doses.map(({ at }) => at)).toEqual([hours(24), hours(24)]);
    expect(followUp!.lasting).toEqual(hours(264));
  }
  expect(arms.slice(1).map(({ scenario }) => scenario.perturb.at(-1)!.at)).toEqual(
    [0, 8, 16, 24, 32, 40, 48].map((by) => ({ after: 'induction', by: hours(by) })),
  );
});

test('what comes before an event with a time has a time of its own, and nothing is put off', () => {
  const { arms, putOff } = armsOf({ scenarios: [fixed], variations: [around] });
  expect(putOff.size).toBe(0);
  expect(arms[0]!.scenario.perturb.at(-1)!.at).toEqual({ time: hours(19 * 24) });
  expect(arms[6]!.scenario.perturb.at(-1)!.at).toEqual({ after: 'induction', by: hours(24) });
});

test('an event that looks before it begins, or waits for one that does, cannot be put before another one', () => {
  const look = { measure: 'leukemic-fraction', above: fraction(0.5) } as const;
  const after = (id: string, event: string, condition?: typeof look): Scenario['perturb'][number] => ({
    id,
    at: { after: event, by: hours(1), ...(condition === undefined ? {} : { if: condition }) },
    action: 'block',
    target: 'CXCR4',
    fraction: fraction(1),
    lasting: days(1),
  });
  const asking = (...events: Scenario['perturb']) =>
    armsOf({ scenarios: [{ ...fixed, perturb: [...story.perturb, ...events] }], variations: [around] });
  expect(() => asking(after('cxcr4-block', 'induction', look))).toThrow(/"induction" cannot wait for a look/);
  const first = after('first', 'induction', look);
  expect(() => asking(first, after('cxcr4-block', 'first'))).toThrow(/"first" cannot wait for a look/);
});

test('arms that cannot be are refused before anything is run', () => {
  const only = (variation: string) => armsOf({ scenarios: [blocked], variations: [readVariation(variation)] });
  expect(() => only('perturb.cxcr4-block.fraction=50 %..150 %/50 %')).toThrow(/"fraction" lies outside/);
  expect(() => only('perturb.cxcr-block.at=0 h,8 h')).toThrow(/Did you mean "perturb.cxcr4-block.at"/);
  expect(() => armsOf({ scenarios: [story], variations: [] })).toThrow(/nothing to compare/);
  const followUp = { event: 'inductoin', lasting: days(3) };
  expect(() => armsOf({ scenarios: [story, blocked], variations: [], followUp })).toThrow(
    /founders, induction, cxcr4-block/,
  );
  expect(() => armsOf({ scenarios: [story, story], variations: [] })).toThrow(/two arms are called "story"/);
});

test('two variations are all pairs of their values', () => {
  const variations = [
    readVariation('perturb.cxcr4-block.at=0h,8h'),
    readVariation('perturb.cxcr4-block.fraction=0.5,1'),
  ];
  const { arms, axis } = armsOf({ scenarios: [blocked], variations });
  expect(arms.map(({ name }) => name)).toEqual([
    'cxcr4-block at 0h, cxcr4-block fraction 0.5',
    'cxcr4-block at 0h, cxcr4-block fraction 1',
    'cxcr4-block at 8h, cxcr4-block fraction 0.5',
    'cxcr4-block at 8h, cxcr4-block fraction 1',
  ]);
  expect(axis).toBeNull();
});
