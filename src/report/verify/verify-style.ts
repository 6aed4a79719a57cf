import { trusted } from '../markup.ts';

/** What the page of assays has beside the other pages. */
export const verifyStyle = trusted(`
.mark { display: inline-flex; align-items: center; gap: 6px; font-weight: 600; white-space: nowrap; color: var(--ink); }
.mark svg { width: 12px; height: 12px; flex: none; }
h2.bare { font-size: 16px; margin: 26px 0 4px; color: var(--quiet); }
nav.board { display: flex; flex-wrap: wrap; gap: 4px 14px; margin: 0 0 18px; font-size: 13px; }
nav.board a { display: inline-flex; align-items: center; gap: 5px; text-decoration: none; color: var(--ink); font-variant-numeric: tabular-nums; }
nav.board svg { width: 11px; height: 11px; }
table.counts { max-width: 760px; }
table.counts tr:last-child td { font-weight: 600; border-bottom: 0; }
section.assay { border-top: 1px solid var(--line); padding: 16px 0 12px; break-inside: avoid; display: grid; grid-template-columns: minmax(0, 1fr) 372px; gap: 4px 32px; }
section.assay h3 { font-size: 16px; line-height: 1.4; margin: 0; grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; }
section.assay h3 .class { color: var(--quiet); font-weight: 400; font-size: 13px; }
section.assay p { margin: 4px 0; }
section.assay .asks { font-size: 15px; }
section.assay .why, section.assay .path { color: var(--quiet); font-size: 13px; }
section.assay .plot > svg { display: block; width: 100%; height: auto; background: #ffffff; border-radius: 3px; }
section.assay details { grid-column: 1 / -1; border-top: 0; padding: 2px 0 0; font-size: 13px; }
section.assay details summary { font-weight: 400; color: var(--link); }
ul.untested { font-size: 13px; padding-left: 18px; }
ul.untested li { margin: 2px 0; }
@media (max-width: 760px) { section.assay { grid-template-columns: minmax(0, 1fr); } }
`);
