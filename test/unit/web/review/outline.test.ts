import { expect, it } from 'vitest';
import { findings, sections } from '../../../../src/evidence/index.ts';
import { strategies } from '../../../../src/strategies/index.ts';
import { trials } from '../../../../src/trials/index.ts';
import { findingsUnder, headingsOver, outline, rowsOf } from '../../../../src/web/rooms/review/outline.ts';
import { moveBy } from '../../../../src/web/rooms/review/tree-keys.ts';

const open = (...ids: string[]) => new Set(ids);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

it('has every heading and every finding of the review once', () => {
  const all = outline.flatMap((heading) => [heading, ...heading.below]);
  expect(idsOf(all.map(({ section: id }) => ({ id })))).toEqual([...sections]);
  const found = idsOf(outline.flatMap(findingsUnder));
  expect(found.length).toBe(Object.keys(findings).length);
  expect(new Set(found)).toEqual(new Set(Object.keys(findings)));
});

it('shows the headings at the top when nothing is open', () => {
  const rows = rowsOf(open());
  expect(rows.every(({ level, expanded }) => level === 1 && expanded === false)).toBe(true);
  expect(rows[0]).toMatchObject({ id: 'Introduction', position: 1, siblings: 8, parent: null });
});

it('shows the findings of a heading before the headings below it', () => {
  const rows = rowsOf(open('Constructions of BMM'));
  const under = rows.filter(({ parent }) => parent === 'Constructions of BMM');
  const firstHeading = under.findIndex(({ heading }) => heading !== null);
  expect(under[firstHeading]?.id).toBe('MSCs');
  expect(under.slice(0, firstHeading).every(({ finding, level }) => finding !== null && level === 2)).toBe(true);
  expect(under.map(({ position }) => position)).toEqual(under.map((_, k) => k + 1));
});

it('shows strategies and trials below the findings, each in the order in which they are stated', () => {
  const rows = rowsOf(open('Strategies (Figure 2)', 'Trials (Table 1)'));
  const under = (title: string) => idsOf(rows.filter(({ parent }) => parent === title));
  expect(under('Strategies (Figure 2)')).toEqual(idsOf(strategies));
  expect(under('Trials (Table 1)')).toEqual(idsOf(trials));
  expect(rows.at(-1)).toMatchObject({ level: 2, position: trials.length, siblings: trials.length });
});

it('gives no two rows one id, so that an address names one of them', () => {
  const ids = [...Object.keys(findings), ...idsOf(strategies), ...idsOf(trials), ...sections];
  expect(new Set(ids).size).toBe(ids.length);
});

it('opens what holds a finding that a search left, and leaves out the rest', () => {
  const rows = rowsOf(open(), new Set(['A066']));
  expect(idsOf(rows)).toEqual(['Constructions of BMM', 'Autonomic nervous system', 'A066']);
  expect(headingsOver(findings.A066)).toEqual(['Constructions of BMM', 'Autonomic nervous system']);
});

it('follows the pattern of trees: right opens and enters, left closes and leaves', () => {
  const shut = rowsOf(open());
  expect(moveBy('ArrowRight', shut, 'Introduction')).toEqual({ open: 'Introduction' });
  const rows = rowsOf(open('Introduction'));
  expect(moveBy('ArrowRight', rows, 'Introduction')).toEqual({ to: 'A001' });
  expect(moveBy('ArrowLeft', rows, 'A002')).toEqual({ to: 'Introduction' });
  expect(moveBy('ArrowLeft', rows, 'Introduction')).toEqual({ close: 'Introduction' });
  expect(moveBy('ArrowRight', rows, 'A001')).toBeNull();
  expect(moveBy('ArrowUp', rows, 'Introduction')).toBeNull();
  expect(moveBy('End', rows, 'A001')).toEqual({ to: 'Trials (Table 1)' });
  expect(moveBy('s', rows, 'A001')).toEqual({ to: 'Strategies targeting BMM in AML' });
});
