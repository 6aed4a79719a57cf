import { effectInWords, shownWith } from '../../experiments/compare/answer.ts';
import { summaryIn } from '../../experiments/compare/comparison.ts';
import type { Front } from '../../experiments/compare/front.ts';
import { type OutcomeName, wordsOf } from '../../experiments/compare/outcome-words.ts';
import { powerInWords } from '../../experiments/compare/power.ts';
import { placeWords, sayFront } from '../../experiments/compare/say-front.ts';
import type { Figure } from '../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { type Beside, type Page, pageOf } from '../page.ts';
import { findingsSection, parametersSection, referencesSection, rulesSection } from '../tables.ts';
import type { CompareInput } from './compare-input.ts';

/** The page of a comparison: one file of HTML that needs no network and no script. */
export function comparePage(
  input: CompareInput,
  figures: readonly Figure[],
  { files }: Beside = { files: true },
): string {
  const { front } = input;
  return pageOf({
    title: input.title,
    says: input.says,
    found: [...input.answers.map(({ sentence }) => sentence), ...(front === null ? [] : [sayFront(front)])].join(' '),
    identity: [...identityOf(input), ...(files ? [filesOfComparison] : [])],
    files,
    figures,
    sections: [
      outcomesTable(input),
      ...(front === null ? [] : [frontTable(front)]),
      effectsTable(input),
      ...behind(input),
    ],
  });
}

function identityOf({ comparison, power, notes, identity, answers }: CompareInput): Page['identity'] {
  const seeds = [...new Set(comparison.arms.flatMap((arm) => arm.seeds))];
  return [
    [
      'Context of use',
      'To explore in simulated blocks of marrow which course or mechanism makes a difference, and to choose experiments, never to choose a treatment.',
    ],
    [
      'Runs',
      `${comparison.arms.reduce((sum, { n }) => sum + n, 0)}: ${comparison.arms.length} arms in ${seeds.length} seeds (${rangesOf(seeds)}), all arms of a seed with the same random numbers`,
    ],
    ['Reference', comparison.reference],
    ['Power', powerInWords(power)],
    [
      'Verdicts',
      answers
        .map(
          ({ outcome, verdict }) =>
            `${wordsOf(outcome).says}: ${verdict === 'yes' ? 'differs' : 'no difference found'}`,
        )
        .join('; '),
    ],
    ...notes.map((note): [string, string] => ['Note', note]),
    ['Overlays', identity.overlays.length === 0 ? 'none' : identity.overlays.join(', ')],
    ['Engine', markup`version <code>${identity.engine}</code>, model <code>${identity.model_hash}</code>`],
  ];
}

const filesOfComparison: Page['identity'][number] = [
  'Files',
  markup`<code>outcomes.csv</code>, <code>outcomes.parquet</code> (a row per arm and seed), <code>series.parquet</code>, <code>comparison.json</code>, <code>arms/</code> (scenarios)`,
];

/** How it was done, and the rules and numbers behind it with their sources. */
function behind({ methods, grounds }: CompareInput): Markup[] {
  const paragraph = methods === undefined ? [] : [markup`<h2>Methods</h2><p>${methods}</p>`];
  if (grounds === undefined) return paragraph;
  return [
    ...paragraph,
    rulesSection(grounds),
    findingsSection(grounds),
    parametersSection(grounds),
    referencesSection(grounds),
  ];
}

/** `1–4, 7` */
export function rangesOf(seeds: readonly number[]): string {
  const sorted = seeds.toSorted((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const seed of sorted) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === seed - 1) last[1] = seed;
    else ranges.push([seed, seed]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

function known({ comparison }: CompareInput): OutcomeName[] {
  return comparison.outcomes.filter((name) => comparison.arms.some((arm) => summaryIn(arm, name).mean !== null));
}

function outcomesTable(input: CompareInput): Markup {
  const { arms } = input.comparison;
  const rows = known(input).map(
    (name) =>
      markup`<tr><td>${wordsOf(name).says}</td>${arms.map((arm) => markup`<td>${shownWith(summaryIn(arm, name), name)}</td>`)}</tr>`,
  );
  const head = arms.map(({ name, n }) => markup`<th>${name} <span>(n = ${n})</span></th>`);
  return markup`<h2>Outcomes</h2>
<details open><summary>Means over seeds <span>with 95 % intervals; days count from the first dose</span></summary><div class="wide"><table><thead><tr><th></th>${head}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function frontTable({ less, more, arms, pairs }: Front): Markup {
  const rows = arms.map(
    ({ name, n, place, ...own }) =>
      markup`<tr><td>${name}</td><td class="number">${n}</td><td>${shownWith(own.less, less)}</td><td>${shownWith(own.more, more)}</td><td>${placeWords[place]}</td></tr>`,
  );
  return markup`<details open><summary>Front <span>little of ${wordsOf(less).says}, much of ${wordsOf(more).says}, in seeds that have both; an arm is beaten when another is better in both with p below 0.05 in each, corrected by Holm for ${pairs === 1 ? '1 pair' : `${pairs} pairs`} of arms</span></summary><div class="wide"><table><thead><tr><th>arm</th><th class="number">seeds</th><th>${wordsOf(less).says} (95 %)</th><th>${wordsOf(more).says} (95 %)</th><th>place</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function effectsTable(input: CompareInput): Markup {
  const { paired, reference } = input.comparison;
  const number = (value: number | null) => (value === null ? '–' : value.toPrecision(2));
  const rows = paired
    .filter(({ outcome, n, unpaired }) => n + unpaired > 0 && known(input).includes(outcome))
    .map(
      (each) =>
        markup`<tr><td>${wordsOf(each.outcome).says}</td><td>${each.arm}</td><td class="number">${each.n}</td><td class="number">${each.unpaired}</td><td>${effectInWords(each)} ${wordsOf(each.outcome).isShare === true || each.n === 0 ? '' : wordsOf(each.outcome).unit}</td><td class="number">${number(each.p)}</td><td class="number">${number(each.p_corrected)}</td><td class="number">${number(each.a_measure)}</td></tr>`,
    );
  return markup`<details><summary>Paired effects against “${reference}” <span>arm minus reference within seeds; “one only”: seeds in which one of the two has the outcome, and no p is given; Wilcoxon's signed ranks, McNemar's test for shares; corrected by Holm for the number of arms, not for that of outcomes; A: Vargha and Delaney</span></summary><div class="wide"><table><thead><tr><th>outcome</th><th>arm</th><th class="number">pairs</th><th class="number">one only</th><th>effect (95 %)</th><th class="number">p</th><th class="number">corrected</th><th class="number">A</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
