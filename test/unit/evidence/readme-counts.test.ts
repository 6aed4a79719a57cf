import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assays, assaysOf, testable } from '../../../src/assays/index.ts';
import { findings } from '../../../src/evidence/index.ts';
import { marrow } from '../../../src/scenarios/model.ts';
import { beyondPage } from '../../../tools/model-pages/beyond-page.ts';
import { withoutRulePage } from '../../../tools/model-pages/without-rule-page.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const front = read('README.md').replaceAll(/\s+/g, ' ');

test('the front page says how many findings there are, can be refuted and have an assay', () => {
  const asked = testable();
  const tested = asked.filter(({ id }) => assaysOf(id).length > 0);
  expect(front).toContain(
    `Of ${Object.keys(findings).length} findings of the review, ${asked.length} say something that an experiment could refute; ${tested.length} of these are tested, by ${assays.length} assays.`,
  );
});

test('the front page says how many findings no rule cites, as the page of them has it', () => {
  const [, unruled, takenUp, rest] = /Of the other (\d+), (\d+) are taken up .*?(\d+) are not taken up/.exec(
    withoutRulePage(marrow),
  )!;
  expect(front).toContain(`${unruled} that are more than background are cited by no rule`);
  expect(front).toContain(`takes up ${takenUp} of them, ${rest} nothing does`);
});

test('the front page says on what rules rest, as the page of them has it', () => {
  const counts = [...beyondPage(marrow).matchAll(/^\| [^|]+ \| (\d+) \| \d+ % \|$/gm)].map(([, count]) =>
    Number(count),
  );
  const [stated, read, recalled, assumed, rules] = counts;
  expect(front).toContain(
    `of ${rules} rules the review states ${stated} whole. ${read! + recalled!} rest in part on other sources, ${recalled} of them from memory or by an assumed number of the review, and ${assumed} are in part assumed`,
  );
});

test('the front page has the verdicts on record, and how many are the same from another first seed', () => {
  const {
    counts,
    verdicts_compared: compared,
    verdicts_same: same,
  } = JSON.parse(read('validation/results/assays.json'));
  const { shown, undecided, 'not shown': not, 'by construction': built } = counts.all;
  expect(front).toContain(
    `${shown} show it, ${not} do not, ${undecided} leave it open, and ${built} only repeat what a rule says.`,
  );
  expect(front).toContain(`from another ${compared} have been judged so far, and ${same} of them are the same`);
});
