import { review } from '../../evidence/index.ts';
import { byArea, countsOf, type Verification, verificationJson } from '../../experiments/index.ts';
import { type Markup, markup } from '../markup.ts';
import { type Page, pageOf } from '../page.ts';
import { assaySection, verdictMark, verdictSign } from './assay-section.ts';
import { verifyStyle } from './verify-style.ts';

/** The review, executed: one file of HTML that needs no network and no script. */
export function verifyPage(verification: Verification): string {
  return pageOf({
    title: 'The review, executed',
    says: 'Findings of the review that an experiment could refute, in its order: what was run, what came of it, and what would have come of it without the mechanism.',
    found: inWords(verification),
    styles: verifyStyle,
    lead: markup`${board(verification)}
${countsTable(verification)}`,
    identity: identityOf(verification),
    figures: [],
    sections: areasOf(verification),
  });
}

function inWords({ rows, untested }: Verification): string {
  const { all } = countsOf(rows);
  const against = all.contradicted === 0 ? '' : ` (${all.contradicted} of them the other way round)`;
  const without =
    untested.length === 0
      ? ''
      : untested.length === 1
        ? ' 1 testable finding has no assay yet; it is listed in its place.'
        : ` ${untested.length} testable findings have no assay yet; they are listed in their places.`;
  return `${rows.length} ${rows.length === 1 ? 'assay' : 'assays'}: ${all.shown} shown, ${all['not shown']} not shown${against}, ${all.undecided} undecided, ${all['by construction']} by construction.${without}`;
}

/** Every assay with the sign of its verdict, in the order of the review. */
function board({ rows }: Verification): Markup {
  const signs = rows.map(
    ({ id, verdict, contradicted }) =>
      markup`<a href="#${id}" title="${contradicted ? 'not shown: the opposite' : verdict}">${verdictSign(verdict)}${id}</a>`,
  );
  return markup`<nav class="board" aria-label="Assays">${signs}</nav>`;
}

const classes = {
  E: 'emergent: needs space, flow, competition, selection or population',
  Q: 'a number that nothing was fitted to',
  W: 'wiring: one chain of rules, read at its end; shows nothing',
  all: '',
} as const;

function countsTable({ rows }: Verification): Markup {
  const counts = countsOf(rows);
  const line = (name: keyof typeof classes) => {
    const of = counts[name];
    return markup`<tr><td>${name}</td><td>${classes[name]}</td><td class="number">${of.shown}</td><td class="number">${of['not shown']}</td><td class="number">${of.undecided}</td><td class="number">${of['by construction']}</td></tr>`;
  };
  const head = (['shown', 'not shown', 'undecided', 'by construction'] as const).map(
    (verdict) => markup`<th class="number">${verdictMark(verdict)}</th>`,
  );
  return markup`<div class="wide"><table class="counts"><thead><tr><th>class</th><th></th>${head}</tr></thead><tbody>${(['E', 'Q', 'W', 'all'] as const).map(line)}</tbody></table></div>`;
}

function identityOf(verification: Verification): Page['identity'] {
  const { engine, model_hash } = verificationJson(verification);
  const { overlays, seed, rows, ofRecord } = verification;
  const seeds = rows.reduce((most, row) => Math.max(most, row.seeds.length), 0);
  return [
    ['Review', `${review.cited}, doi:${review.doi}`],
    [
      'Context of use',
      'To see which statements of the review follow from its mechanisms in a simulated block of marrow, never to choose a treatment.',
    ],
    [
      'Verdict',
      'The 95 % interval of the effect (paired by seed, Student’s t) lies beyond the smallest effect that counts, short of it, or across it: then there are too few seeds. Before anything is shown, less than a third of the effect may be left with its mechanism cut.',
    ],
    ...(ofRecord === undefined ? [] : [['Runs', `on record (${ofRecord}); nothing was run for this page`] as const]),
    ['Seeds', `from ${seed} on, at most ${seeds}; all arms of a seed have the same random numbers`],
    ['Overlays', overlays.length === 0 ? 'none' : overlays.join(', ')],
    ['Engine', markup`version <code>${engine}</code>, model <code>${model_hash}</code>`],
    ['Files', markup`<code>verify.json</code>: every value behind this page`],
  ];
}

function areasOf({ rows, untested }: Verification): Markup[] {
  const tested = byArea(rows);
  const missing = byArea(untested);
  const all = [...rows, ...untested].map(({ area }) => area);
  return byArea([...new Set(all)].map((area) => ({ area }))).map(({ area, heading }) => {
    const here = tested.find((each) => each.area === area)?.rows ?? [];
    const open = missing.find((each) => each.area === area)?.rows ?? [];
    const entries = open.map(({ id, title }) => markup`<li><b>${id}</b> ${title}</li>`);
    const rest =
      open.length === 0
        ? null
        : markup`<details><summary>${open.length === 1 ? '1 finding' : `${open.length} findings`} <span>without an assay yet: ${open.map(({ id }) => id).join(' ')}</span></summary><ul class="untested">${entries}</ul></details>`;
    return markup`<h2 id="${area}" class="${here.length === 0 ? 'bare' : 'area'}">${heading}</h2>
${here.map(assaySection)}
${rest}`;
  });
}
