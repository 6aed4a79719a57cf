import { type Assay, assaysOf } from '../../../assays/index.ts';
import type { Grade, Rule } from '../../../model/index.ts';
import { marrow } from '../../../scenarios/index.ts';

/** What in Marrow rests on a finding. */
export interface Bearers {
  readonly rules: readonly Rule[];
  /** Cells, substances and drugs whose description cites it, by name. */
  readonly members: readonly string[];
  readonly assays: readonly Assay[];
}

export function bearersOf(finding: string): Bearers {
  const rests = ({ because }: { readonly because: readonly string[] }) => because.includes(finding);
  const { rules, cellTypes, substances, receptors, activities, drugs } = marrow;
  const members = [...cellTypes, ...drugs, ...substances, ...receptors, ...activities].filter(rests);
  return {
    rules: rules.filter(rests),
    members: [...new Set(members.map(({ name }) => name))],
    assays: assaysOf(finding),
  };
}

const grades: readonly Grade[] = ['measured', 'estimated', 'fitted', 'assumed'];

/** How often the numbers of some rules have each grade, the firmest first; grades that none has are left out. */
export function gradesOf(rules: readonly Rule[]): { readonly grade: Grade; readonly count: number }[] {
  const numbers = rules.flatMap(({ halfMaximum, power }) => [halfMaximum, power]);
  return grades
    .map((grade) => ({ grade, count: numbers.filter((each) => each.grade === grade).length }))
    .filter(({ count }) => count > 0);
}
