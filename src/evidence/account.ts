import { cite } from './cite.ts';
import type { DefaultSide, Dispute, howStated, SeparatingExperiment, Side } from './dispute.ts';
import type { SideName } from './dispute-id.ts';
import { type Bearing, bearingsOf, sourcesOf } from './disputes.ts';
import type { Entity } from './entity.ts';
import type { Claim, Finding } from './finding.ts';
import { type ReferenceKey, references } from './references.ts';
import { sayLink } from './say-link.ts';

/** A source as an account prints it. */
export interface AccountOfSource {
  readonly key: string;
  /** Its number in the review; null for a source outside it. */
  readonly number: number | null;
  readonly says: string;
}

/** What a finding rests on and claims, whole and in words, with null where the review or Marrow has nothing. */
export interface AccountOfFinding {
  readonly section: string;
  readonly kind: string;
  readonly context: string;
  readonly species: string;
  readonly references: readonly AccountOfSource[];
  /** Causal steps as short sentences. */
  readonly links: readonly string[];
  readonly claim: Claim | null;
  readonly disputes: readonly Bearing[];
  readonly note: string | null;
}

export interface AccountOfSide {
  readonly statement: string;
  readonly findings: readonly string[];
  readonly references: readonly AccountOfSource[];
}

/** A dispute whole, with null where the review or Marrow has nothing. */
export interface AccountOfDispute {
  readonly question: string;
  readonly stated: keyof typeof howStated;
  readonly sides: Readonly<Record<SideName, AccountOfSide>>;
  readonly neutral: readonly string[];
  readonly default: DefaultSide;
  readonly experiment: SeparatingExperiment;
  readonly explanation: string | null;
  readonly twin: string | null;
  readonly note: string | null;
}

/** An entity's names and numbers. */
export interface AccountOfEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly symbols: readonly string[];
  /** Ontology numbers read with their label; null where none was seen. */
  readonly ontology: readonly string[] | null;
  /** The nearest wider class of the Cell Ontology. */
  readonly broader: string | null;
  readonly note: string | null;
}

export function accountOfFinding(finding: Finding): AccountOfFinding {
  const { section, kind, context, species, refs, links, claim, note } = finding;
  return {
    section,
    kind,
    context,
    species,
    references: refs.map(accountOfSource),
    links: (links ?? []).map(sayLink),
    claim: claim ?? null,
    disputes: bearingsOf(finding.id),
    note: note ?? null,
  };
}

export function accountOfDispute(dispute: Dispute): AccountOfDispute {
  const { question, stated, sides, neutral, default: weighed, experiment, explanation, twin, note } = dispute;
  return {
    question,
    stated,
    sides: { a: accountOfSide(sides.a), b: accountOfSide(sides.b) },
    neutral,
    default: weighed,
    experiment,
    explanation: explanation ?? null,
    twin: twin ?? null,
    note: note ?? null,
  };
}

export function accountOfEntity(entity: Entity): AccountOfEntity {
  const { id, kind, name, short, synonyms, symbols, ids, broader, note } = entity;
  return {
    id,
    kind,
    name,
    synonyms: short === null ? synonyms : [short, ...synonyms],
    symbols,
    ontology: ids,
    broader,
    note,
  };
}

function accountOfSide(side: Side): AccountOfSide {
  return { statement: side.statement, findings: side.findings, references: sourcesOf(side).map(accountOfSource) };
}

export function accountOfSource(key: ReferenceKey): AccountOfSource {
  const source = references[key];
  return { key, number: source.number, says: cite(source) };
}
