import { expect, it } from 'vitest';
import { quantity } from '../../../src/core/units.ts';
import { marrow } from '../../../src/scenarios/index.ts';
import { asCsv } from '../../../src/web/figures/figure-file.ts';
import { changesOf } from '../../../src/web/model-changes/changes.ts';
import { cutting, withHalfMaximum } from '../../../src/web/rooms/influence/rule-edit.ts';

const rule = marrow.rules.find(({ id }) => id === 'tgf-beta-activates-smad')!;

it('says each change of the model by itself, and gives the overlay without it', () => {
  const path = 'cellTypes.lsc.activities.glycolysis.span.base';
  const overlay = { ...cutting({}, rule.id), sides: { 'D-WARBURG': 'a' }, set: { [path]: quantity(0.5, '1') } };
  const changes = changesOf(overlay);
  expect(changes.map(({ says }) => says)).toEqual([
    'Side a of D-WARBURG: Do AML cells live on glycolysis or on respiration?',
    'Cut: binding of TGF-β to the TGF-β receptor increases SMAD signaling',
    'glycolysis of LSC, undriven: 0.5',
  ]);
  expect(changes[0]?.without).toEqual({ cut: overlay.cut, set: overlay.set });
  expect(changes[1]?.without).toEqual({ sides: overlay.sides, set: overlay.set });
  expect(changes[2]?.without).toEqual({ sides: overlay.sides, cut: overlay.cut });
});

it('says a weakened rule with what it was', () => {
  const [change] = changesOf(withHalfMaximum({}, rule, 1.2));
  expect(change).toEqual({
    key: 'rule tgf-beta-activates-smad',
    says: 'binding of TGF-β to the TGF-β receptor increases SMAD signaling: half of the effect at 1.2 instead of 0.3',
    without: {},
  });
});

it('says nothing of what is only done to the marrow', () => {
  expect(changesOf({ seed: 3, regimens: [] })).toEqual([]);
});

it('quotes in a table what would split it', () => {
  expect(
    asCsv([
      ['a', 'b"c'],
      [null, 'd,e'],
      [1.5, 'f\ng'],
    ]),
  ).toBe('a,"b""c"\n,"d,e"\n1.5,"f\ng"\n');
});

it('leaves a spreadsheet no formula in a table', () => {
  expect(asCsv([['arm', '=1+1', '@a', '-b', -1, Number.NaN]])).toBe("arm,'=1+1,'@a,'-b,-1,\n");
});
