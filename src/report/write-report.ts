import { canonicalJson } from '../experiments/index.ts';
import { credibility } from './credibility.ts';
import { type Figure, figuresOf } from './figures/index.ts';
import { type Markup, markup } from './markup.ts';
import { atMostOneDecimal } from './numbers.ts';
import { type Page, pageOf } from './page.ts';
import type { ReportInput } from './report-input.ts';
import { findingsSection, parametersSection, referencesSection, rulesSection } from './tables.ts';

/** The report of a run as one page of HTML that needs no network and no script. */
export function writeReport(input: ReportInput, figures: readonly Figure[] = figuresOf(input)): string {
  const { scenario } = input;
  return pageOf({
    title: scenario.title,
    says: scenario.says,
    found: input.sentences.join(' ').replaceAll(' %', '\u00a0%'),
    head: markup`<meta name="marrow-outcome" content="${canonicalJson(input.outcome)}">`,
    identity: identity(input),
    figures,
    sections: [
      outcomeTable(input),
      rulesSection(input),
      findingsSection(input),
      parametersSection(input),
      referencesSection(input),
    ],
  });
}

function identity(input: ReportInput): Page['identity'] {
  const { run, scenario, contextOfUse, outcome } = input;
  return [
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
}

function outcomeTable({ outcome }: ReportInput): Markup {
  const rows = Object.entries(outcome).map(
    ([name, value]) =>
      markup`<tr><td><code>${name}</code></td><td class="number">${value === null ? 'none' : String(value)}</td></tr>`,
  );
  return markup`<h2>Outcome</h2>
<details><summary>All numbers <span>as <code>--json</code> prints them; days of remission, relapse, nadir and recovery count from the first dose</span></summary><table><tbody>${rows}</tbody></table></details>`;
}
