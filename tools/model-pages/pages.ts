import { type Section, sections } from '../../src/evidence/index.ts';
import type { Model } from '../../src/model/index.ts';
import { beyondPage } from './beyond-page.ts';
import { type GroupKind, groups } from './connections.ts';
import { drugTablePage } from './drug-table.ts';
import { exposurePage } from './exposure-page.ts';
import { indexPage } from './index-page.ts';
import { measuresPage } from './measures-page.ts';
import { cellPage, groupPage } from './member-page.ts';
import { beyondReview, memberFolder, pageOf, reviewFolder, withoutRule } from './places.ts';
import { explainedUnder, sectionPage } from './section-page.ts';
import { strategiesPage } from './strategies-page.ts';
import { trialsPage } from './trials-page.ts';
import { withoutRulePage } from './without-rule-page.ts';

const made = '<!-- Made by `npm run docs:model` from the evidence and the model: change those, not this page. -->';

/** Folders below `docs/model/` in which every page is made here. */
export const madeFolders = [reviewFolder, memberFolder] as const;

/** Every made page by its path below `docs/model/`. */
export function modelPages(model: Model): ReadonlyMap<string, string> {
  const explained = new Map<Section, ReturnType<typeof explainedUnder>>(
    sections.map((section) => [section, explainedUnder(model, section)]),
  );
  const pages: readonly (readonly [path: string, text: string])[] = [
    [`${reviewFolder}/README.md`, indexPage(model, explained)],
    [withoutRule, withoutRulePage(model)],
    [beyondReview, beyondPage(model)],
    ...sections.map((section) => [pageOf(section), sectionPage(model, section, explained.get(section)!)] as const),
    ...model.cellTypes.map((cell) => [`${memberFolder}/${cell.id}.md`, cellPage(model, cell)] as const),
    ...(Object.keys(groups) as GroupKind[]).map(
      (kind) => [`${memberFolder}/${groups[kind].page}.md`, groupPage(model, kind)] as const,
    ),
    [`${memberFolder}/drugs-and-rules.md`, drugTablePage(model)],
    [`${memberFolder}/exposure.md`, exposurePage(model)],
    [`${memberFolder}/measures.md`, measuresPage()],
    [`${memberFolder}/trials.md`, trialsPage()],
    [`${memberFolder}/strategies.md`, strategiesPage()],
  ];
  return new Map(pages.map(([path, text]) => [path, `${made}\n\n${nearer(path, text)}\n`]));
}

/** The page with links as short as they can be: to a place on it, to a page beside it. */
function nearer(path: string, text: string): string {
  const [folder] = path.split('/');
  return text.replaceAll(`](../${path}#`, '](#').replaceAll(`](../${folder}/`, '](');
}
