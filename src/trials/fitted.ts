import type { TrialArm } from './trial.ts';

/** Drugs of the chemotherapy to whose remissions the damage that leukemic cells withstand was fitted: 7+3, and MEC. */
const fittedTo = [
  ['cytarabine', 'daunorubicin'],
  ['cytarabine', 'idarubicin'],
  ['mitoxantrone', 'etoposide', 'cytarabine'],
] as const;

/** Does an arm give such chemotherapy? How many patients respond is then near the fit, whatever else it gives. */
export function isNearTheFit({ regimen: { doses } }: Pick<TrialArm, 'regimen'>): boolean {
  const given = new Set(doses.map(({ drug }) => drug));
  return fittedTo.some((drugs) => drugs.every((drug) => given.has(drug)));
}
