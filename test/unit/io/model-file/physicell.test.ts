import { describe, expect, test } from 'vitest';
import { hsc } from '../../../../src/biology/cells/hsc.ts';
import { oxygen } from '../../../../src/biology/substances/oxygen.ts';
import { vegf } from '../../../../src/biology/substances/vegf.ts';
import {
  type Dimension,
  fraction,
  micrometers,
  mmHg,
  perHour,
  type Quantity,
  quantity,
} from '../../../../src/core/units.ts';
import { physicellTable, printPhysicell, unsaidInLines } from '../../../../src/io/model-file/index.ts';
import {
  assumed,
  type CellType,
  death,
  type Model,
  motility,
  type Receptor,
  type Rule,
  rule,
} from '../../../../src/model/index.ts';
import { named } from '../../../../src/model/named.ts';
import { marrow } from '../../../../src/scenarios/index.ts';

const known = <D extends Dimension>(amount: Quantity<D>) =>
  assumed(amount, [amount.amount, amount.amount], 'for this test');
const cell: CellType = {
  ...hsc,
  id: 'a-cell',
  behaviors: {
    death: {
      base: assumed(perHour(0.06), [0, 1], 'for this test'),
      ceiling: assumed(perHour(0.6), [0, 1], 'for this test'),
    },
    motility: {
      base: assumed(quantity(60, 'µm/h'), [0, 100], 'for this test'),
      floor: assumed(quantity(6, 'µm/h'), [0, 100], 'for this test'),
    },
  },
};
const tie2 = named(marrow.receptors, 'tie-2', 'receptor');
const vcam1 = named(marrow.ligands, 'vcam1', 'ligand');
const activity = named(marrow.activities, 'akt', 'activity');
const power = known(quantity(4, '1'));
const kills: Rule = rule('oxygen-kills', {
  cells: [cell],
  signal: oxygen,
  effect: 'increases',
  target: death,
  halfMaximum: assumed(mmHg(21.5), [10, 30], 'for this test'),
  power,
  because: ['A100'],
});
const model: Model = {
  ...marrow,
  cellTypes: [cell],
  rules: [
    kills,
    { ...kills, id: 'oxygen-slows', effect: 'decreases', target: motility },
    { ...kills, id: 'other-side', side: { dispute: 'D-LSC-CYCLE', side: 'a' } },
  ],
};

