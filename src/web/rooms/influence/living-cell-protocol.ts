import type { Scenario } from '../../../model/index.ts';
import type { Departure } from '../../runs/departure.ts';

/** What the page asks of the worker in which a cell lives. */
export type LivingRequest =
  | {
      readonly ask: 'start';
      /** What holds from the departure on. */
      readonly scenario: Scenario;
      readonly from: Departure;
      /** Cell type that is read. */
      readonly type: string;
      /** The cell that is read, as long as it is there; the oldest of its type when null. */
      readonly cell: number | null;
    }
  /** Read the next cell of the type. */
  | { readonly ask: 'another' }
  | { readonly ask: 'pause' }
  | { readonly ask: 'resume' };

export type LivingReply =
  | {
      readonly tell: 'read';
      readonly id: number;
      readonly day: number;
      readonly values: readonly (readonly [string, number])[];
    }
  /** No cell of the type is in the tissue on this day. */
  | { readonly tell: 'none'; readonly day: number }
  | { readonly tell: 'failed'; readonly message: string };
