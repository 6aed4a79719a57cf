import type { Figure } from './figures/figure.ts';
import { type Markup, markup } from './markup.ts';
import { style } from './style.ts';

/** Whether files lie beside a page, which then names them. */
export interface Beside {
  readonly files: boolean;
}

/** What a page says: head, what was found, who made it from what, figures, and sections behind them. */
export interface Page extends Partial<Beside> {
  readonly title: string;
  readonly says: string;
  readonly found: string;
  /** More lines of the head. */
  readonly head?: Markup;
  /** Rules of style of its own. */
  readonly styles?: Markup;
  /** What stands before the names and values. */
  readonly lead?: Markup;
  /** Names and values under the title. */
  readonly identity: readonly (readonly [name: string, value: string | Markup])[];
  readonly figures: readonly Figure[];
  readonly sections: readonly Markup[];
}

/** Nothing is loaded and nothing is run: the page is all there is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** One page of HTML that needs no network and no script. */
export function pageOf({
  title,
  says,
  found,
  head,
  styles,
  lead,
  identity,
  figures,
  sections,
  files = true,
}: Page): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head === undefined ? null : markup`${head}\n`}<title>${title} – Marrow</title>
<style>${style}${styles ?? null}</style>
</head>
<body>
<main>
<header>
<h1>${title}</h1>
<p class="says">${says}</p>
<p class="found">${found}</p>
<p class="notice">Research software: not for clinical decisions.</p>
${lead === undefined ? null : markup`${lead}\n`}<dl>${identity.map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
</header>
${figures.map((figure) => figureOf(figure, files))}
${sections.map((section) => markup`${section}\n`)}</main>
</body>
</html>
`;
  return page.text;
}

/** A figure with its caption and, where they are there, the names of its files. */
function figureOf({ number, id, title, caption, svg }: Figure, files: boolean): Markup {
  const name = fileName({ number, id });
  const beside = files ? markup` Files: <code>figures/${name}.svg</code>, <code>.csv</code>.` : null;
  return markup`<figure id="figure-${number}"><div class="wide">${svg}</div><figcaption><b>Figure ${number}. ${title}.</b> ${caption}${beside}</figcaption></figure>
`;
}

/** Name of a figure's files without their ending. */
export function fileName({ number, id }: Pick<Figure, 'number' | 'id'>): string {
  return `figure-${number}-${id}`;
}
