import { capitalized } from '../../core/capitalized.ts';
import {
  type DisputeRow,
  digits,
  type ObservableRow,
  sayBest,
  sayChoice,
  sayPredictions,
  saySeparation,
} from '../../experiments/index.ts';
import { type Markup, markup, trusted } from '../markup.ts';
import { predictionsPlot } from './predictions-plot.ts';

/** One dispute: question, sides, where they part, and what was read. */
export function disputeSection(row: DisputeRow): Markup {
  const best = sayBest(row);
  return markup`<section class="dispute" id="${row.id}">
<h3><span>${row.id}</span>${verdictMark(row.verdict)}</h3>
<p class="asks">${row.question}</p>
<div class="wide"><table><thead><tr><th></th><th>side a${markOf(row, 'a')}</th><th>side b${markOf(row, 'b')}</th></tr></thead><tbody>
<tr><td>says</td><td>${row.sides.a.says}</td><td>${row.sides.b.says}</td></tr>
<tr><td>in the model</td><td>${row.sides.a.in_model ?? '–'}</td><td>${row.sides.b.in_model ?? '–'}</td></tr>
<tr><td>would show as</td><td>${row.if_a}</td><td>${row.if_b}</td></tr>
</tbody></table></div>
<p><b>${capitalized(row.reason)}.</b> ${best === null ? null : `${best} ${sayChoice(row)}`}</p>
<div class="observables">${row.observables.map(observableOf)}</div>
${row.note === null ? null : markup`<p class="quiet">${row.note}</p>`}
${row.failed.map((failure) => markup`<p class="quiet">Given up: ${failure}</p>`)}
</section>
`;
}

const shapes: Readonly<Record<DisputeRow['verdict'], string>> = {
  separable: '<circle cx="6" cy="6" r="5" fill="#009e73"/>',
  'not separable here':
    '<path d="M1.5 1.5 L10.5 10.5 M10.5 1.5 L1.5 10.5" stroke="#d55e00" stroke-width="2.4" fill="none"/>',
  undecided: '<circle cx="6" cy="6" r="4.4" fill="none" stroke="#0072b2" stroke-width="2" stroke-dasharray="3 2"/>',
  'not run': '<circle cx="6" cy="6" r="4.4" fill="none" stroke="#e69f00" stroke-width="2"/>',
  'no switch yet': '<rect x="1.5" y="1.5" width="9" height="9" fill="none" stroke="#8b95a1" stroke-width="1.6"/>',
};

/** How a dispute stands, with a sign that does not rest on color alone. */
export function verdictMark(verdict: DisputeRow['verdict']): Markup {
  return markup`<span class="mark">${verdictSign(verdict)}${verdict}</span>`;
}

/** The sign alone. */
export function verdictSign(verdict: DisputeRow['verdict']): Markup {
  return trusted(`<svg viewBox="0 0 12 12" aria-hidden="true">${shapes[verdict]}</svg>`);
}

const markOf = (row: DisputeRow, side: 'a' | 'b') => (row.default === side ? ', the default' : '');

function observableOf(row: ObservableRow): Markup {
  const { name, arms, path, excluded, days } = row;
  const way = path === null || path.length === 0 ? null : markup`<p class="quiet">${path.join(' → ')}</p>`;
  const head = markup`<h4>${name}</h4><p class="quiet">${arms.join(' against ')}</p>`;
  if (excluded !== null) return markup`<div>${head}<p class="quiet">Not read: ${excluded}.</p>${way}</div>`;
  if (days.length === 0) return markup`<div>${head}${way}</div>`;
  return markup`<div>${head}${predictionsPlot(row)}<p>${sayPredictions(row)}${partedIn(row)}</p>${tableOf(row)}${way}</div>`;
}

const partedIn = ({ parts_from_day: day }: ObservableRow) => (day === null ? '' : `; parted from day ${day} on`);

function tableOf({ days }: ObservableRow): Markup {
  const value = ({ mean, sd, n }: ObservableRow['days'][number]['a']) =>
    mean === null ? '–' : `${digits(mean)} ± ${sd === null ? '–' : digits(sd)} (${n})`;
  const lines = days.map(
    ({ day, a, b, separation_sd, ci }) =>
      markup`<tr><td class="number">${digits(day)}</td><td class="number">${value(a)}</td><td class="number">${value(b)}</td><td>${saySeparation(separation_sd, ci)}</td></tr>`,
  );
  return markup`<details><summary>Every day</summary><table><thead><tr><th class="number">day</th><th class="number">a: mean ± SD (seeds)</th><th class="number">b</th><th>apart</th></tr></thead><tbody>${lines}</tbody></table></details>`;
}
