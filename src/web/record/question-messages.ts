import type { RecordConditions, RecordName } from './record-file.ts';

/** Asks for the digests of some questions, before those that were asked for earlier. */
export interface QuestionOrder {
  readonly name: RecordName;
  readonly ids: readonly string[];
  readonly conditions: RecordConditions;
}

/** One digest; null for a question that this model does not have. */
export interface QuestionReply {
  readonly id: string;
  readonly question: string | null;
}
