import { assaysOf } from '../../assays/index.ts';
import { sayUnit } from '../../core/units.ts';
import {
  accountOfDispute,
  accountOfFinding,
  accountOfSource,
  disputeOf,
  entityNamed,
  type Finding,
  findingOf,
  findings,
  statusOf,
  type Verdict,
} from '../../evidence/index.ts';
import { measureOptions, sayOptions } from '../../io/scenario-file/index.ts';
import { measureKinds } from '../../model/measure-kinds.ts';
import type { Model } from '../../model/model.ts';
import type { Beyond, Rule } from '../../model/rule.ts';
import { arithmeticOf } from '../trial/arithmetic-of.ts';
import { accountOfAssay } from '../verify/account-of-assay.ts';
import { asRule, explainEntity, explainMember } from './explain-member.ts';
import { type ExplainedBeyond, type Explanation, noResults, type Results, type Told } from './explanation.ts';
import { parametersUnder } from './parameters-under.ts';
import { explainStudy } from './studies.ts';
import { type Topic, topicNamed } from './topics.ts';
import { usesOfFinding } from './uses.ts';

/**
 * Explain a member of the model, a rule, finding, dispute, entity, scenario, regimen, trial, strategy, parameter or measure.
 *
 * An entity goes by its id, its name or a synonym; one that a member of the model stands for is explained there.
 *
 * @param results what came of experiments that have been run, by which findings have their status
 * @throws MarrowError `invalid-input` with the nearest name
 */
export function explain(model: Model, name: string, results: Results = noResults): Explanation {
  const { topic, namesakes } = topicNamed(model, name);
  const { id, title, kind } = topic;
  const empty = { kind, id, title, rules: [], parameters: [], assays: [], verdict: null };
  const { because, ...told } = toldOf(model, topic, results);
  return {
    ...empty,
    ...told,
    findings: withStatus(model, because, results),
    ...(namesakes.length === 0 ? {} : { namesakes: namesakes.map((other) => `${other.kind} ${other.id}`) }),
  };
}

function toldOf(model: Model, { id, title, kind }: Topic, results: Results): Told {
  switch (kind) {
    case 'rule': {
      const rule = model.rules.find((each) => each.id === id)!;
      const { because, beyond } = rule;
      return {
        says: title,
        parameters: parametersUnder(model, `rules.${id}`),
        ...(beyond === undefined ? {} : { beyond: explainBeyond(beyond) }),
        because,
      };
    }
    case 'finding':
      return explainFinding(model, id, results);
    case 'dispute':
      return explainDispute(model, id, results);
    case 'entity':
      return explainEntity(model, entityNamed(id)!);
    case 'scenario':
    case 'regimen':
      return explainStudy(kind, id);
    case 'trial':
    case 'strategy':
      return { ...explainStudy(kind, id), ...standing(results.stands(kind, id)) };
    case 'parameter': {
      const [parameter] = parametersUnder(model, id);
      const { value, unit, grade, source } = parameter!;
      const measured = unit === '1' ? String(value) : `${value} ${sayUnit(unit)}`;
      return { says: `${measured} (${grade}): ${source}`, parameters: [parameter!], because: [] };
    }
    case 'measure':
      return { says: saysOfMeasure(id), because: [] };
    default:
      return explainMember(model, kind, id);
  }
}

function explainBeyond({ says, cites }: Beyond): ExplainedBeyond {
  return { says, references: cites.map(accountOfSource) };
}

function saysOfMeasure(id: string): string {
  const options = measureOptions().find(({ kind }) => kind === id)!;
  const { unit } = measureKinds[options.kind];
  const given = unit === '1' ? 'A number without unit' : `Its unit: ${unit}`;
  return `${given}. Written under "record: measures:" of a scenario as ${sayOptions(options)}.`;
}

function explainFinding(model: Model, id: string, { judged: judgedBy }: Results): Told {
  const finding: Finding = findingOf(id);
  const assays = assaysOf(id);
  const judged = judgedBy(assays);
  const arithmetic = arithmeticOf(id);
  const uses = usesOfFinding(id);
  const verdicts = new Map(judged.map(({ verdict }) => [id, verdict]));
  return {
    says: finding.says,
    rules: rulesWhere(model, ({ because }) => because.some((each) => each === id)),
    assays: assays.map((assay) => assay.id),
    ...(assays.length === 0 ? {} : { tests: assays.map(accountOfAssay) }),
    ...(judged.length === 0 ? {} : { judged }),
    verdict: statusOf(finding, standingOf(model, verdicts)),
    ...(arithmetic === null ? {} : { arithmetic }),
    finding: accountOfFinding(finding),
    ...(uses === null ? {} : { uses }),
    because: [],
  };
}

function explainDispute(model: Model, id: string, results: Results): Told {
  const dispute = disputeOf(id);
  const { question, sides, neutral } = dispute;
  return {
    says: `${question} a: ${sides.a.statement} b: ${sides.b.statement}`,
    rules: rulesWhere(model, (rule) => rule.side?.dispute === id || isCutBy(model, id, rule)),
    parameters: parametersUnder(model, `switches.${id}`),
    dispute: accountOfDispute(dispute),
    ...standing(results.stands('dispute', id)),
    because: [...sides.a.findings, ...sides.b.findings, ...neutral],
  };
}

const standing = (stands: ReturnType<Results['stands']>): Pick<Explanation, 'stands'> =>
  stands === null ? {} : { stands };

function rulesWhere(model: Model, holds: (rule: Rule) => boolean): Explanation['rules'] {
  return model.rules.filter(holds).map(asRule);
}

/** Whether a rule does not hold on a side of a dispute. */
function isCutBy({ switches = [] }: Model, dispute: string, rule: Rule): boolean {
  const sides = Object.values(switches.find(({ id }) => id === dispute)?.sides ?? {});
  return sides.some(({ cut }) => cut.includes(rule.id));
}

const standingOf = (model: Model, verdicts: ReadonlyMap<string, Verdict>) => ({
  citedByRules: new Set<string>(model.rules.flatMap(({ because }) => because)),
  verdicts,
});

/** Findings, each once, with where they stand by what has been judged. */
function withStatus(model: Model, ids: readonly string[], { judged }: Results): Explanation['findings'] {
  const all = new Map(Object.values<Finding>(findings).map((finding) => [finding.id, finding]));
  const listed = [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
  const assays = new Map(listed.map(({ id }) => [id, assaysOf(id)]));
  const verdictOf = new Map(judged([...new Set([...assays.values()].flat())]).map(({ id, verdict }) => [id, verdict]));
  const verdicts = listed.flatMap(({ id }) =>
    assays.get(id)!.flatMap((assay) => {
      const verdict = verdictOf.get(assay.id);
      return verdict === undefined ? [] : [[id, verdict] as const];
    }),
  );
  const stand = standingOf(model, new Map(verdicts));
  return listed.map((finding) => ({ id: finding.id, says: finding.says, status: statusOf(finding, stand) }));
}
