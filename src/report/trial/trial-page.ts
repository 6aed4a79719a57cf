import { digits } from '../../experiments/compare/answer.ts';
import type { trialJson } from '../../experiments/trial/as-json.ts';
import { endpointWords } from '../../experiments/trial/endpoint-of.ts';
import { respondersIn } from '../../experiments/trial/responders.ts';
import { sayAttrition, sayEffectOn, sayReported } from '../../experiments/trial/say-trial.ts';
import type { TrialRow } from '../../experiments/trial/trial-row.ts';
import { type Markup, markup, trusted } from '../markup.ts';
import { type Beside, type Page, pageOf } from '../page.ts';
import { intervalPlot } from './interval-plot.ts';

/** What `trial --json` prints. */
export type PrintedTrial = ReturnType<typeof trialJson>;

/** A virtual trial beside the real one: one file of HTML that needs no network and no script. */
export function trialPage(trial: PrintedTrial, { files }: Beside = { files: true }): string {
  return pageOf({
    title: `${trial.id}: ${trial.title}`,
    says: `On virtual patients: ${trial.population}.`,
    found: inWords(trial),
    styles: trialStyle,
    identity: [...identityOf(trial), ...(files ? [filesOfTrial] : [])],
    files,
    figures: [],
    sections: [
      predictions(trial),
      comparisons(trial),
      responders(trial),
      cohort(trial),
      doses(trial),
      limits(trial),
    ].filter((section) => section !== null),
  });
}

function inWords({ verdict, reported, unanswerable }: TrialRow): string {
  const told = reported.map((each) => `${each.finding}, ${each.verdict}: ${each.why}.`);
  const not = unanswerable.length === 0 ? '' : ` Not answered: ${unanswerable.map(({ asks }) => asks).join(' ')}`;
  return `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}. ${told.join(' ')}${not}`;
}

function identityOf({
  patients,
  seeds,
  base_seed,
  overlays,
  engine,
  model_hash,
  followed_d,
  attrition,
  fitted,
}: PrintedTrial) {
  const rows: Page['identity'] = [
    [
      'Context of use',
      'To see what mechanisms of the review predict of a trial in simulated marrow; never to choose a treatment.',
    ],
    [
      'Patients',
      `${patients} under each prior, of ${seeds} blocks each, drawn from seed ${base_seed}. ${attrition.map(sayAttrition).join('; ')}`,
    ],
    ['Followed', `${followed_d} days from the start of treatment`],
    ['Fitted', fitted.length === 0 ? 'nothing' : fitted.join('; ')],
    ['Overlays', overlays.length === 0 ? 'none' : overlays.join(', ')],
    ['Engine', markup`version <code>${engine}</code>, model <code>${model_hash}</code>`],
  ];
  return rows;
}

const filesOfTrial: Page['identity'][number] = [
  'Files',
  markup`<code>trial.json</code>: every value behind this page; <code>patients.csv</code> and <code>patients.parquet</code>: a row per patient and arm`,
];

function predictions(trial: PrintedTrial): Markup {
  const endpoints = [...new Set(trial.arms.map(({ endpoint }) => endpoint))];
  if (endpoints.length === 0) return markup`<h2>Predictions</h2><p>None: see what is not answered.</p>`;
  return markup`<h2>Predictions</h2>
${endpoints.map(
  (endpoint) =>
    markup`<section class="endpoint"><h3>${endpointWords[endpoint].short}: ${endpointWords[endpoint].says}</h3>
${intervalPlot(trial, endpoint)}
<ul>${trial.effects
      .filter((each) => each.endpoint === endpoint)
      .map(
        (each) =>
          markup`<li>${each.arm} beyond ${each.against}, ${each.prior} prior, ${each.inclusion}: ${sayEffectOn(each)}</li>`,
      )}</ul></section>`,
)}`;
}

function comparisons({ reported, unanswerable }: TrialRow): Markup {
  return markup`<h2>Reported</h2>
<ul>${reported.map((each) => markup`<li>${sayReported(each)} <b>${each.verdict}</b>: ${each.why}.</li>`)}
${unanswerable.map(({ asks, because }) => markup`<li>${asks} <b>not answered</b>: ${because}.</li>`)}</ul>`;
}

