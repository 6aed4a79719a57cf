import { expect, test } from 'vitest';
import { assays } from '../../../../src/assays/index.ts';
import { rowOf } from '../../../../src/experiments/verify/row.ts';
import { verifyPage } from '../../../../src/report/verify/verify-page.ts';

const row = {
  ...rowOf(assays.find(({ id }) => id === 'B094')!, []),
  verdict: 'undecided',
  why: 'too few seeds',
} as const;
const one = { rows: [row], untested: [], seed: 1, overlays: [] };

test('one assay is told in the singular, and findings without an assay only where there are some', () => {
  const page = verifyPage(one);
  expect(page).toContain('1 assay: 0 shown, 0 not shown, 1 undecided, 0 by construction.');
  expect(page).not.toContain('no assay yet');
});

test('a page of what is on record says that nothing was run for it', () => {
  expect(verifyPage(one)).not.toContain('on record');
  expect(verifyPage({ ...one, ofRecord: 'engine 10, seeds from 1 on' })).toContain(
    'on record (engine 10, seeds from 1 on); nothing was run for this page',
  );
});

test('names in code that a note has between backticks are set as code', () => {
  expect(verifyPage(one)).toContain('<code>blast.egress.base</code>');
});
