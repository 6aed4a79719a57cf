import type { ResolvedModel } from '../../model/resolved-model.ts';
import { cellSteps } from './cell-steps.ts';
import { drugSteps } from './drug-steps.ts';
import { fieldSteps } from './field-steps.ts';
import { ruleSteps } from './rule-steps.ts';
import type { Step } from './step.ts';

/** All that acts on anything in a model, as far as a scenario keeps its rules. */
export function stepsOf(model: ResolvedModel): Step[] {
  return [...ruleSteps(model), ...cellSteps(model), ...fieldSteps(model), ...drugSteps(model)];
}
