import { describe, expect, test } from 'vitest';
import { drawnFigure1 } from '../../../src/assays/index.ts';
import { drawnFrom } from '../../../src/experiments/figure/drawn-figure.ts';
import { disputesIn, Ledger, type TrialRow, trialIn, usualCohort } from '../../../src/experiments/index.ts';
import { trialOf } from '../../../src/trials/index.ts';
import { presentRows } from '../../../tools/present-rows.ts';
import { filled, tables } from '../../../tools/readme-table-rows.ts';
import { temporaryFolder } from '../io/temporary-folder.ts';

const emptyLedger = () => new Ledger(temporaryFolder());
const page = (table: string) => `# Title\n\n<!-- table: ${table} -->\n<!-- end -->\nafter\n`;
const tableOf = (name: string, result: unknown) => filled(page(name), new Map([[tables[name]!.result, result]]));

/** The row of a trial, with what nobody ran as its prediction. */
function predicting(share: number, verdict: TrialRow['verdict']): TrialRow {
  const row = trialIn(emptyLedger(), trialOf('NCT00512252'), { ...usualCohort, patients: 1 });
  const arm = { endpoint: 'cr-cri', patients: 40, seeds: 2, predicted: share, ci: [share - 0.1, share + 0.1] } as const;
  const name = 'plerixafor with MEC';
  return {
    ...row,
    verdict,
    arms: (['even', 'peaked'] as const).map((prior) => ({ ...arm, name, prior, inclusion: 'all' })),
    reported: row.reported.map((each) => ({
      ...each,
      reported: 0.46,
      ci: [0.33, 0.59],
      patients: 52,
      verdict,
      why: 'so it is',
    })),
  };
}

describe('tables of what was run', () => {
  test('say so where there is no result, and leave what is between other markers', () => {
    expect(filled(page('trials'), new Map())).toBe(
      '# Title\n\n<!-- table: trials -->\n\nNot run on the present model.\n\n<!-- end -->\nafter\n',
    );
    expect(filled(page('unheard-of'), new Map())).toBe(page('unheard-of'));
  });

  test('print a miss of a trial as a miss, with what was predicted in every way of counting', () => {
    const text = tableOf('trials', { rows: [predicting(0.9, 'misses')], not_run: ['NTR904'] });
    expect(text).toContain('| NCT00512252: Plerixafor with MEC | misses | plerixafor with MEC, complete remission');
    expect(text).toContain('That is 46 % (33 to 59) of 52.');
    expect(text).toContain('even prior, all: 90 % (80 to 100) of 40 patients<br>peaked prior, all: 90 %');
    expect(text).toContain('| NTR904 | not run on the present model |');
  });

  test('say of a dispute that the model has no side of why, and of one that was not run that it was not', () => {
    const rows = disputesIn(emptyLedger(), ['D-NICHE-TAXONOMY'], { seed: 1 });
    const text = tableOf('disputes', { rows, not_run: ['D-HIF'] });
    expect(text).toMatch(/\| D-NICHE-TAXONOMY: .* \| not separable here \| +\| +\| +\| the model lacks bone/);
    expect(text).toContain('| D-HIF | not run on the present model |');
  });

  test('count how disputes and trials stand, what was not run among them', () => {
    const trials = [predicting(0.9, 'misses'), predicting(0.5, 'agrees'), predicting(0.5, 'agrees')];
    expect(tableOf('trial-counts', { rows: trials, not_run: ['NTR904'] })).toContain(
      '| 4 | 2 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |',
    );
    const rows = disputesIn(emptyLedger(), ['D-NICHE-TAXONOMY', 'D-DFO'], { seed: 1 });
    expect(tableOf('dispute-counts', { rows, not_run: ['D-HIF'] })).toContain(
      '| disputes | separable | not separable here | undecided | no switch yet | not run |\n| --- | --- | --- | --- | --- | --- |\n| 3 | 0 | 1 | 0 | 0 | 2 |',
    );
  });

  test('give no animals for a difference within noise', () => {
    const [row] = disputesIn(emptyLedger(), ['D-DFO'], { seed: 1 });
    const read = {
      ...row!,
      observable: 'HSC',
      day: 3,
      separation_sd: 2,
      ci: [1, 3],
      animals_per_group_80: 5,
      animals_per_group_80_at_interval_end: 10,
    };
    const animals = (verdict: string) => tableOf('disputes', { rows: [{ ...read, verdict }], not_run: [] });
    expect(animals('separable')).toContain('| 5 (at least; 10 at the end of the interval) |');
    expect(animals('not separable here')).not.toContain('| 5 ');
  });
});

test('rows of another question leave the table and are named', () => {
  const asked = [
    { id: 'a', question: '1' },
    { id: 'b', question: '2' },
    { id: 'c', question: '3' },
  ];
  const rows = [
    { id: 'c', question: '3' },
    { id: 'b', question: 'older' },
    { id: 'gone', question: '1' },
  ];
  expect(presentRows(rows, asked)).toEqual({ rows: [rows[0]], not_run: ['a', 'b'], stale: ['b', 'gone'] });
});

test('say of an arrow what is read in each marrow and in which unit, a level as multiples of Kd', () => {
  const drawn = drawnFrom(drawnFigure1, []);
  const [first] = drawn.rows;
  const mean = (reading: string, value: number) => ({ ...first!.healthy, reading, n: 6, mean: value });
  const rows = [
    { ...first!, unit: 'K', healthy: mean('CXCL12 in the tissue', 0.64), leukemic: mean('CXCL12 in the tissue', 0.49) },
    { ...first!, unit: '1', healthy: mean('AKT of HSC', 0.67), leukemic: mean('AKT of LSC', 0.6) },
    { ...first!, unit: 'µm', healthy: mean('radius', 26.7), leukemic: mean('radius', 22.1) },
  ];
  const text = tableOf('figure', { rows: [{ ...drawn, rows }], not_run: [] });
  expect(text).toContain('| read | healthy | leukemic |');
  expect(text).toContain('| CXCL12 in the tissue (× Kd) | 0.64 | 0.49 |');
  expect(text).toContain('| AKT of LSC; in healthy marrow AKT of HSC | 0.67 | 0.6 |');
  expect(text).toContain('| radius (µm) | 26.7 | 22.1 |');
});

test('count the arrows of the figure by panel and in all, each once', () => {
  const drawn = drawnFrom(drawnFigure1, []);
  const [first, second, ...rest] = drawn.rows;
  const rows = [{ ...first!, standing: 'as said' }, { ...second!, standing: 'the other way' }, ...rest];
  const text = tableOf('figure-counts', { rows: [{ ...drawn, rows }], not_run: [] });
  expect(text).toContain(`| all | ${rows.length} | 1 | 1 | ${rest.length} | 0 |`);
  expect(text).toContain(`| ${first!.panel} | `);
});
