import type { Rule } from '../../model/rule.ts';
import { crowdingRules } from './crowding.ts';
import { demandRules } from './demand.ts';
import { fatRules } from './fat.ts';
import { leukemiaRules } from './leukemia.ts';
import { mscRules } from './msc.ts';
import { nerveRules } from './nerves.ts';
import { nicheRules } from './niche.ts';

/** Every rule, by area. */
export const rules: readonly Rule[] = [
  ...nicheRules,
  ...demandRules,
  ...crowdingRules,
  ...leukemiaRules,
  ...nerveRules,
  ...fatRules,
  ...mscRules,
];
