import { damageWithstood, spreadsOf } from './spread.ts';
import type { Trial } from './trial.ts';

/** Every trial: what a block of marrow is not. */
export const ofABlock: readonly string[] = [
  'A virtual patient is several small blocks of marrow with the blood that belongs to them: no other organ, no infection, no death of treatment, no transfusion, no transplant.',
  'A block has three to five HSC, which may die out as those of a marrow do not: its counts then stay low, and it is in no complete remission.',
  'Its leukemia came in a week before the first dose: what months of leukemia do to healthy cells, platelets, fat and nerves is not there.',
];

/** What stands between virtual patients and those of a trial, beside what a block is not. */
export function limitsOf(trial: Trial): string[] {
  const isFitted = spreadsOf(trial).some(({ id }) => id === damageWithstood);
  return [isFitted ? fittedToChemotherapy : nothingFitted, ...trial.limits];
}

/** What is said wherever a verdict stands on patients that were fitted. */
export const fittedToChemotherapy =
  'How much damage leukemic cells withstand was fitted to remissions of 7+3 or MEC in other patients: a share in an arm with such chemotherapy is near what was fitted, and only what a drug adds to the reference tests the model.';

const nothingFitted = 'Nothing of these patients was fitted to any treatment.';

export const notPretreated =
  'Patients had relapsed or were refractory; the leukemia of a virtual patient has met no drug before, so nothing in it was selected.';

export const bloodOfPatients =
  'Mobilization is the rate at which cells are expected to leave, over that of the day before: that of blood as long as cells are lost from it at the same rate.';

export const age =
  'Age is there in how much damage leukemic cells withstand, and nowhere else: how older patients bear treatment is not.';

/** What is asked of survival. */
export const survival = (asks: string) => ({
  asks,
  because:
    'survival is not simulated: a block does not die, and a hazard of death on its events would be borrowed whole from patients',
});
