import { review } from '../../evidence/index.ts';
import type { ArrowRow, DrawnFigure } from '../../experiments/index.ts';
import type { Figure } from '../figures/index.ts';
import { type Markup, markup, trusted } from '../markup.ts';
import { type Page, pageOf } from '../page.ts';
import { arrowTable } from './arrow-table.ts';

const styles = trusted(`
table.arrows td { padding: 8px 12px 8px 0; }
table.arrows { table-layout: fixed; min-width: 920px; }
table.arrows th:nth-child(1) { width: 27%; }
table.arrows th:nth-child(2) { width: 18%; }
table.arrows th:nth-child(3), table.arrows th:nth-child(4) { width: 12%; }
table.arrows th:nth-child(5) { width: 13%; }
table.arrows details { border-top: 0; padding: 2px 0 0; }
table.arrows summary { font-weight: 400; color: var(--link); }
table.arrows ul { margin: 4px 0; padding-left: 16px; }
table.arrows .unit { color: var(--quiet); font-size: 12px; }
.standing { display: inline-flex; align-items: baseline; gap: 7px; }
.standing i { width: 10px; height: 10px; border-radius: 50%; flex: none; }
`);

/** A figure of the review, executed: its picture and its arrows, as one file of HTML that needs no network and no script. */
export function figurePage(drawn: DrawnFigure, picture: Figure | null): string {
  const panels = [...new Set(drawn.rows.map(({ panel }) => panel))];
  return pageOf({
    title: `Figure ${drawn.number}, executed: ${drawn.title.toLowerCase()}`,
    says: drawn.says,
    found: inWords(drawn.rows),
    styles,
    identity: identityOf(drawn),
    figures: picture === null ? [] : [picture],
    sections: [
      ...panels.map((panel) =>
        arrowTable(
          panel,
          drawn.rows.filter((row) => row.panel === panel),
        ),
      ),
      namesTable(drawn),
    ],
  });
}

function inWords(rows: readonly ArrowRow[]): string {
  const said = rows.filter(({ said }) => said !== null);
  const count = (standing: ArrowRow['standing']) => said.filter((row) => row.standing === standing).length;
  const empty = count('nothing to compare');
  const few = count('too few seeds');
  const rest = [
    empty === 0 ? '' : ` ${empty} could not be compared.`,
    few === 0 ? '' : ` Of ${few} there is one seed only: it shows what happened once and not how much of it is chance.`,
  ].join('');
  return `${rows.length} arrows. Of ${said.length} the review says what leukemia makes of them: ${count('as said')} changed as it says, ${count('the other way')} the other way, ${count('not told apart')} could not be told from no change.${rest}`;
}

function identityOf({ engine, failed, model_hash, overlays, seeds }: DrawnFigure): Page['identity'] {
  return [
    ['Review', `${review.cited}, doi:${review.doi}`],
    [
      'Context of use',
      'To see which arrows of a figure a simulated block of marrow has, and what leukemia makes of them, never to choose a treatment.',
    ],
    [
      'Change',
      'Leukemic minus healthy, paired by seed, with the 95 % interval of the mean (Student’s t). An arrow that was written as a rule changes as it was written: a change is no evidence for the review. Its findings are put to assays by marrow verify.',
    ],
    [
      'Arrows',
      'Of the figure its legend was read, not its drawing; arrows are those that the text gives to the names of the legend.',
    ],
    ['Seeds', seeds.join(', ')],
    ['Overlays', overlays.length === 0 ? 'none' : overlays.join(', ')],
    ['Engine', markup`version <code>${engine}</code>, model <code>${model_hash}</code>`],
    ...failed.map((failure): [string, string] => ['Given up', failure]),
  ];
}

function namesTable({ names }: DrawnFigure): Markup {
  const rows = names.map(
    ({ name, member, says }) => markup`<tr><td>${name}</td><td><code>${member}</code></td><td>${says}</td></tr>`,
  );
  return markup`<h2>Names of the legend</h2>
<p>Each with the member of the model that stands for it.</p>
<div class="wide"><table><thead><tr><th>name</th><th>member</th><th></th></tr></thead><tbody>${rows}</tbody></table></div>`;
}
