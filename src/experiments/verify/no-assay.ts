import { assaysOf } from '../../assays/index.ts';
import { type Finding, findingOf } from '../../evidence/index.ts';
import { arithmeticOf } from '../trial/arithmetic-of.ts';

/** Why a finding has no assay, in one sentence, and what comes of it where it is reckoned; null where it has one. */
export function whyNoAssay(id: string): string | null {
  if (assaysOf(id).length > 0) return null;
  const arithmetic = arithmeticOf(id);
  if (arithmetic !== null) return `Arithmetic, no simulation. ${arithmetic}.`;
  const { background, claim, kind }: Finding = findingOf(id);
  if (background === true) return 'Narrative: there is nothing in it to model or to measure.';
  if (claim === undefined) return `It states no experiment that could refute it (kind of sentence: ${kind}).`;
  const { setup, perturb = 'nothing', measured, expected } = claim;
  return `An experiment could refute it and has no assay yet: in ${setup}; change ${perturb}; measure ${measured}; expect ${expected}.`;
}
