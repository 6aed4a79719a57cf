import { type Assay, assaysOf } from '../assays/index.ts';
import { sayUnit } from '../core/units.ts';
import {
  type AccountOfDispute,
  type AccountOfEntity,
  type AccountOfFinding,
  accountOfDispute,
  accountOfEntity,
  accountOfFinding,
  disputeOf,
  type Entity,
  entityBehind,
  entityNamed,
  type Finding,
  findingOf,
  findings,
  findingsOn,
  statusOf,
  type Verdict,
} from '../evidence/index.ts';
import { measureOptions, sayOptions } from '../io/scenario-file/index.ts';
import { describe } from '../model/describe.ts';
import { describeDrug } from '../model/describe-drug.ts';
import { describeMutation } from '../model/describe-mutation.ts';
import { targetsOfDrug } from '../model/drug.ts';
import { measureKinds } from '../model/measure-kinds.ts';
import type { Model } from '../model/model.ts';
import { type NamedParameter, parametersOf } from '../model/paths.ts';
import type { Rule } from '../model/rule.ts';
import { type FirstDose, firstDosesOf } from './exposure/first-dose.ts';
import { type Kind, type Member, topicNamed } from './topics.ts';
import { type Uses, usesOfDrug, usesOfFinding } from './uses.ts';

/** What the model says of a topic, with the rules, numbers and sources behind it: the contract of `explain --json`. */
export interface Explanation {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly rules: readonly { readonly id: string; readonly sentence: string; readonly cites: readonly string[] }[];
  readonly parameters: readonly ExplainedParameter[];
  /** Findings of the review that bear on it: first those it rests on, then those that speak of it. */
  readonly findings: readonly { readonly id: string; readonly says: string; readonly status: string }[];
  /** Experiments that test it, by id. */
  readonly assays: readonly string[];
  /** What came of those that have been run. */
  readonly judged?: readonly Judged[];
  /** Where a finding stands; null for everything else. */
  readonly verdict: string | null;
  /** Section, sources, causal steps and the claim of a finding. */
  readonly finding?: AccountOfFinding;
  /** Sides and the separating experiment of a dispute. */
  readonly dispute?: AccountOfDispute;
  /** Names and ontology numbers of an entity, or of the entity that a member of the model stands for. */
  readonly entity?: AccountOfEntity;
  /** Regimens, trials and strategies that give a drug, or rest on a finding. */
  readonly uses?: Uses;
  /** Level of a drug in blood after its first dose, by species. */
  readonly exposure?: readonly FirstDose[];
}

/** What an assay came to. */
export interface Judged {
  readonly id: string;
  readonly verdict: Verdict;
  /** The effect that was found, and why that is the verdict. */
  readonly says: string;
  /** With what the project itself found it, where nobody ran it here. */
  readonly ofRecord?: string;
}

export interface ExplainedParameter {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly range: readonly [low: number, high: number];
  readonly source: string;
  readonly grade: string;
  readonly cites: readonly string[];
}

/**
 * Explain a cell type, drug, substance, receptor, activity, mutation, rule, finding, dispute, entity, parameter or measure.
 *
 * An entity goes by its id, its name or a synonym; one that a member of the model stands for is explained there.
 *
 * @param judgedBy what came of assays that have been run, for those of a finding
 * @throws MarrowError `invalid-input` with the nearest name
 */
export function explain(
  model: Model,
  name: string,
  judgedBy: (assays: readonly Assay[]) => readonly Judged[] = () => [],
): Explanation {
  const { id, title, kind } = topicNamed(model, name);
  const empty = { kind, id, title, rules: [], parameters: [], findings: [], assays: [], verdict: null };
  switch (kind) {
    case 'rule': {
      const rule = model.rules.find((each) => each.id === id)!;
      return {
        ...empty,
        says: title,
        parameters: parametersUnder(model, `rules.${id}`),
        findings: findingsOf(model, rule.because),
      };
    }
    case 'finding': {
      const assays = assaysOf(id);
      const judged = judgedBy(assays);
      const [found] = findingsOf(model, [id], new Map(judged.map(({ verdict }) => [id, verdict])));
      return {
        ...empty,
        says: title,
        rules: rulesWhere(model, ({ because }) => because.some((each) => each === id)),
        assays: assays.map((assay) => assay.id),
        ...(judged.length === 0 ? {} : { judged }),
        verdict: found!.status,
        finding: accountOfFinding(findingOf(id)),
        ...used(usesOfFinding(id)),
      };
    }
    case 'dispute': {
      const dispute = disputeOf(id);
      const { question, sides, neutral } = dispute;
      return {
        ...empty,
        says: `${question} a: ${sides.a.statement} b: ${sides.b.statement}`,
        rules: rulesWhere(model, (rule) => rule.side?.dispute === id || isCutBy(model, id, rule)),
        parameters: parametersUnder(model, `switches.${id}`),
        findings: findingsOf(model, [...sides.a.findings, ...sides.b.findings, ...neutral]),
        dispute: accountOfDispute(dispute),
      };
    }
    case 'entity':
      return { ...empty, ...explainEntity(model, entityNamed(id)!) };
    case 'parameter': {
      const [parameter] = parametersUnder(model, id);
      return {
        ...empty,
        says: `${parameter!.value}${parameter!.unit === '1' ? '' : ` ${sayUnit(parameter!.unit)}`} (${parameter!.grade}): ${parameter!.source}`,
        parameters: [parameter!],
      };
    }
    case 'measure':
      return { ...empty, says: saysOfMeasure(id) };
    default:
      return { ...empty, ...explainMember(model, kind, id) };
  }
}

