import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/assays/index.ts';
import { changed } from '../../../../src/assays/scenes.ts';
import { days, fraction, hours, micrometers, mmHg, perDay, quantity } from '../../../../src/core/units.ts';
import { isByConstruction, isSetBy, pathBetween } from '../../../../src/experiments/paths/path-between.ts';
import { sayPath } from '../../../../src/experiments/paths/say-path.ts';
import type { Model } from '../../../../src/model/model.ts';
import { assumed } from '../../../../src/model/parameter.ts';
import type { Perturbation } from '../../../../src/model/scenario.ts';
import type { Switch } from '../../../../src/model/switch.ts';
import { healthy, marrow } from '../../../../src/scenarios/index.ts';

const at = { time: days(0) };
const path = (change: Parameters<typeof changed>[1], measure: Measure) =>
  pathBetween(marrow, [healthy, changed(healthy, change)], [measure]);
const block = (target: string, cell: string): Perturbation => ({
  id: 'block',
  at,
  action: 'block',
  target,
  cell,
  fraction: fraction(1),
});
const means = (found: ReturnType<typeof path>) => found?.map(({ by, rule }) => rule ?? by);

test('a receptor that a single rule joins to what is read is by construction', () => {
  const found = path({ perturb: [block('cxcr4', 'hsc')] }, { kind: 'expected', event: 'egress', cell: 'hsc' });
  expect(means(found)).toEqual(['cxcl12-retains', 'itself']);
  expect(isByConstruction(found!)).toBe(true);
  expect(sayPath(found!, marrow)).toEqual([
    'CXCR4 on CXCL12 of HSC',
    'egress of HSC (cxcl12-retains)',
    'leaving of HSC (in the cell itself)',
  ]);
});

test('a rule that is cut is the first step of its path', () => {
  const found = path({ cut: ['cxcl12-retains'] }, { kind: 'expected', event: 'egress', cell: 'hsc' });
  expect(means(found)).toEqual(['cxcl12-retains', 'itself']);
});

test('what a drug acts on to damage cells leads to their death', () => {
  const drug = marrow.drugs.find(({ damage }) =>
    damage?.rate.some(({ cells }) => cells.some(({ id }) => id === 'hsc')),
  );
  const dose = { drug: drug!.id, amount: quantity(1, 'mg/kg'), route: 'bolus', at: days(0) } as const;
  const treated = { ...healthy, regimens: [{ id: 'r', start: at, doses: [dose] }] };
  const cut = changed(treated, { perturb: [block(drug!.damage!.target, 'hsc')] });
  expect(means(pathBetween(marrow, [treated, cut], [{ kind: 'cells', cell: 'hsc' }]))).toEqual([
    'population',
    'itself',
  ]);
  expect(path({ perturb: [block(drug!.damage!.target, 'hsc')] }, { kind: 'cells', cell: 'hsc' })).toBeNull();
});

test('oxygen follows from what blood carries and where vessels run', () => {
  const level: Measure = { kind: 'level', substance: 'o2', zone: { of: 'sinusoid', to: micrometers(10) } };
  expect(means(path({ set: { 'substances.o2.blood.carrier.capacity': quantity(1, 'mM') } }, level))).toEqual([
    'vessel',
  ]);
  expect(means(path({ set: { 'sites.diaphysis.vasculature.arterioleDepth': fraction(9) } }, level))).toEqual([
    'vessel',
  ]);
  expect(isByConstruction(path({ set: { 'substances.o2.blood.carrier.capacity': quantity(1, 'mM') } }, level)!)).toBe(
    false,
  );
});

test('Schwann cells reach HSC through a substance and several rules', () => {
  const ablated: Perturbation = { id: 'ablated', at, action: 'ablate', target: 'schwann-cell' };
  const found = path({ perturb: [ablated] }, { kind: 'cells', cell: 'hsc', state: 'resting' });
  expect(means(found)).toEqual([
    'itself',
    'field',
    'field',
    'itself',
    'tgf-beta-activates-smad',
    'smad-keeps-stem-cells-quiescent',
    'quiescence-keeps-out-of-the-cycle',
    'itself',
  ]);
});

