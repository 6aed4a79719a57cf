import type { Rule } from '../../model/rule.ts';
import { adhesionRules } from './adhesion.ts';
import { boneRules } from './bone.ts';
import { chemokineRules } from './chemokines.ts';
import { crowdingRules } from './crowding.ts';
import { demandRules } from './demand.ts';
import { energyRules } from './energy.ts';
import { exosomeRules } from './exosomes.ts';
import { fatRules } from './fat.ts';
import { hypoxiaRules } from './hypoxia.ts';
import { leukemiaRules } from './leukemia.ts';
import { macrophageRules } from './macrophages.ts';
import { matrixRules } from './matrix.ts';
import { mitochondriaRules } from './mitochondria.ts';
import { mscRules } from './msc.ts';
import { nerveRules } from './nerves.ts';
import { nicheRules } from './niche.ts';
import { proteaseRules } from './proteases.ts';
import { rosRules } from './ros.ts';
import { vesselRules } from './vessels.ts';

/** Every rule, by area. */
export const rules: readonly Rule[] = [
  ...nicheRules,
  ...demandRules,
  ...crowdingRules,
  ...leukemiaRules,
  ...hypoxiaRules,
  ...energyRules,
  ...rosRules,
  ...mitochondriaRules,
  ...nerveRules,
  ...fatRules,
  ...mscRules,
  ...vesselRules,
  ...chemokineRules,
  ...adhesionRules,
  ...matrixRules,
  ...exosomeRules,
  ...boneRules,
  ...macrophageRules,
  ...proteaseRules,
];