describe('the rules as a PhysiCell table', () => {
  test('have its eight columns, in its names and per minute', () => {
    const lines = printPhysicell(model)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'));
    // By hand: 0.6 per hour is 0.01 per minute, 6 µm/h is 0.1 µm/min.
    expect(lines).toEqual([
      'a-cell,o2,increases,apoptosis,0.01,21.5,4,0',
      'a-cell,o2,decreases,migration speed,0.1,21.5,4,0',
    ]);
  });

  test('give the base value that the cell definition must have', () => {
    expect(physicellTable(model).rows.map(({ base }) => base)).toEqual([0.001, 1]);
    expect(printPhysicell(model)).toContain('// base: a-cell | apoptosis = 0.001\n');
  });

  test('leave out what they cannot say, with the reason', () => {
    expect(physicellTable(model).unsaid).toEqual([
      {
        rule: 'other-side',
        why: 'it holds on a side of a dispute that a scenario does not take by default',
        approximately: false,
      },
    ]);
  });

  test('hold what is said on the side of a dispute that a scenario takes by default, with the numbers of that side', () => {
    const sides = {
      a: { says: 'a', cut: [], set: { 'rules.other-side.halfMaximum': known(mmHg(5)) } },
      b: { says: 'b', cut: ['oxygen-kills'], set: {} },
    };
    const { rows, unsaid } = physicellTable({
      ...model,
      rules: [{ ...kills, id: 'other-side', side: { dispute: 'D-LSC-CYCLE', side: 'a' } }],
      switches: [{ id: 'D-LSC-CYCLE', default: 'a', sides }],
    });
    expect(rows.map(({ rule, halfMaximum }) => [rule, halfMaximum])).toEqual([['other-side', 5]]);
    expect(unsaid).toEqual([]);
  });

  test('leave out what the default side cuts', () => {
    const sides = { b: { says: 'b', cut: ['oxygen-kills'], set: {} } };
    const { unsaid } = physicellTable({
      ...model,
      rules: [kills],
      switches: [{ id: 'D-LSC-CYCLE', default: 'b', sides }],
    });
    expect(unsaid.map(({ why }) => why)).toEqual([
      'the side of a dispute that a scenario takes by default goes without it',
    ]);
  });

  test('take one rule for a signal and a target of a cell type: PhysiCell stops at a second', () => {
    const { rows, unsaid } = physicellTable({ ...model, rules: [kills, { ...kills, id: 'again' }] });
    expect(rows.map(({ rule }) => rule)).toEqual(['oxygen-kills']);
    expect(unsaid.map(({ rule }) => rule)).toEqual(['again']);
    const marrowRows = physicellTable(marrow, { approximate: true });
    const pairs = [...marrowRows.receptors, ...marrowRows.rows].map((row) =>
      [row.cell, row.signal, row.behavior].join(),
    );
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test.each([false, true])('of the marrow are all either said or named, approximately: %s', (approximate) => {
    const { rows, unsaid } = physicellTable(marrow, { approximate });
    const said = new Set(rows.map((row) => row.rule));
    expect([...said, ...unsaid.map((each) => each.rule)].sort()).toEqual(marrow.rules.map(({ id }) => id).sort());
    const lines = printPhysicell(marrow, '', { approximate }).trim().split('\n');
    const named = lines.flatMap((line) => line.replace('//', '').trim().split(/,? /));
    for (const each of unsaid) expect(named.map((word) => word.replace(/,$/, ''))).toContain(each.rule);
    for (const line of lines) expect(line).toMatch(/^(\/\/|([^,]+,){7}0$)/);
    for (const line of lines) if (line.startsWith('//')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('say crowding as pressure: Σ(1 − d/R)² over 12·(1 − √(π/(2√3)))²', () => {
    // The scale from its formula, as core/PhysiCell_cell.cpp comments it.
    const scale = 12 * (1 - Math.sqrt(Math.PI / (2 * Math.sqrt(3)))) ** 2;
    expect(physicellTable(marrow).rows.filter(({ signal }) => signal === 'pressure')).toEqual([]);
    const { rows } = physicellTable(marrow, { approximate: true });
    const row = rows.find(({ rule, cell }) => rule === 'crowding-slows-healthy-cells' && cell === 'hsc')!;
    expect(row).toMatchObject({ signal: 'pressure', direction: 'decreases', behavior: 'exit from cycle phase 1' });
    const half = marrow.rules.find(({ id }) => id === 'crowding-slows-healthy-cells')!.halfMaximum.quantity.amount;
    expect(row.halfMaximum * scale).toBeCloseTo(half, 9);
  });

  test('call secretion a net export per cell', () => {
    const secreting: CellType = {
      ...cell,
      behaviors: { secretion: { base: known(fraction(1)), floor: known(fraction(0.5)) } },
      traffic: [{ substance: oxygen, secretes: assumed(quantity(6, 'K/h'), [1, 10], 'for this test') }],
    };
    const slows = { ...kills, cells: [secreting], effect: 'decreases', target: { ...death, id: 'secretion' } } as const;
    const [row] = physicellTable({ ...model, rules: [slows as unknown as Rule] }).rows;
    // 6 per hour in 1000 µm³, halved, is 3·1000/60 = 50 per minute.
    expect(row).toMatchObject({ behavior: 'o2 export', base: 100, saturation: 50 });
  });
});

/** PhysiCell's response to signals that increase a behavior, of core/PhysiCell_rules.cpp. */
function respond(
  base: number,
  saturation: number,
  inputs: readonly (readonly [signal: number, half: number, power: number])[],
) {
  const sum = inputs.reduce((all, [signal, half, power]) => all + (signal / half) ** power, 0);
  return base + ((saturation - base) * sum) / (1 + sum);
}

describe('a rule on a receptor', () => {
  const onOxygenLike: Receptor = { ...tie2, id: 'a-receptor', ligand: vegf, affinity: known(quantity(2, 'K')) };
  const { rival: _rival, ...alone } = onOxygenLike;
  const reads = (receptor: Receptor, own: Partial<CellType> = {}): Model => {
    const expressing: CellType = { ...cell, receptors: [{ receptor, expression: known(fraction(0.5)) }], ...own };
    const half = known(fraction(0.25));
    return {
      ...model,
      cellTypes: [expressing],
      rules: [{ ...kills, id: 'receptor-kills', cells: [expressing], signal: receptor, halfMaximum: half } as Rule],
    };
  };

  test('reads its occupancy by a substance exactly, as a custom variable', () => {
    const { losses, receptors, rows, unsaid } = physicellTable(reads(alone));
    expect({ losses, unsaid }).toEqual({ losses: [], unsaid: [] });
    expect(receptors).toEqual([
      {
        cell: 'a-cell',
        signal: 'vegf',
        direction: 'increases',
        behavior: 'custom:bound-a-receptor',
        base: 0,
        saturation: 0.5,
        halfMaximum: 2,
        power: 1,
      },
    ]);
    expect(rows).toMatchObject([{ signal: 'custom:bound-a-receptor', halfMaximum: 0.25, power: 4 }]);
    // At 2 K a half of 0.5 is bound, the half-maximum: death is halfway from 0.001 to 0.01 per minute.
    const bound = respond(0, 0.5, [[2, 2, 1]]);
    expect(bound).toBe(0.25);
    expect(respond(0.001, 0.01, [[bound, 0.25, 4]])).toBeCloseTo(0.0055, 12);
  });

  test('with a rival is said approximately: each ligand alone exactly, but for what the rival activates', () => {
    const contested = reads({ ...onOxygenLike, rival: { ...tie2.rival!, affinity: known(quantity(3, 'K')) } });
    expect(physicellTable(contested)).toMatchObject({
      rows: [],
      unsaid: [{ rule: 'receptor-kills', approximately: true }],
    });
    const { losses, receptors } = physicellTable(contested, { approximate: true });
    expect(receptors.map((row) => [row.signal, row.direction, row.saturation, row.halfMaximum])).toEqual([
      ['vegf', 'increases', 0.5, 2],
      ['angpt2', 'decreases', 0, 3],
    ]);
    expect(losses[0]?.lost.join()).toContain('angpt2 lowers what is bound of a-receptor');
  });

  test('for a displayed ligand counts cells that touch, each by what it displays', () => {
    const shows = (id: string, level: number, places: number): CellType => ({
      ...cell,
      id,
      presents: {
        ligands: [{ ligand: vcam1, level: known(fraction(level)) }],
        reach: known(micrometers(2)),
        places: known(quantity(places, 'cells')),
      },
    });
    const displayed: Receptor = { ...alone, ligand: vcam1, affinity: known(fraction(0.25)) };
    const touching = reads(displayed);
    const { receptors } = physicellTable(
      { ...touching, cellTypes: [...touching.cellTypes, shows('stroma', 0.5, 1), shows('wall', 1, 0)] },
      { approximate: true },
    );
    // 0.25 over what a contact gives: 0.5 of a place, and the grazing share of 0.2 of a surface without places.
    expect(marrow.physics.grazing.quantity.amount).toBe(0.2);
    expect(receptors.map(({ signal, halfMaximum }) => [signal, halfMaximum])).toEqual([
      ['contact with stroma', 0.5],
      ['contact with wall', 1.25],
    ]);
  });

  test('that an activity scales is counted as that stands at its base', () => {
    const surface = { ...activity, id: 'surface' };
    const scaled = reads(alone, {
      receptors: [{ receptor: alone, expression: known(fraction(0.5)), scaledBy: surface }],
      activities: [{ activity: surface, span: { base: known(fraction(0.4)), ceiling: known(fraction(1)) } }],
    });
    const { losses, receptors } = physicellTable(scaled, { approximate: true });
    expect(receptors[0]?.saturation).toBeCloseTo(0.2, 12);
    expect(losses).toEqual([
      {
        rule: 'receptor-kills',
        lost: ['as much of a-receptor is there as surface gives at its base, whatever moves it'],
      },
    ]);
  });
});

describe('an activity', () => {
  const thinking: CellType = {
    ...cell,
    activities: [{ activity, span: { base: known(fraction(0.1)), ceiling: known(fraction(0.9)) } }],
  };
  const rules = [
    { ...kills, id: 'activity-kills', cells: [thinking], signal: activity, halfMaximum: known(fraction(0.5)) } as Rule,
    { ...kills, id: 'oxygen-activates', cells: [thinking], target: activity },
  ];
  const inside = { ...model, cellTypes: [thinking], rules };

  test('is not said exactly: it lags behind its inputs', () => {
    const { rows, unsaid } = physicellTable(inside);
    expect(rows).toEqual([]);
    expect(unsaid.map(({ rule, approximately }) => [rule, approximately])).toEqual([
      ['activity-kills', true],
      ['oxygen-activates', true],
    ]);
    expect(unsaid[0]?.why).toBe(unsaid[1]?.why);
  });

  test('is approximately a custom variable, which is set before it is read', () => {
    const { losses, rows } = physicellTable(inside, { approximate: true });
    expect(rows.map((row) => [row.signal, row.behavior, row.base, row.saturation, row.halfMaximum])).toEqual([
      ['o2', `custom:${activity.id}`, 0.1, 0.9, 21.5],
      [`custom:${activity.id}`, 'apoptosis', 0.001, 0.01, 0.5],
    ]);
    const [{ lost } = { lost: [] }] = losses;
    expect(lost).toEqual([`custom:${activity.id} is at once where its inputs lead, not with a time constant of 2 h`]);
  });

  test('that no row moves is named with its value', () => {
    const { unmoved } = physicellTable({ ...inside, rules: rules.slice(0, 1) }, { approximate: true });
    expect(unmoved).toEqual([{ cell: 'a-cell', variable: `custom:${activity.id}`, value: 0.1 }]);
  });
});

test('rules that are not said stand under their reasons with counts, within the columns', () => {
  const unsaid = ['one', 'two', 'three'].map((rule) => ({
    rule,
    why: rule === 'two' ? 'rare' : 'a common reason',
    approximately: false,
  }));
  expect(unsaidInLines(unsaid, 9, 20)).toEqual([
    '3 of 9 rules are not said.',
    '3 cannot be said at all:',
    '  2: a common',
    '      reason',
    '      one, three',
    '  1: rare',
    '      two',
  ]);
});
