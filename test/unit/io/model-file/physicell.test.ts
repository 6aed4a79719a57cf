import { describe, expect, test } from 'vitest';
import { hsc } from '../../../../src/biology/cells/hsc.ts';
import { oxygen } from '../../../../src/biology/substances/oxygen.ts';
import { fraction, mmHg, perHour, quantity } from '../../../../src/core/units.ts';
import { physicellTable, printPhysicell } from '../../../../src/io/model-file/index.ts';
import { assumed, type CellType, death, type Model, motility, type Rule, rule } from '../../../../src/model/index.ts';
import { marrow } from '../../../../src/scenarios/index.ts';

const known = (amount: ReturnType<typeof fraction>) => assumed(amount, [amount.amount, amount.amount], 'for this test');
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
      { rule: 'other-side', why: 'it holds on side a of the dispute D-LSC-CYCLE only' },
    ]);
  });

  test('of the marrow are all either said or named', () => {
    const { rows, unsaid } = physicellTable(marrow);
    const said = new Set(rows.map((row) => row.rule));
    expect([...said, ...unsaid.map((each) => each.rule)].sort()).toEqual(marrow.rules.map(({ id }) => id).sort());
    const text = printPhysicell(marrow);
    for (const each of unsaid) expect(text).toContain(`// ${each.rule}: ${each.why}\n`);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(\/\/|([^,]+,){7}0$)/);
  });

  test('say crowding as pressure: Σ(1 − d/R)² over 12·(1 − √(π/(2√3)))²', () => {
    // The scale from its formula, as core/PhysiCell_cell.cpp comments it.
    const scale = 12 * (1 - Math.sqrt(Math.PI / (2 * Math.sqrt(3)))) ** 2;
    const { rows } = physicellTable(marrow);
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
