import { fiveDays } from '../overgrown.ts';

/** Marrow of which a third is leukemic, for what kills cells within five days. It is full on the fourth, and then tells nothing of growth. */
export const overgrownWith = fiveDays.leukemia;

/** One set of runs for every dispute that asks what would have been otherwise. */
export const overgrownAlone = fiveDays.leukemia('leukemic, five days');
