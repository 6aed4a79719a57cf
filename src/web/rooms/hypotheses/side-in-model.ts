import type { SideName } from '../../../evidence/index.ts';
import type { Parameter, Rule } from '../../../model/index.ts';
import { type NamedParameter, parametersOf } from '../../../model/paths.ts';
import { marrow } from '../../../scenarios/index.ts';

/** What a side of a dispute makes of the model. */
export interface SideInModel {
  /** In one sentence; null where the model has no switch that says it. */
  readonly says: string | null;
  /** Rules that hold on this side only. */
  readonly only: readonly Rule[];
  /** Rules that do not hold on it. */
  readonly cut: readonly Rule[];
  readonly set: readonly {
    readonly path: string;
    readonly before: Parameter;
    readonly after: Parameter;
  }[];
}

/** What the model holds where a side is taken. */
export function sideInModel(dispute: string, side: SideName): SideInModel {
  const stated = marrow.switches?.find(({ id }) => id === dispute)?.sides[side];
  const isOnly = (rule: Rule) => rule.side?.dispute === dispute && rule.side.side === side;
  return {
    says: stated?.says ?? null,
    only: marrow.rules.filter(isOnly),
    cut: marrow.rules.filter(({ id }) => stated?.cut.includes(id)),
    set: Object.entries(stated?.set ?? {}).map(([path, after]) => ({ path, before: parameterAt(path), after })),
  };
}

let known: readonly NamedParameter[] | undefined;

function parameterAt(path: string): Parameter {
  known ??= parametersOf(marrow);
  const found = known.find((each) => each.path === path);
  if (found === undefined) throw new Error(`no parameter of the model is called "${path}"`);
  return found.parameter;
}
