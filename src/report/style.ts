import { trusted } from './markup.ts';

/** How the page looks on screen, at night and on paper. Figures keep their white paper: their colors carry meaning. */
export const style = trusted(`
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #56606b; --page: #ffffff; --soft: #f4f5f7; --line: #d9dde2; --link: #005a9c; --warn: #8a3d00; --warn-back: #fff4e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --quiet: #a9b2bd; --page: #14171b; --soft: #1d2126; --line: #363c44; --link: #7cc0ff; --warn: #ffc28a; --warn-back: #33240f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.55 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
main { max-width: 1008px; margin: 0 auto; padding: 40px 24px 80px; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 6px; }
h2 { font-size: 20px; margin: 48px 0 10px; }
.says { color: var(--quiet); margin: 0 0 20px; max-width: 46em; }
.found { font-size: 18px; line-height: 1.6; max-width: 44em; margin: 0 0 20px; }
.notice { background: var(--warn-back); color: var(--warn); border-left: 4px solid currentColor; padding: 10px 14px; margin: 0 0 24px; font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0; font-size: 14px; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
code { font: 0.92em ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, monospace; }
figure { margin: 36px 0; break-inside: avoid; }
figure svg:not(svg svg) { display: block; width: 100%; height: auto; background: #ffffff; padding: 0; border-radius: 3px; }
figcaption { font-size: 14px; color: var(--quiet); margin-top: 10px; max-width: 62em; }
figcaption b { color: var(--ink); }
details { border-top: 1px solid var(--line); padding: 10px 0; }
summary { cursor: pointer; font-weight: 600; }
summary span { font-weight: 400; color: var(--quiet); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 13px; width: 100%; margin: 12px 0; }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.number { text-align: right; }
td.path { overflow-wrap: anywhere; min-width: 15em; }
.bar { display: flex; height: 14px; border-radius: 3px; overflow: hidden; margin: 8px 0; max-width: 560px; }
.key { display: flex; flex-wrap: wrap; gap: 2px 20px; font-size: 14px; margin: 0 0 12px; padding: 0; list-style: none; }
.key i { display: inline-block; width: 11px; height: 11px; border-radius: 2px; margin-right: 6px; }
ol.sources { font-size: 14px; padding-left: 0; list-style: none; }
ol.sources li { margin: 0 0 7px; padding-left: 20px; text-indent: -20px; }
a { color: var(--link); }
:target { background: var(--soft); outline: 2px solid var(--link); }
@media screen and (max-width: 720px) { main { padding: 28px 16px 60px; } figure svg:not(svg svg) { min-width: 720px; } dl { grid-template-columns: 1fr; } dd { margin: 0 0 6px; } }
@media print {
  :root { --ink: #000; --quiet: #333; --page: #fff; --soft: #fff; --line: #bbb; --link: #000; --warn: #000; --warn-back: #fff; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  .found { font-size: 11.5pt; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  a { text-decoration: none; }
  @page { margin: 16mm 14mm; }
}
`);
