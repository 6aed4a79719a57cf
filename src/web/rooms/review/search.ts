import {
  type Entity,
  entities,
  type Finding,
  findings,
  namesOf,
  partsOf,
  references,
  withoutMarks,
} from '../../../evidence/index.ts';
import type { Dose } from '../../../model/regimen.ts';
import { marrow } from '../../../scenarios/index.ts';
import { reportedOf } from '../../../trials/reported.ts';
import { type Entry, entries } from './branches.ts';

/**
 * Findings, strategies and trials in which every word of a query stands: in their text, their section, the names of what they
 * link or give, or their sources. Hyphens, spaces, case and the spelling of Greek letters do not matter. Null for a query without
 * a word.
 */
export function matching(query: string): ReadonlySet<string> | null {
  const words = query
    .split(/\s+/)
    .map(withoutMarks)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  return new Set([...texts()].filter(([, text]) => words.every((word) => text.includes(word))).map(([id]) => id));
}

const entityById: Readonly<Record<string, Entity>> = entities;
let known: ReadonlyMap<string, string> | undefined;

/** What is searched, by the id of a finding, a strategy or a trial. */
function texts(): ReadonlyMap<string, string> {
  known ??= new Map([
    ...Object.values<Finding>(findings).map((finding): [string, string] => [finding.id, textOf(finding)]),
    ...entries.map((entry): [string, string] => [entry.id, textOfEntry(entry)]),
  ]);
  return known;
}

function textOf({ id, says, section, refs, links = [], note = '' }: Finding): string {
  const sources = refs.map((key) => {
    const { authors, year, title } = references[key];
    return [key, authors, year, title].filter((part) => part !== null).join(' ');
  });
  const named = links.flatMap(partsOf).flatMap((part) => namesOf(entityById[part]!));
  return [id, says, section, note, ...sources, ...named].map(withoutMarks).join('\n');
}

function textOfEntry(entry: Entry): string {
  const { id } = entry;
  if (entry.kind === 'strategy') {
    const { title, says, findings: ids, arms, control } = entry.strategy;
    const doses = [control, ...arms].flatMap(({ scenario }) => scenario.regimens.flatMap((regimen) => regimen.doses));
    const names = [control, ...arms].map(({ name }) => name);
    return [id, title, says, ...ids, ...names, ...drugNames(doses)].map(withoutMarks).join('\n');
  }
  const { title, phase, population, source, findings: ids, arms } = entry.trial;
  const doses = arms.flatMap(({ regimen }) => regimen.doses);
  const said = [...arms.map(({ name }) => name), ...reportedOf({ id }).map(({ says }) => says), ...drugNames(doses)];
  return [id, title, `phase ${phase}`, population.says, source, ...ids, ...said].map(withoutMarks).join('\n');
}

function drugNames(doses: readonly Dose[]): string[] {
  const given = new Set(doses.map(({ drug }) => drug));
  return marrow.drugs.flatMap(({ id, name }) => (given.has(id) ? [id, name] : []));
}