test('how long an activity takes to follow leads on from that activity', () => {
  const found = path(
    { set: { 'activities.quiescence.timeConstant': hours(72) } },
    { kind: 'cells', cell: 'hsc', state: 'resting' },
  );
  expect(means(found)).toEqual(['quiescence-keeps-out-of-the-cycle', 'itself']);
});

test('a rule that both arms leave out leads nowhere', () => {
  const cut = ['cxcl12-retains'];
  const blocked = changed(healthy, { cut, perturb: [block('cxcr4', 'hsc')] });
  const found = pathBetween(
    marrow,
    [changed(healthy, { cut }), blocked],
    [{ kind: 'expected', event: 'egress', cell: 'hsc' }],
  );
  expect(means(found)).not.toContain('cxcl12-retains');
  expect(found!.length).toBeGreaterThan(2);
});

test('oxygen reaches the rest of HSC by HIF-2α and ROS, and where vessels run by nothing', () => {
  const clamp: Perturbation = { id: 'clamp', at, action: 'clamp', target: 'o2', level: mmHg(20) };
  expect(means(path({ perturb: [clamp] }, { kind: 'cells', cell: 'hsc', state: 'resting' }))).toEqual([
    'field',
    'oxygen-degrades-hif-2',
    'hif-2-lowers-ros',
    'ros-rouses-stem-cells',
    'quiescence-keeps-out-of-the-cycle',
    'itself',
  ]);
  expect(path({ perturb: [clamp] }, { kind: 'depth', of: 'arteriole' })).toBeNull();
});

test('what is read may be what is changed', () => {
  const found = path(
    { perturb: [{ id: 'ablated', at, action: 'ablate', target: 'hsc' }] },
    { kind: 'cells', cell: 'hsc' },
  );
  expect(isByConstruction(found!)).toBe(true);
  expect(sayPath(found!, marrow)).toEqual(['number of HSC']);
  expect(isByConstruction([])).toBe(true);
});

test('the sides of a dispute lead from their rules and numbers to what is read', () => {
  const dispute = 'D-LSC-CYCLE';
  const floor = assumed(perDay(0.3), [0.1, 0.5], 'a test');
  const a = { says: 'HSC never rest.', cut: [], set: { 'cellTypes.hsc.behaviors.cycleEntry.floor': floor } };
  const b = { says: 'HSC hear no TGF-β.', cut: ['tgf-beta-activates-smad'], set: {} };
  const switched = (sides: Switch['sides']): Model => ({
    ...marrow,
    switches: [{ id: dispute, default: 'none', sides }],
  });
  const on = (side: string) => ({ ...healthy, sides: { [dispute]: side } });
  const resting: Measure = { kind: 'cells', cell: 'hsc', state: 'resting' };
  const all: Measure = { kind: 'cells', cell: 'hsc' };
  const none = { says: 'Nothing.', cut: [], set: {} };
  expect(means(pathBetween(switched({ a, b: none }), [on('a'), on('b')], [resting]))).toEqual(['itself']);
  expect(means(pathBetween(switched({ a: none, b }), [on('a'), on('b')], [resting]))).toEqual([
    'tgf-beta-activates-smad',
    'smad-keeps-stem-cells-quiescent',
    'quiescence-keeps-out-of-the-cycle',
    'itself',
  ]);
  expect(pathBetween(switched({ a: none, b: none }), [on('a'), on('b')], [resting])).toBeNull();
  expect(isSetBy(switched({ a: none, b }), [on('a'), on('b')], [resting])).toBe(true);
  expect(isSetBy(switched({ a: none, b }), [on('a'), on('b')], [all])).toBe(false);
});
