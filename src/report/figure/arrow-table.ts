import { sayUnit } from '../../core/units.ts';
import type { ArrowRow, ShownIn, Standing } from '../../experiments/index.ts';
import { type Content, type Markup, markup } from '../markup.ts';
import { shown } from '../numbers.ts';

/** The arrows of one panel: what acts on what, by which rules, and what both marrows show. */
export function arrowTable(panel: string, rows: readonly ArrowRow[]): Markup {
  return markup`<h2>${panel}</h2>
<div class="wide"><table class="arrows"><thead><tr><th>arrow</th><th>read</th><th class="number">healthy</th><th class="number">leukemic</th><th class="number">change</th><th>by the review</th></tr></thead><tbody>${rows.map(arrowRow)}</tbody></table></div>`;
}

function arrowRow(row: ArrowRow): Markup {
  const { from, to, sign, healthy, leukemic, change, ci, unit } = row;
  return markup`<tr><td><b>${from}</b> ${sign === '+' ? '→' : '⊣'} <b>${to}</b>${rulesOf(row)}</td><td>${readOf(row)}</td><td class="number">${levelOf(healthy)}</td><td class="number">${levelOf(leukemic)}</td><td class="number">${change === null ? '–' : `${signed(change)}${unit === '1' ? '' : `\u00a0${sayUnit(unit)}`}`}${interval(ci)}</td><td>${standingMark(row)}</td></tr>
`;
}

function rulesOf({ rules, findings }: ArrowRow): Markup {
  const lines = rules.map(({ id, says }) => markup`<li><code>${id}</code> ${says}</li>`);
  return markup`<details><summary>${rules.length === 1 ? '1 rule' : `${rules.length} rules`} <span>${findings.join(', ')}</span></summary><ul>${lines}</ul></details>`;
}

function readOf({ healthy, leukemic }: ArrowRow): Content {
  return healthy.reading === leukemic.reading
    ? leukemic.reading
    : `${leukemic.reading}; in healthy marrow ${healthy.reading}`;
}

function levelOf({ mean, ci, n }: ShownIn): Content {
  return mean === null
    ? 'none'
    : markup`${shown(mean)}${interval(ci)}${n < 2 ? markup`<br><span class="unit">n = ${n}</span>` : null}`;
}

function interval(ci: readonly [number, number] | null): Markup | null {
  return ci === null ? null : markup`<br><span class="unit">${shown(ci[0])} to ${shown(ci[1])}</span>`;
}

const signed = (value: number) => (value > 0 ? `+${shown(value)}` : shown(value));

const signs: Readonly<Record<Standing, string>> = {
  'as said': '#009e73',
  'the other way': '#d55e00',
  'not told apart': '#e69f00',
  'not said': '#8b95a1',
  'too few seeds': '#8b95a1',
  'nothing to compare': '#8b95a1',
};

/** How a change stands to the review, in words and in a color beside them. */
function standingMark({ said, standing }: ArrowRow): Markup {
  const words = said === null ? standing : `${said}: ${standing}`;
  return markup`<span class="standing"><i style="background:${signs[standing]}"></i>${words}</span>`;
}
