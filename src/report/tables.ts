import { sayUnit } from '../core/units.ts';
import { type Finding, findings, type Reference } from '../evidence/index.ts';
import { gradeCounts } from './credibility.ts';
import type { Grounds } from './grounds.ts';
import { type Content, type Markup, markup } from './markup.ts';
import { percent, shown } from './numbers.ts';
import type { ParameterRow } from './report-input.ts';

/** Every rule as a sentence, with links to the findings that it rests on. */
export function rulesSection({ rules }: Pick<Grounds, 'rules'>): Markup {
  const rows = rules.map(
    ({
      id,
      sentence,
      cites,
    }) => markup`<tr><td><code>${id}</code></td><td>${sentence}</td><td>${listed(cites.map(citation))}</td></tr>
`,
  );
  return markup`<h2>Rules</h2>
<details><summary>${rules.length} rules <span>that the cells followed, and the findings of the review that they rest on</span></summary><div class="wide"><table><thead><tr><th>rule</th><th>what it says</th><th>because of</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function citation(id: string): Markup {
  return findingOf(id) === undefined ? markup`${id}` : markup`<a href="#finding-${id}">${id}</a>`;
}

function findingOf(id: string): Finding | undefined {
  return Object.hasOwn(findings, id) ? (findings as Readonly<Record<string, Finding>>)[id] : undefined;
}

/** The findings that the rules cite, with their sources. */
export function findingsSection({ rules, references }: Pick<Grounds, 'rules' | 'references'>): Markup {
  const ids = [...new Set(rules.flatMap(({ cites }) => cites))].sort();
  const cited = ids.map(findingOf).filter((finding) => finding !== undefined);
  const rows = cited.map(
    ({
      id,
      says,
      species,
      refs,
    }) => markup`<tr id="finding-${id}"><td>${id}</td><td>${says}</td><td>${species}</td><td>${listed(refs.map((key) => sourceLink(key, references)))}</td></tr>
`,
  );
  return markup`<details><summary>${cited.length} findings <span>behind these rules</span></summary><div class="wide"><table><thead><tr><th>id</th><th>finding</th><th>species</th><th>sources</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function sourceLink(key: string, references: readonly Reference[]): Markup {
  return references.some((reference) => reference.key === key)
    ? markup`<a href="#source-${key}">${key}</a>`
    : markup`${key}`;
}

const gradeColors: Readonly<Record<string, string>> = {
  measured: '#009e73',
  estimated: '#56b4e9',
  fitted: '#e69f00',
  assumed: '#999999',
};

/** Every number of the model with its unit, plausible range, source and grade, and how many have which grade. */
export function parametersSection(input: Pick<Grounds, 'parameters' | 'references'>): Markup {
  const { parameters, references } = input;
  const counts = gradeCounts(input);
  const share = (count: number) => percent(count / Math.max(1, parameters.length));
  const bar = counts.map(
    ([grade, count]) =>
      markup`<div style="background:${gradeColors[grade] ?? '#666666'};width:${share(count).replace(' ', '')}"></div>`,
  );
  const key = counts.map(
    ([grade, count]) =>
      markup`<li><i style="background:${gradeColors[grade] ?? '#666666'}"></i>${grade} ${count} (${share(count)})</li>`,
  );
  const rows = parameters.map(
    (parameter) => markup`${parameterRow(parameter, references)}
`,
  );
  return markup`<h2>Parameters</h2>
<div class="bar" role="img" aria-label="Share of each grade">${bar}</div><ul class="key">${key}</ul>
<details><summary>${parameters.length} parameters <span>with value, unit, plausible range, source and grade</span></summary><div class="wide"><table><thead><tr><th>parameter</th><th class="number">value</th><th>unit</th><th class="number">range</th><th>grade</th><th>source</th></tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

function parameterRow(
  { path, value, unit, range: [low, high], source, grade, cites }: ParameterRow,
  references: readonly Reference[],
): Markup {
  const sources = cites.length === 0 ? null : markup` [${listed(cites.map((key) => sourceLink(key, references)))}]`;
  return markup`<tr><td class="path"><code>${path}</code></td><td class="number">${shown(value)}</td><td>${sayUnit(unit)}</td><td class="number">${shown(low)} to ${shown(high)}</td><td>${grade}</td><td>${source}${sources}</td></tr>`;
}

/** Sources in the order of their keys. */
export function referencesSection({ references }: Pick<Grounds, 'references'>): Markup {
  const entries = references.map(
    (
      reference,
    ) => markup`<li id="source-${reference.key}"><b>${reference.key}</b>: ${listed(described(reference), '. ')}.${doi(reference)}</li>
`,
  );
  return markup`<h2>References</h2>
<ol class="sources">${entries}</ol>`;
}

function described({ authors, year, title, journal, volume, pages, number, note }: Reference): string[] {
  const place = [journal, volume === null ? null : volume + (pages === null ? '' : `:${pages}`)]
    .filter((part) => part !== null)
    .join(' ');
  const known = [
    authors === null ? null : `${authors}${year === null ? '' : ` (${year})`}`,
    title,
    place === '' ? null : place,
  ];
  const parts = known.filter((part) => part !== null).map((part) => part.replace(/\.$/, ''));
  return parts.length > 0
    ? parts
    : [`${number === null ? '' : `Number ${number} of the review. `}${note.replace(/\.$/, '')}`];
}

function doi({ doi, pmid }: Reference): Markup | null {
  if (doi !== null) return markup` doi:${doi}`;
  return pmid === null ? null : markup` PMID ${pmid}`;
}

function listed(parts: readonly Content[], between = ', '): Content[] {
  return parts.flatMap((part, k) => (k === 0 ? [part] : [between, part]));
}
