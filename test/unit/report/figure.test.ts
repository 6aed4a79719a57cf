import { expect, test } from 'vitest';
import { drawnFigure1 } from '../../../src/assays/index.ts';
import { drawnFrom } from '../../../src/experiments/figure/drawn-figure.ts';
import { figurePage } from '../../../src/report/figure/figure-page.ts';
import { sideBySide } from '../../../src/report/figure/side-by-side.ts';
import { faultsUnder } from '../cli/schemas.ts';
import { sampleReport } from './sample-run.ts';

const arm = { healthy: drawnFigure1.healthy, leukemic: drawnFigure1.leukemic };

/** Three seeds of each marrow in which the leukemic share alone was recorded. */
const drawn = drawnFrom(
  drawnFigure1,
  [1, 2, 3].flatMap((seed) =>
    (['healthy', 'leukemic'] as const).map((which) => ({
      arm: arm[which],
      seed,
      key: `${which}-${seed}`,
      trunk: null,
      record: {
        seed,
        ticks: 1,
        shared_ticks: 0,
        hash: '',
        removed: 0,
        began: {},
        wall_s: 1,
        series: new Map([
          ['time_d', Float64Array.of(28)],
          ['leukemic share', Float64Array.of(which === 'healthy' ? 0 : 40 + seed)],
        ]),
      },
    })),
  ),
);

test('the page has every arrow with its rules, both marrows, and what the review says', () => {
  const page = figurePage(drawn, null);
  expect(page).toContain('Figure 1, executed');
  for (const { from, to, rules } of drawn.rows) {
    expect(page).toContain(`<b>${from}</b>`);
    expect(page).toContain(`<b>${to}</b>`);
    for (const { id } of rules) expect(page).toContain(`<code>${id}</code>`);
  }
  // Means 0 and 42, differences 41, 42 and 43.
  expect(page).toMatch(/<td class="number">0<br>.*<td class="number">42<br>.*\+42\u00a0%<br>.*more: as said/);
  expect(page).toContain('nothing to compare');
  for (const { name } of drawn.names) expect(page).toContain(`<td>${name}</td>`);
  expect(page).toContain('not for clinical decisions');
  expect(page).not.toContain('<script');
});

test('what is printed as JSON fits its schema', () => {
  const printed: unknown = JSON.parse(JSON.stringify({ ...drawn, overlays: ['change.yaml'] }));
  expect(faultsUnder('figure', printed)).toEqual([]);
});

test('both marrows are drawn side by side in the same slab', () => {
  const input = sampleReport();
  const last = input.frames.at(-1)!;
  const picture = sideBySide({ ...input, frames: [last] }, input, 1)!;
  const svg = picture.svg.text;
  expect(svg).toContain('Healthy');
  // 12.25 % to three figures.
  expect(svg).toContain('12.3 % leukemic');
  expect(svg.match(/scale|50 µm/g)!.length).toBeGreaterThan(1);
  const days = new Set(picture.data.columns[0]);
  expect([...days]).toEqual([last.day]);
  expect(sideBySide({ ...input, frames: [] }, input, 1)).toBeNull();
});
