import { physics } from './anatomy/physics.ts';
import { sites } from './anatomy/sites/index.ts';
import { species } from './anatomy/species.ts';
import { cellTypes } from './cells/index.ts';
import { rules } from './interactions/index.ts';
import { activities, mutations } from './pathways/index.ts';
import { rhythms } from './pathways/rhythms.ts';
import { receptors } from './receptors/index.ts';
import { ligands } from './receptors/ligands.ts';
import { substances } from './substances/index.ts';
import { switches } from './switches/index.ts';

/** What the review says, without drugs. */
export const biology = {
  cellTypes,
  substances,
  ligands,
  receptors,
  activities,
  rhythms,
  mutations,
  rules,
  switches,
  species,
  sites,
  physics,
};
