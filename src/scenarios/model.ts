import { biology } from '../biology/index.ts';
import { drugs } from '../drugs/index.ts';
import type { Model } from '../model/model.ts';

/** The whole model: biology, and drugs with the substances they are in tissue. */
export const marrow: Model = {
  ...biology,
  substances: [...biology.substances, ...drugs.map((drug) => drug.substance)],
  drugs,
};
