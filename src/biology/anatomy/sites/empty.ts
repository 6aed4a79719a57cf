import type { Site } from '../../../model/site.ts';

/** Nothing in it: for numerical checks by anyone. */
export const empty: Site = { id: 'empty', name: 'empty block', vasculature: null, stroma: [], marrow: [] };
