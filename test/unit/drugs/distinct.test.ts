import { expect, test } from 'vitest';
import { actAlike, drugsOfTheReview } from '../../../src/drugs/index.ts';
import { entities } from '../../../src/evidence/index.ts';
import { describeDrug, looserBonds, reachOf, secretionsHeldBack, targetsOfDrug } from '../../../src/model/index.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { actionsOf, rowOf } from '../../../tools/model-pages/drug-table.ts';

test('no two drugs do the same in the table of drugs and rules unless they are of one class', () => {
  const byRow = new Map<string, Set<string>>();
  for (const drug of marrow.drugs) {
    const { drug: _, ...does } = rowOf(marrow, drug);
    const row = JSON.stringify(does);
    byRow.set(row, (byRow.get(row) ?? new Set()).add(drug.class));
  }
  expect([...byRow.values()].filter((classes) => classes.size > 1)).toEqual([]);
});

test('drugs that differ in numbers alone are listed, with the reason', () => {
  const byActions = new Map<string, string[]>();
  for (const drug of marrow.drugs.filter(({ class: kind }) => kind !== 'tracer')) {
    const actions = actionsOf(marrow, drug);
    byActions.set(actions, [...(byActions.get(actions) ?? []), drug.id]);
  }
  const alike = [...byActions.values()].filter((ids) => ids.length > 1);
  const sorted = (groups: readonly (readonly string[])[]) => groups.map((ids) => ids.toSorted().join(' ')).toSorted();
  expect(sorted(alike)).toEqual(sorted(actAlike.map(({ drugs }) => drugs)));
});

test('what catches a ligand is not said to compete for its receptor', () => {
  const said = (id: string) => describeDrug(marrow.drugs.find((drug) => drug.id === id)!);
  expect(said('cx01')).toContain(') catches CXCL12.');
  expect(said('bevacizumab')).toContain(') catches VEGF');
  expect(said('plerixafor')).toContain(') keeps CXCL12 from CXCR4.');
});

test('every drug that acts changes a rule or a secretion, harms cells or stands for a hormone', () => {
  const idle = marrow.drugs.filter(
    (drug) =>
      drug.class !== 'tracer' &&
      drug.damage === undefined &&
      drug.replaces === undefined &&
      reachOf(marrow, drug).length === 0 &&
      secretionsHeldBack(marrow, drug).length === 0,
  );
  expect(idle.map(({ id }) => id)).toEqual([]);
});

test('every drug and class of the review is a drug of the model or stands under one', () => {
  // Classes of which the review names members, a substance that cells make, and drugs beyond the review.
  const others = ['aclarubicin', 'azacitidine', 'bcl-2-inhibitor', 'doxorubicin', 'tki', 'vascular-disrupting-agent'];
  const listed = Object.values(entities).filter(({ kind }) => kind === 'drug');
  const missing = listed.filter(({ id }) => !Object.hasOwn(drugsOfTheReview, id) && !others.includes(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
  expect(Object.keys(drugsOfTheReview)).toHaveLength(48);
  const ids = new Set(marrow.drugs.map(({ id }) => id));
  expect(Object.values(drugsOfTheReview).filter((id) => !ids.has(id))).toEqual([]);
});

test('what holds a stem cell lets go of it under drugs on CXCR4, VLA-4 and CD44', () => {
  const loosening = marrow.drugs.filter((drug) => looserBonds(marrow, drug).some(({ cell }) => cell === 'lsc'));
  expect(loosening.map(({ id }) => id).toSorted()).toEqual(
    ['amd3465', 'as101', 'bl8040', 'cx01', 'gmi1359', 'h90', 'natalizumab', 'plerixafor', 'ulocuplumab'].toSorted(),
  );
});

test('a drug that raises an activity in some cells changes no rule of others', () => {
  const of = (drug: string) => reachOf(marrow, marrow.drugs.find(({ id }) => id === drug)!).map(({ rule }) => rule);
  expect(of('deferoxamine')).toContain('akt-keeps-endothelium-alive');
  expect(of('deferoxamine')).not.toContain('akt-raises-bcl2');
  expect(of('azacitidine')).toContain('ros-kills-leukemic-cells');
  expect(of('azacitidine')).not.toContain('ros-spoils-renewal');
});

test('every effect of a drug is at a target of the model', () => {
  const known = new Set(
    [...marrow.receptors, ...marrow.activities, ...marrow.mutations, ...marrow.substances].map(({ id }) => id),
  );
  const direct = new Set(marrow.drugs.flatMap(({ damage }) => damage?.target ?? []));
  for (const drug of marrow.drugs)
    for (const target of targetsOfDrug(drug))
      expect([target, known.has(target) || direct.has(target)]).toEqual([target, true]);
});