/** By what responders differ from the others. */
function responders(trial: PrintedTrial): Markup | null {
  const found = respondersIn(trial);
  const [first] = found;
  if (first === undefined) return null;
  const words = new Map(trial.prior.map(({ id, says, unit }) => [id, `${says}${unit === '1' ? '' : ` (${unit})`}`]));
  const shown = (value: number | null) => (value === null ? '' : digits(value));
  const rows = found.map(
    (row) =>
      markup`<tr><td>${row.arm}</td><td>${words.get(row.property) ?? row.property}</td><td class="number">${shown(row.median_responders)}</td><td class="number">${shown(row.median_others)}</td><td class="number">${Math.round(100 * row.more_often)} %${row.ci === null ? '' : ` (${row.ci.map((end) => Math.round(100 * end)).join(' to ')})`}</td></tr>`,
  );
  return markup`<h2>Who responds</h2>
<p>${endpointWords[first.endpoint].short}, ${first.prior} prior, all: medians of those who respond and of those who do not, and how often a responder has more of it than one who does not; 50 % says no difference. 95 % intervals (Hanley and McNeil), of each property by itself.</p>
<div class="wide"><table><thead><tr><th>arm</th><th>property</th><th class="number">responders</th><th class="number">others</th><th class="number">responder has more</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cohort({ prior, inclusion, variance }: TrialRow): Markup {
  const spread = prior.map(
    ({ says, low, usual, high, unit, source }) =>
      markup`<tr><td>${says}</td><td class="number">${low}</td><td class="number">${usual}</td><td class="number">${high}</td><td>${unit === '1' ? '' : unit}</td><td>${source}</td></tr>`,
  );
  const parts = variance.map(
    (each) =>
      markup`<tr><td>${each.arm}</td><td>${each.prior}</td><td class="number">${each.patients}</td><td class="number">${each.between_patients.toPrecision(2)}</td><td class="number">${each.between_blocks.toPrecision(2)}</td></tr>`,
  );
  const table =
    parts.length === 0
      ? null
      : markup`<p>Variance of the first share: of what patients are, and of chance between the blocks of a patient.</p>
<div class="wide"><table><thead><tr><th>arm</th><th>prior</th><th class="number">patients</th><th class="number">between patients</th><th class="number">between blocks</th></tr></thead><tbody>${parts}</tbody></table></div>`;
  return markup`<h2>Patients</h2>
<div class="wide"><table><thead><tr><th>property</th><th class="number">from</th><th class="number">usually</th><th class="number">to</th><th></th><th>source</th></tr></thead><tbody>${spread}</tbody></table></div>
<ul>${Object.entries(inclusion).map(([name, says]) => markup`<li><b>${name}</b>: ${says}</li>`)}</ul>
${table}`;
}

function doses({ regimens, source }: TrialRow): Markup {
  const rows = regimens.map(
    ({ arm, of_trial, id, withheld, source: read }) =>
      markup`<tr><td>${arm}</td><td>${of_trial ? 'yes' : 'no'}</td><td><code>${id}</code>${withheld.length === 0 ? '' : ` without ${withheld.join(' and ')}`}</td><td>${read}</td></tr>`,
  );
  return markup`<h2>Arms</h2>
<p>Read in: ${source}.</p>
<div class="wide"><table><thead><tr><th>arm</th><th>of the trial</th><th>regimen</th><th>source</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function limits(trial: TrialRow): Markup {
  return markup`<h2>Limits</h2><ul>${trial.limits.map((limit) => markup`<li>${limit}</li>`)}</ul>`;
}

const trialStyle = trusted(`
section.endpoint { border-top: 1px solid var(--line); padding: 12px 0; break-inside: avoid; }
section.endpoint h3 { font-size: 16px; margin: 0 0 8px; }
section.endpoint svg { display: block; width: 100%; max-width: 860px; height: auto; background: #ffffff; border-radius: 3px; padding: 6px; }
section.endpoint ul { font-size: 13px; color: var(--quiet); padding-left: 18px; }
`);
