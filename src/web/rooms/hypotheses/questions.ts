import { disputeQuestions } from '../../../assays/index.ts';
import { leukemicMarrow } from '../../../evidence/disputes/leukemic-marrow.ts';
import { normalMarrow } from '../../../evidence/disputes/normal-marrow.ts';
import { therapy } from '../../../evidence/disputes/therapy.ts';
import { type Dispute, disputeIds, disputes, type SideName } from '../../../evidence/index.ts';
import type { Overlay, Scenario } from '../../../model/index.ts';
import { isSwitched } from '../../../model/switch.ts';
import { marrow } from '../../../scenarios/index.ts';

/** A disputed question as a list shows it. */
export interface Question {
  readonly dispute: Dispute;
  /** What the model lacks to take a side, as a noun phrase; null where it can. */
  readonly waitsFor: string | null;
  /** The side of a scenario that takes none. */
  readonly byDefault: SideName | null;
}

/** All disputed questions, by what they are about. */
export const questionGroups: readonly { readonly title: string; readonly questions: readonly Question[] }[] = [
  { title: 'Normal marrow', questions: questionsIn(normalMarrow) },
  { title: 'Leukemic marrow', questions: questionsIn(leukemicMarrow) },
  { title: 'Resistance and therapy', questions: questionsIn(therapy) },
];

export const questions: readonly Question[] = questionGroups.flatMap((group) => group.questions);

function questionsIn(entries: object): Question[] {
  return disputeIds
    .filter((id) => Object.hasOwn(entries, id))
    .map((id) => {
      const asked = disputeQuestions[id];
      const isThere = isSwitched(marrow, id);
      const waitsFor = 'waitsFor' in asked ? asked.waitsFor : 'rules or numbers that hold on one side only';
      return { dispute: disputes[id], waitsFor: isThere ? null : waitsFor, byDefault: defaultOf(id) };
    });
}

function defaultOf(id: Dispute['id']): SideName | null {
  const side = marrow.switches?.find((each) => each.id === id)?.default;
  return sideNamed(side);
}

/** Null for any other word, among them the one for no side. */
function sideNamed(word: string | undefined): SideName | null {
  return word === 'a' || word === 'b' ? word : null;
}

/** The side that a scenario takes of a question; null for none. */
export function sideOf({ dispute, byDefault }: Question, { sides = {} }: Pick<Overlay, 'sides'>): SideName | null {
  return sideNamed(sides[dispute.id]) ?? byDefault;
}

/** The overlay with a side taken; a side that holds anyway is left out of it. */
export function taking(
  { dispute, byDefault }: Question,
  side: SideName | null,
  overlay: Overlay,
  { sides: own }: Pick<Scenario, 'sides'>,
): Overlay {
  const { sides: { [dispute.id]: _, ...others } = {}, ...rest } = overlay;
  const anyway = own[dispute.id] ?? byDefault;
  const sides = side === null || side === anyway ? others : { ...others, [dispute.id]: side };
  return Object.keys(sides).length === 0 ? rest : { ...rest, sides };
}
