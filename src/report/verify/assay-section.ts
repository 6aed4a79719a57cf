import { capitalized } from '../../core/capitalized.ts';
import type { Verdict } from '../../evidence/index.ts';
import { digits, sayBeside, sayControl, sayEffect, type VerifyRow } from '../../experiments/index.ts';
import { type Content, type Markup, markup, trusted, withCode } from '../markup.ts';
import { effectPlot } from './effect-plot.ts';

/** One assay: finding, question, effect with its control, why the verdict, and what stands behind it. */
export function assaySection(row: VerifyRow): Markup {
  const { id, says, asks, verdict, contradicted } = row;
  return markup`<section class="assay" id="${id}">
<h3><span>${row.findings.join(', ')}</span>${verdictMark(verdict, contradicted)}<span class="class">class ${row.class}</span></h3>
<div><p>${says}</p><p class="asks">${asks}</p><p class="why">${capitalized(row.why)}: ${sayEffect(row)}. ${row.control.kind === 'cut' ? 'Control' : 'Probe'} (${row.control.cut}): ${sayControl(row)}.</p>${besideOf(row)}${pathOf(row)}${noteOf(row)}</div>
<div class="plot">${effectPlot(row)}</div>
${detailsOf(row)}
</section>
`;
}

const shapes: Readonly<Record<Verdict, string>> = {
  shown: '<circle cx="6" cy="6" r="5" fill="#009e73"/>',
  'not shown': '<path d="M1.5 1.5 L10.5 10.5 M10.5 1.5 L1.5 10.5" stroke="#d55e00" stroke-width="2.4" fill="none"/>',
  undecided: '<circle cx="6" cy="6" r="4.4" fill="none" stroke="#e69f00" stroke-width="2"/>',
  'by construction': '<rect x="1.5" y="1.5" width="9" height="9" fill="#8b95a1"/>',
};

/** A verdict with its sign, which does not rest on color alone. */
export function verdictMark(verdict: Verdict, contradicted = false): Markup {
  return markup`<span class="mark">${verdictSign(verdict)}${contradicted ? 'not shown: the opposite' : verdict}</span>`;
}

/** The sign alone. */
export function verdictSign(verdict: Verdict): Markup {
  return trusted(`<svg viewBox="0 0 12 12" aria-hidden="true">${shapes[verdict]}</svg>`);
}

function pathOf({ path }: VerifyRow): Markup {
  if (path === null)
    return markup`<p class="path">Nothing in the model leads from what is changed to what is read.</p>`;
  if (path.length === 0) return markup`<p class="path">What is read is what is changed.</p>`;
  return markup`<p class="path">${path.join(' → ')}</p>`;
}

function besideOf({ beside = [] }: VerifyRow): Markup[] {
  return beside.map((each) => markup`<p class="why">Beside it, not judged: ${sayBeside(each)}.</p>`);
}

function noteOf({ note }: VerifyRow): Markup | null {
  return note === null ? null : markup`<p class="why">${withCode(note)}</p>`;
}

function detailsOf(row: VerifyRow): Markup {
  const { arms, because, sources, seeds, failed } = row;
  const lines = arms.map(
    ({ name, n, values }) =>
      markup`<tr><td>${name}</td><td class="number">${n}</td><td>${values.map((value) => (value === null ? '–' : digits(value))).join(', ')}</td></tr>`,
  );
  const items: readonly (readonly [string, Content])[] = [
    ['Reading', row.reading],
    ['Smallest effect', `${digits(row.smallest)}: ${because}`],
    ['Sources', sources.length === 0 ? 'the review gives none' : sources.join('; ')],
    ...failed.map((failure): [string, string] => ['Given up', failure]),
  ];
  return markup`<details><summary>Arms, values and sources</summary><dl>${items.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl><div class="wide"><table><thead><tr><th>arm</th><th class="number">n</th><th>readings in seeds ${seeds[0] ?? ''} to ${seeds.at(-1) ?? ''}</th></tr></thead><tbody>${lines}</tbody></table></div></details>`;
}
