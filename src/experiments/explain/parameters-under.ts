import type { Model } from '../../model/model.ts';
import { type NamedParameter, parametersOf } from '../../model/paths.ts';
import type { ExplainedParameter } from './explanation.ts';

/** Numbers of the model at a path and below it. */
export function parametersUnder(model: Model, path: string): ExplainedParameter[] {
  return parametersOf(model)
    .filter((each) => each.path === path || each.path.startsWith(`${path}.`))
    .map(asParameter);
}

function asParameter({ path, parameter }: NamedParameter): ExplainedParameter {
  const { quantity, range, source, grade, cites } = parameter;
  return { id: path, value: quantity.amount, unit: quantity.unit, range, source, grade, cites };
}
