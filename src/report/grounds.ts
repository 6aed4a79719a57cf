import { findings, type Reference, references } from '../evidence/index.ts';
import { describeWithoutFindings } from '../model/describe.ts';
import { parametersOf } from '../model/paths.ts';
import type { ResolvedModel } from '../model/resolved-model.ts';
import type { Rule } from '../model/rule.ts';
import type { ParameterRow, RuleRow } from './report-input.ts';

/** What runs rest on: rules, numbers, and the sources of both. */
export interface Grounds {
  readonly rules: readonly RuleRow[];
  readonly parameters: readonly ParameterRow[];
  readonly references: readonly Reference[];
}

/** The rules and numbers of the model in use with their sources. */
export function groundsOf(used: ResolvedModel): Grounds {
  const rules = used.rules.map(
    (rule): RuleRow => ({ id: rule.id, sentence: describeWithoutFindings(rule), cites: rule.because }),
  );
  const parameters = parametersInUse(used);
  return { rules, parameters, references: citedReferences(used.rules, parameters) };
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

/** The sources of the findings that rules cite, of what rules claim beyond them, and of the parameters, in the order of their keys. */
function citedReferences(rules: readonly Rule[], parameters: readonly ParameterRow[]): Reference[] {
  const ofRules = rules.flatMap(({ because, beyond }) => [
    ...because.flatMap((id) => findingRefs(id)),
    ...(beyond?.cites ?? []),
  ]);
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