function saysOfMeasure(id: string): string {
  const options = measureOptions().find(({ kind }) => kind === id)!;
  const { unit } = measureKinds[options.kind];
  const given = unit === '1' ? 'A number without unit' : `Its unit: ${unit}`;
  return `${given}. Written under "record: measures:" of a scenario as ${sayOptions(options)}.`;
}

function explainEntity(model: Model, entity: Entity): Pick<Explanation, 'says' | 'findings' | 'entity'> {
  const others: readonly Member[] = [model.ligands, model.sites].flat();
  const member = others.find((each) => entityBehind(each) === entity);
  const inModel = member === undefined ? 'the model has no member of that name' : `in the model as "${member.id}"`;
  return {
    says: `${entity.name}: ${entity.kind}; ${inModel}.`,
    findings: findingsOf(model, idsOn(entity)),
    entity: accountOfEntity(entity),
  };
}

function idsOn(entity: Entity | undefined): string[] {
  return entity === undefined ? [] : findingsOn(entity).map(({ id }) => id);
}

const lists = {
  cell: 'cellTypes',
  drug: 'drugs',
  substance: 'substances',
  receptor: 'receptors',
  activity: 'activities',
  mutation: 'mutations',
} as const;

function explainMember(
  model: Model,
  kind: Kind,
  id: string,
): Pick<Explanation, 'says' | 'rules' | 'parameters' | 'findings' | 'entity' | 'uses' | 'exposure'> {
  const list = lists[kind as keyof typeof lists];
  const member = model[list].find((each) => each.id === id)!;
  const drug = kind === 'drug' ? model.drugs.find((each) => each.id === id) : undefined;
  const names = drug === undefined ? [id] : [id, ...targetsOfDrug(drug)];
  const rules = model.rules.filter(({ cells, signal, target }) =>
    kind === 'cell' ? cells.some((cell) => cell.id === id) : names.includes(signal.id) || names.includes(target.id),
  );
  const own = 'because' in member ? member.because : [];
  const because = [...own, ...rules.flatMap((rule) => rule.because)];
  const entity = entityBehind(member);
  return {
    says: saysOf(member),
    rules: rules.map(asRule),
    parameters: parametersUnder(model, `${list}.${id}`),
    findings: findingsOf(model, [...new Set([...because, ...idsOn(entity)])]),
    ...(entity === undefined ? {} : { entity: accountOfEntity(entity) }),
    ...(drug === undefined ? {} : { ...used(usesOfDrug(id)), exposure: firstDosesOf(model, drug) }),
  };
}

function saysOf(member: Model[(typeof lists)[keyof typeof lists]][number]): string {
  if ('pharmacokinetics' in member) return describeDrug(member);
  if ('says' in member) return member.says;
  return 'kind' in member && member.kind === 'mutation' ? describeMutation(member) : member.name;
}

const used = (uses: Uses | null): Pick<Explanation, 'uses'> => (uses === null ? {} : { uses });

function rulesWhere(model: Model, holds: (rule: Rule) => boolean): Explanation['rules'] {
  return model.rules.filter(holds).map(asRule);
}

/** Whether a rule does not hold on a side of a dispute. */
function isCutBy({ switches = [] }: Model, dispute: string, rule: Rule): boolean {
  const sides = Object.values(switches.find(({ id }) => id === dispute)?.sides ?? {});
  return sides.some(({ cut }) => cut.includes(rule.id));
}

function asRule(rule: Rule): Explanation['rules'][number] {
  return { id: rule.id, sentence: describe(rule), cites: rule.because };
}

function parametersUnder(model: Model, path: string): ExplainedParameter[] {
  return parametersOf(model)
    .filter((each) => each.path === path || each.path.startsWith(`${path}.`))
    .map(asParameter);
}

function asParameter({ path, parameter }: NamedParameter): ExplainedParameter {
  const { quantity, range, source, grade, cites } = parameter;
  return { id: path, value: quantity.amount, unit: quantity.unit, range, source, grade, cites };
}

function findingsOf(
  model: Model,
  ids: readonly string[],
  verdicts: ReadonlyMap<string, Verdict> = new Map(),
): Explanation['findings'] {
  const standing = {
    citedByRules: new Set<string>(model.rules.flatMap(({ because }) => because)),
    verdicts,
  };
  const all = new Map(Object.values<Finding>(findings).map((finding) => [finding.id, finding]));
  return ids.flatMap((id) => {
    const finding = all.get(id);
    return finding === undefined ? [] : [{ id, says: finding.says, status: statusOf(finding, standing) }];
  });
}
