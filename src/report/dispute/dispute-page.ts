import { type Disputes, disputesJson, leastSeparation, sayVerdicts } from '../../experiments/index.ts';
import { type Markup, markup, trusted } from '../markup.ts';
import { type Page, pageOf } from '../page.ts';
import { disputeSection, verdictSign } from './dispute-section.ts';

/** Where disputed sides part: one file of HTML that needs no network and no script. */
export function disputePage(disputes: Disputes): string {
  return pageOf({
    title: 'Disputes, executed',
    says: 'Questions on which the literature divides: what either answer predicts where it is the truth of the simulated marrow, and how many animals would tell.',
    found: sayVerdicts(disputes.rows),
    styles: disputeStyle,
    lead: board(disputes),
    identity: identityOf(disputes),
    figures: [],
    sections: disputes.rows.map(disputeSection),
  });
}

function board({ rows }: Disputes): Markup {
  const signs = rows.map(
    ({ id, verdict }) => markup`<a href="#${id}" title="${verdict}">${verdictSign(verdict)}${id}</a>`,
  );
  return markup`<nav class="board" aria-label="Disputes">${signs}</nav>`;
}

function identityOf(disputes: Disputes): Page['identity'] {
  const { engine, model_hash } = disputesJson({ ...disputes, rows: [] });
  const { seed, overlays } = disputes;
  return [
    [
      'Context of use',
      'To see which experiment could decide a dispute, by a simulated block of marrow; never to choose a treatment.',
    ],
    [
      'Separation',
      `The mean difference of what the sides predict, over the standard deviation between seeds within an arm; ${leastSeparation} count. Its interval is paired by seed, since both sides have the same random numbers, and shared among all readings of a dispute (Bonferroni), since the best is chosen on the seeds in which it is read. Few seeds make it too great, which Hedges’ correction takes out.`,
    ],
    [
      'Animals',
      'With so many in each group, the two-sided t test at 5 % tells the prediction of one side from that of the other with 80 % power; an animal stands for one block of marrow. The first number follows from the separation that was found, which is the greatest of several, so that it is the least that could do; the second from the end of its interval nearer to 0. Differences between animals that a block has not would ask for more.',
    ],
    ['Seeds', `from ${seed} on`],
    ['Overlays', overlays.length === 0 ? 'none' : overlays.join(', ')],
    ['Engine', markup`version <code>${engine}</code>, model <code>${model_hash}</code>`],
    ['Files', markup`<code>dispute.json</code>: every value behind this page`],
  ];
}

const disputeStyle = trusted(`
.mark { display: inline-flex; align-items: center; gap: 6px; font-weight: 600; white-space: nowrap; color: var(--ink); }
.mark svg { width: 12px; height: 12px; flex: none; }
nav.board { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0 0 18px; font-size: 13px; }
nav.board a { display: inline-flex; align-items: center; gap: 5px; text-decoration: none; color: var(--ink); }
nav.board svg { width: 11px; height: 11px; }
section.dispute { border-top: 1px solid var(--line); padding: 16px 0 12px; }
section.dispute h3 { font-size: 16px; margin: 0; display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; }
section.dispute h4 { font-size: 14px; margin: 10px 0 2px; }
section.dispute p { margin: 4px 0; }
section.dispute .quiet { color: var(--quiet); font-size: 13px; }
section.dispute .observables { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(340px, 100%), 1fr)); gap: 12px 32px; }
section.dispute .observables > div { min-width: 0; break-inside: avoid; }
section.dispute .observables svg { display: block; width: 100%; height: auto; background: #ffffff; border-radius: 3px; }
section.dispute details { border-top: 0; padding: 2px 0 0; font-size: 13px; overflow-x: auto; }
section.dispute details summary { font-weight: 400; color: var(--link); }
`);
