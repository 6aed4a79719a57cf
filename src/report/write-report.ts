import { canonicalJson } from '../experiments/index.ts';
import { credibility } from './credibility.ts';
import { type Figure, figuresOf } from './figures/index.ts';
import { type Markup, markup } from './markup.ts';
import { atMostOneDecimal } from './numbers.ts';
import type { ReportInput } from './report-input.ts';
import { style } from './style.ts';
import { findingsSection, parametersSection, referencesSection, rulesSection } from './tables.ts';

/** Nothing is loaded and nothing is run: the page is all there is. */
export const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The report of a run as one page of HTML that needs no network and no script. */
export function writeReport(input: ReportInput, figures: readonly Figure[] = figuresOf(input)): string {
  const { scenario } = input;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="marrow-outcome" content="${canonicalJson(input.outcome)}">
<title>${scenario.title} – Marrow</title>
<style>${style}</style>
</head>
<body>
<main>
<header>
<h1>${scenario.title}</h1>
<p class="says">${scenario.says}</p>
<p class="found">${input.sentences.join(' ').replaceAll(' %', '\u00a0%')}</p>
<p class="notice">Research software: not for clinical decisions.</p>
${identity(input)}
</header>
${figures.map(figureOf)}
${outcomeTable(input)}
${rulesSection(input)}
${findingsSection(input)}
${parametersSection(input)}
${referencesSection(input)}
</main>
</body>
</html>
`;
  return page.text;
}

function identity(input: ReportInput): Markup {
  const { run, scenario, contextOfUse, outcome } = input;
  const rows: (readonly [string, string | Markup])[] = [
    ['Context of use', contextOfUse],
    ...credibility(input),
    [
      'Scenario',
      markup`<code>${scenario.id}</code>, ${scenario.species}, ${scenario.site}, ${atMostOneDecimal(outcome.days)} days in ticks of ${atMostOneDecimal(scenario.tick.amount)} ${scenario.tick.unit}`,
    ],
    ['Seed', String(scenario.seed)],
    ['Overlays', run.overlays.length === 0 ? 'none' : run.overlays.join(', ')],
    ['Hash of the last state', markup`<code>${run.hash}</code>`],
    ['Engine', markup`version <code>${run.engine}</code>, model <code>${run.model_hash}</code>`],
  ];
  return markup`<dl>${rows.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A figure with its caption and the names of its files. */
export function figureOf({ number, id, title, caption, svg }: Figure): Markup {
  return markup`<figure id="figure-${number}">${svg}<figcaption><b>Figure ${number}. ${title}.</b> ${caption} Files: <code>figures/${fileName({ number, id })}.svg</code>, <code>.csv</code>.</figcaption></figure>
`;
}

/** Name of a figure's files without their ending. */
export function fileName({ number, id }: Pick<Figure, 'number' | 'id'>): string {
  return `figure-${number}-${id}`;
}

function outcomeTable({ outcome }: ReportInput): Markup {
  const rows = Object.entries(outcome).map(
    ([name, value]) =>
      markup`<tr><td><code>${name}</code></td><td class="number">${value === null ? 'none' : String(value)}</td></tr>`,
  );
  return markup`<h2>Outcome</h2>
<details><summary>All numbers <span>as <code>--json</code> prints them; days of remission, relapse, nadir and recovery count from the first dose</span></summary><table><tbody>${rows}</tbody></table></details>`;
}
