import { MarrowError } from '../core/error.ts';
import { nearest } from '../core/nearest.ts';
import { disputes, findings, statusOf } from '../evidence/index.ts';
import { describe } from '../model/describe.ts';
import type { Model } from '../model/model.ts';
import { type NamedParameter, parametersOf } from '../model/paths.ts';
import type { Rule } from '../model/rule.ts';

export type Kind =
  | 'cell'
  | 'drug'
  | 'substance'
  | 'receptor'
  | 'activity'
  | 'rule'
  | 'finding'
  | 'dispute'
  | 'parameter';

/** Something that the model can explain. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly kind: Kind;
}

/** What the model says of a topic, with the rules, numbers and sources behind it: the contract of `explain --json`. */
export interface Explanation {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly rules: readonly { readonly id: string; readonly sentence: string; readonly cites: readonly string[] }[];
  readonly parameters: readonly ExplainedParameter[];
  /** Findings of the review that bear on it. */
  readonly findings: readonly { readonly id: string; readonly says: string; readonly status: string }[];
  /** Experiments that test it, by id. */
  readonly assays: readonly string[];
  /** Where a finding stands; null for everything else. */
  readonly verdict: string | null;
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

/** Everything that can be explained, in the order of the model. */
export function topicsOf(model: Model): Topic[] {
  const topic =
    (kind: Kind) =>
    (member: { readonly id: string; readonly name: string }): Topic => ({ id: member.id, title: member.name, kind });
  return [
    ...model.cellTypes.map(topic('cell')),
    ...model.drugs.map(topic('drug')),
    ...model.substances.filter(({ id }) => model.drugs.every((drug) => drug.id !== id)).map(topic('substance')),
    ...model.receptors.map(topic('receptor')),
    ...model.activities.map(topic('activity')),
    ...model.rules.map((rule): Topic => ({ id: rule.id, title: describe(rule), kind: 'rule' })),
    ...Object.values(findings).map(({ id, says }): Topic => ({ id, title: says, kind: 'finding' })),
    ...Object.values(disputes).map(({ id, question }): Topic => ({ id, title: question, kind: 'dispute' })),
    ...parametersOf(model).map(
      ({ path, parameter }): Topic => ({ id: path, title: parameter.source, kind: 'parameter' }),
    ),
  ];
}

/**
 * Explain a cell type, drug, substance, receptor, activity, rule, finding, dispute or parameter.
 *
 * @throws MarrowError `invalid-input` with the nearest name
 */
export function explain(model: Model, name: string): Explanation {
  const topics = topicsOf(model);
  const wanted = name.toLowerCase();
  const topic =
    topics.find(({ id }) => id === name) ??
    topics.find(({ id }) => id.toLowerCase() === wanted) ??
    byTitle(topics, wanted);
  if (topic === undefined) throw unknown(name, topics);
  const { id, title, kind } = topic;
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
      const [found] = findingsOf(model, [id]);
      return {
        ...empty,
        says: title,
        rules: rulesWhere(model, ({ because }) => because.some((each) => each === id)),
        verdict: found!.status,
      };
    }
    case 'dispute': {
      const { question, sides, neutral } = Object.values(disputes).find((each) => each.id === id)!;
      const says = `${question} a: ${sides.a.statement} b: ${sides.b.statement}`;
      const rules = rulesWhere(model, ({ side }) => side?.dispute === id);
      return {
        ...empty,
        says,
        rules,
        findings: findingsOf(model, [...sides.a.findings, ...sides.b.findings, ...neutral]),
      };
    }
    case 'parameter': {
      const [parameter] = parametersUnder(model, id);
      return {
        ...empty,
        says: `${parameter!.value} ${parameter!.unit} (${parameter!.grade}): ${parameter!.source}`,
        parameters: [parameter!],
      };
    }
    default:
      return { ...empty, ...explainMember(model, kind, id) };
  }
}

function byTitle(topics: readonly Topic[], wanted: string): Topic | undefined {
  return topics.find(({ kind, title }) => kind !== 'finding' && kind !== 'parameter' && title.toLowerCase() === wanted);
}

function explainMember(
  model: Model,
  kind: Kind,
  id: string,
): Pick<Explanation, 'says' | 'rules' | 'parameters' | 'findings'> {
  const lists = {
    cell: 'cellTypes',
    drug: 'drugs',
    substance: 'substances',
    receptor: 'receptors',
    activity: 'activities',
  } as const;
  const list = lists[kind as keyof typeof lists];
  const member = model[list].find((each) => each.id === id)!;
  const rules = model.rules.filter(({ cells, signal, target }) =>
    kind === 'cell' ? cells.some((cell) => cell.id === id) : signal.id === id || target.id === id,
  );
  const because = [...member.because, ...rules.flatMap((rule) => rule.because)];
  return {
    says: 'says' in member ? member.says : member.name,
    rules: rules.map(asRule),
    parameters: parametersUnder(model, `${list}.${id}`),
    findings: findingsOf(model, [...new Set(because)]),
  };
}

function rulesWhere(model: Model, holds: (rule: Rule) => boolean): Explanation['rules'] {
  return model.rules.filter(holds).map(asRule);
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

function findingsOf(model: Model, ids: readonly string[]): Explanation['findings'] {
  const standing = {
    citedByRules: new Set<string>(model.rules.flatMap(({ because }) => because)),
    verdicts: new Map(),
  };
  const all = new Map(Object.values(findings).map((finding) => [finding.id as string, finding]));
  return ids.flatMap((id) => {
    const finding = all.get(id);
    return finding === undefined ? [] : [{ id, says: finding.says, status: statusOf(finding, standing) }];
  });
}

function unknown(name: string, topics: readonly Topic[]): MarrowError {
  const meant = nearest(
    name,
    topics.map(({ id }) => id),
  );
  return new MarrowError({
    kind: 'invalid-input',
    message: `nothing is called "${name}"`,
    expected: 'a cell type, drug, substance, receptor, activity, rule, finding, dispute or parameter',
    advice: meant === undefined ? '"marrow explain" without a name lists them all.' : `Did you mean "${meant}"?`,
  });
}
