import {
  leastSeparation,
  type OutcomeRow,
  powerInWords,
  type ScreeningRow,
  type SwitchRow,
  sayDifference,
  sayMostSeparating,
  sayPairs,
} from '../../experiments/index.ts';
import type { Figure } from '../figures/figure.ts';
import { type Markup, markup } from '../markup.ts';
import { type Page, pageOf } from '../page.ts';
import type { HypothesesInput } from './hypotheses-input.ts';

/** Which switches of a study matter: one file of HTML that needs no network and no script. */
export function hypothesesPage(input: HypothesesInput, figures: readonly Figure[]): string {
  const { row, says } = input;
  return pageOf({
    title: row.title,
    says: `${many(row.switches.length, 'switch', 'switches')} turned in the scenario “${row.scenario}”, ${row.design.name}. ${says}`,
    found: row.outcomes.map(({ sentence }) => sentence).join(' '),
    identity: identityOf(input),
    figures,
    sections: [
      separating(row),
      effects(row),
      ...(row.outcomes.some(({ interactions }) => interactions.length > 0) ? [interactions(row)] : []),
      sides(row),
      design(row),
    ],
  });
}

function identityOf({ row, overlays }: HypothesesInput): Page['identity'] {
  const { design: chosen, seeds, power, failed, engine, model_hash } = row;
  return [
    [
      'Context of use',
      'To see in simulated blocks of marrow which disputed claim changes what becomes of it, and to choose experiments, never to choose a treatment.',
    ],
    [
      'Runs',
      `${chosen.arms.reduce((sum, { n }) => sum + n, 0)}: ${many(chosen.arms.length, 'arm')} in ${many(seeds.length, 'seed')} (${seeds[0]}–${seeds.at(-1)}), all arms of a seed with the same random numbers`,
    ],
    ['Power', powerInWords(power)],
    [
      'Correction',
      'p by Wilcoxon’s signed ranks over seeds (by McNemar’s test for shares of seeds in one arm against one), corrected by Holm for the number of switches that have something to read, not for that of outcomes: decide on one before you look.',
    ],
    ...failed.map(({ arm, seed, message }): [string, string] => ['Given up', `${arm}, seed ${seed}: ${message}`]),
    ['Overlays', overlays.length === 0 ? 'none' : overlays.join(', ')],
    ['Engine', markup`version <code>${engine}</code>, model <code>${model_hash}</code>`],
    [
      'Files',
      markup`<code>effects.csv</code>, <code>.parquet</code>; <code>outcomes.csv</code>, <code>.parquet</code> (a row per arm and seed, with the side of every switch); <code>series.parquet</code>; <code>hypotheses.json</code>`,
    ],
  ];
}

function separating({ switches }: ScreeningRow): Markup {
  const [first] = switches.flatMap(({ most_separating: best }) => best ?? []);
  const among =
    first === undefined
      ? ''
      : ` (here of up to ${Math.max(...switches.map((each) => each.most_separating?.chosen_among ?? 0))} readings)`;
  const rows = switches.map(
    (each) =>
      markup`<tr><td class="path">${each.id}</td><td>${sayMostSeparating(each)}</td><td>${each.most_separating?.path.join(' → ') ?? '–'}</td></tr>`,
  );
  return markup`<h2>What would tell the sides apart</h2>
<p>For each switch the reading and day on which its sides part most, in standard deviations between seeds within an arm; ${leastSeparation} count. Days are those of the run. What the switch sets by rules inside the cell alone is not read. The best is chosen on the seeds in which it is read, so it is too great on average; its interval is shared among all readings${among}. Animals: for one group against the prediction of the other side; an animal stands for one block of marrow.</p>
<div class="wide"><table><thead><tr><th>switch</th><th>most separating reading</th><th>way from the switch to it</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function effects({ outcomes }: ScreeningRow): Markup {
  const lines = outcomes.flatMap((row) =>
    row.effects.map(
      (each) =>
        markup`<tr><td>${row.says}</td><td class="path">${each.switch}</td><td class="number">${each.n}</td><td>${sayDifference({ ...each, outcome: row.outcome })}</td><td class="number">${chance(each.p)}</td><td class="number">${chance(each.p_corrected)}</td><td>${each.verdict}</td></tr>`,
    ),
  );
  return markup`<h2>Effects</h2>
<details open><summary>Side b instead of side a <span>means over seeds with 95 % intervals; a seed counts where every arm of the contrast has the outcome</span></summary><div class="wide"><table><thead><tr><th>outcome</th><th>switch</th><th class="number">seeds</th><th>effect (95 %)</th><th class="number">p</th><th class="number">corrected</th><th></th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}

function interactions({ outcomes }: ScreeningRow): Markup {
  const lines = outcomes.flatMap((row: OutcomeRow) =>
    row.interactions.map(
      (each) =>
        markup`<tr><td>${row.says}</td><td>${sayPairs(each)}</td><td class="number">${each.n}</td><td>${sayDifference({ ...each, outcome: row.outcome })}</td><td class="number">${chance(each.p)}</td><td class="number">${chance(each.p_corrected)}</td><td>${each.verdict}</td></tr>`,
    ),
  );
  return markup`<details><summary>Interactions of two switches <span>half of what one does more on side b of the other than on its side a; of those that are confounded the sum; corrected for their number</span></summary><div class="wide"><table><thead><tr><th>outcome</th><th>switches</th><th class="number">seeds</th><th>interaction (95 %)</th><th class="number">p</th><th class="number">corrected</th><th></th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}

function sides({ switches }: ScreeningRow): Markup {
  const stands = ({ stands_at }: SwitchRow, side: 'a' | 'b') => (stands_at === side ? ' (as the scenario stands)' : '');
  const lines = switches.map(
    (each) =>
      markup`<tr><td class="path">${each.id}</td><td>${each.question}</td>${(['a', 'b'] as const).map((side) => markup`<td><b>${each.sides[side].label}</b>${stands(each, side)}: ${each.sides[side].says}</td>`)}</tr>`,
  );
  return markup`<h2>Switches</h2>
<div class="wide"><table><thead><tr><th>switch</th><th>question</th><th>side a</th><th>side b</th></tr></thead><tbody>${lines}</tbody></table></div>`;
}

function design({ design: { arms }, switches }: ScreeningRow): Markup {
  const lines = arms.map(
    ({ name, n, sides: taken }) =>
      markup`<tr><td>${name}</td>${switches.map(({ sides: each }, k) => markup`<td>${taken[k] == null ? '–' : each[taken[k]].label}</td>`)}<td class="number">${n}</td></tr>`,
  );
  return markup`<details><summary>Design <span>the side of every switch in every arm</span></summary><div class="wide"><table><thead><tr><th>arm</th>${switches.map(({ id }) => markup`<th>${id}</th>`)}<th class="number">runs</th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}

const chance = (p: number | null) => (p === null ? '–' : p.toPrecision(2));
const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;
