import { describe, expect, test } from 'vitest';
import { perDay, quantity } from '../../../src/core/units.ts';
import type { Model } from '../../../src/model/model.ts';
import { assumed } from '../../../src/model/parameter.ts';
import { resolve } from '../../../src/model/resolve.ts';
import type { Switch } from '../../../src/model/switch.ts';
import { healthy, marrow } from '../../../src/scenarios/index.ts';

const dispute = 'D-LSC-CYCLE';
const floor = 'cellTypes.lsc.behaviors.cycleEntry.floor';
const onlyOnA = { ...marrow.rules[0]!, id: 'only-on-a', side: { dispute, side: 'a' } };
const restless: Switch = {
  id: dispute,
  default: 'b',
  sides: {
    a: {
      says: 'LSC never rest.',
      cut: ['niche-bonds-keep-stem-cells-quiescent'],
      set: { [floor]: assumed(perDay(3.5), [1, 6], 'a test') },
    },
    b: { says: 'The model as it stands.', cut: [], set: {} },
  },
};
const model: Model = { ...marrow, rules: [...marrow.rules, onlyOnA], switches: [restless] };
const on = (sides: Readonly<Record<string, string>>, set = healthy.set, other: Model = model) => {
  const { rules, cellTypes } = resolve(other, { ...healthy, sides, set });
  const ids = rules.map(({ id }) => id);
  return {
    hasOwn: ids.includes('only-on-a'),
    hasCut: ids.includes('niche-bonds-keep-stem-cells-quiescent'),
    floor: cellTypes.find(({ id }) => id === 'lsc')!.behaviors.cycleEntry!.floor!.quantity.amount,
  };
};
const asItStands = { hasOwn: false, hasCut: true, floor: 0.001 };

describe('a side', () => {
  test('adds its rules, takes rules away and sets numbers', () => {
    expect(on({ [dispute]: 'a' })).toEqual({ hasOwn: true, hasCut: false, floor: 3.5 });
    expect(on({ [dispute]: 'b' })).toEqual(asItStands);
  });

  test('that is the default is taken where a scenario takes none, and no side where there is no default', () => {
    expect(on({})).toEqual(asItStands);
    const forA = { ...model, switches: [{ ...restless, default: 'a' }] };
    expect(on({}, {}, forA)).toEqual({ hasOwn: true, hasCut: false, floor: 3.5 });
    expect(on({ [dispute]: 'b' }, {}, forA)).toEqual(asItStands);
    const forNone = { ...model, switches: [{ ...restless, default: 'none' }] };
    expect(on({}, {}, forNone)).toEqual(asItStands);
  });

  test('gives way to what the scenario sets', () => {
    expect(on({ [dispute]: 'a' }, { [floor]: perDay(2) }).floor).toBe(2);
    expect(on({ [dispute]: 'a' }, { [`switches.${dispute}.sides.a.set.${floor}`]: perDay(1) }).floor).toBe(1);
  });

  test('or dispute that there is not is an error with the nearest name', () => {
    expect(() => on({ 'D-LSC-CYCEL': 'a' })).toThrow('Did you mean "D-LSC-CYCLE"?');
    expect(() => on({ [dispute]: 'c' })).toThrow(/no side of D-LSC-CYCLE is called "c"/);
  });

  test('that cuts a rule or sets a number which is not there is an error', () => {
    const withA = (a: object) => ({
      ...model,
      switches: [{ ...restless, sides: { a: { ...restless.sides.a!, ...a } } }],
    });
    expect(() => on({ [dispute]: 'a' }, {}, withA({ cut: ['no-rule'] }))).toThrow('no rule is called "no-rule"');
    const set = { 'cellTypes.lsc.radiu': assumed(quantity(4, 'µm'), [3, 5], 'a test') };
    expect(() => on({ [dispute]: 'a' }, {}, withA({ set }))).toThrow('Did you mean "cellTypes.lsc.radius"?');
  });

  test('cannot set what a side of another dispute sets', () => {
    const twin = { ...model, switches: [restless, { ...restless, id: 'D-ROS-LSC' }] };
    expect(() => on({ [dispute]: 'a', 'D-ROS-LSC': 'a' }, {}, twin)).toThrow(`set "${floor}"`);
  });
});
