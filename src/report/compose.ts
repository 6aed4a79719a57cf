import { internal } from '../core/units.ts';
import { findings, type Reference, references } from '../evidence/index.ts';
import { type Outcome, sentencesOf } from '../experiments/index.ts';
import { describeWithoutFindings } from '../model/describe.ts';
import type { Model } from '../model/model.ts';
import { parametersOf } from '../model/paths.ts';
import { type ResolvedModel, resolve } from '../model/resolve.ts';
import type { Scenario } from '../model/scenario.ts';
import { dosesOf } from './doses.ts';
import type { ParameterRow, ReportInput, RuleRow } from './report-input.ts';

/** A run and what it was run with. */
export interface RunWithModel extends Pick<ReportInput, 'run' | 'series' | 'frames' | 'anatomy'> {
  readonly model: Model;
  readonly scenario: Scenario;
  readonly outcome: Outcome;
  readonly contextOfUse?: string;
}

const usualContext =
  'To explore, in one simulated block of marrow, which mechanisms of the niche could explain how a leukemia grows, responds and returns; ' +
  'to choose experiments, never to choose a treatment.';

/** What a report says of a run: the rules and numbers in use and their sources come from the model, the sentences from the outcome. */
export function composeReport({
  model,
  scenario,
  outcome,
  contextOfUse = usualContext,
  ...recorded
}: RunWithModel): ReportInput {
  const used = resolve(model, scenario);
  const rules = used.rules.map(
    (rule): RuleRow => ({ id: rule.id, sentence: describeWithoutFindings(rule), cites: rule.because }),
  );
  const parameters = parametersInUse(used);
  const { neutrophils } = used.speciesInUse;
  return {
    ...recorded,
    scenario,
    outcome,
    contextOfUse,
    sentences: paragraphs(sentencesOf(outcome, scenario, model)),
    recoveryThreshold: internal(neutrophils.recovery.quantity),
    cellTypes: used.cellTypes,
    doses: dosesOf(scenario, used, recorded.series),
    rules,
    parameters,
    references: citedReferences(rules, parameters),
  };
}

/** Lines of a terminal as sentences: an indented line belongs to the one before. */
function paragraphs(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    if (line.startsWith('  ') && joined.length > 0) joined[joined.length - 1] += ` ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

/** The numbers that the run used: its species and site, and the drugs that it gives. */
function parametersInUse(used: ResolvedModel): ParameterRow[] {
  return parametersOf({ ...used, species: [used.speciesInUse], sites: [used.siteInUse] })
    .filter(({ path }) => !/\.Use$|^(speciesInUse|siteInUse)\./.test(path) && !/^species\.[^.]+\.set\./.test(path))
    .map(({ path, parameter }) => ({
      path,
      value: parameter.quantity.amount,
      unit: parameter.quantity.unit,
      range: parameter.range,
      source: parameter.source,
      grade: parameter.grade,
      cites: parameter.cites,
    }));
}

/** The sources of the findings that rules cite, and of the parameters, in the order of their keys. */
function citedReferences(rules: readonly RuleRow[], parameters: readonly ParameterRow[]): Reference[] {
  const ofRules = rules.flatMap(({ cites }) => cites.flatMap((id) => findingRefs(id)));
  const keys = [...new Set([...ofRules, ...parameters.flatMap(({ cites }) => cites)])].sort();
  return keys.flatMap((key) =>
    Object.hasOwn(references, key) ? [(references as Readonly<Record<string, Reference>>)[key]!] : [],
  );
}

function findingRefs(id: string): readonly string[] {
  return Object.hasOwn(findings, id)
    ? (findings as Readonly<Record<string, { readonly refs: readonly string[] }>>)[id]!.refs
    : [];
}
