import type { Finding, FindingEntry } from './finding.ts';
import { angiogenesis } from './findings/angiogenesis.ts';
import { autonomicNervousSystem } from './findings/autonomic-nervous-system.ts';
import { bmatRemodeling } from './findings/bmat-remodeling.ts';
import { bmmLscInteraction } from './findings/bmm-lsc-interaction.ts';
import { boneMarrowAdiposes } from './findings/bone-marrow-adiposes.ts';
import { conclusionsAndOutlook } from './findings/conclusions-and-outlook.ts';
import { constructionsOfBmm } from './findings/constructions-of-bmm.ts';
import { cytokinesAndAdhesionMolecules } from './findings/cytokines-and-adhesion-molecules.ts';
import { endostealAndPerivascularNiche } from './findings/endosteal-and-perivascular-niche.ts';
import { environmentMediatedDrugResistance } from './findings/environment-mediated-drug-resistance.ts';
import { extracellularMatrix } from './findings/extracellular-matrix.ts';
import { figure1 } from './findings/figure-1.ts';
import { figure2 } from './findings/figure-2.ts';
import { hypoxiaAndRosInLeukemia } from './findings/hypoxia-and-ros-in-leukemia.ts';
import { hypoxiaAndRosInMarrow } from './findings/hypoxia-and-ros-in-marrow.ts';
import { introduction } from './findings/introduction.ts';
import { mscs } from './findings/mscs.ts';
import { strategiesFromAntiAngiogenesis } from './findings/strategies-from-anti-angiogenesis.ts';
import { strategiesTargetingBmm } from './findings/strategies-targeting-bmm.ts';
import { sympatheticNervousSystemAlteration } from './findings/sympathetic-nervous-system-alteration.ts';
import { targetingCytokinesAndAdhesion } from './findings/targeting-cytokines-and-adhesion.ts';
import { targetingHypoxiaAndRos } from './findings/targeting-hypoxia-and-ros.ts';
import { keyed } from './keyed.ts';
import type { Section } from './section.ts';

/** Every finding of the review, by id. */
export const findings = {
  ...filed('Introduction', introduction),
  ...filed('Constructions of BMM', constructionsOfBmm),
  ...filed('MSCs', mscs),
  ...filed('Bone marrow adiposes', boneMarrowAdiposes),
  ...filed('Autonomic nervous system', autonomicNervousSystem),
  ...filed('Extracellular matrix', extracellularMatrix),
  ...filed('Other components in the endosteal niche and the perivascular niche', endostealAndPerivascularNiche),
  ...filed('Hypoxia and reactive oxygen species (ROS) levels', hypoxiaAndRosInMarrow),
  ...filed('BMM–LSC interaction in leukemia development', bmmLscInteraction),
  ...filed('Fig. 1', figure1),
  ...filed('Angiogenesis', angiogenesis),
  ...filed('BMAT remodeling', bmatRemodeling),
  ...filed('Sympathetic nervous system alteration', sympatheticNervousSystemAlteration),
  ...filed('Cytokines and adhesion molecules', cytokinesAndAdhesionMolecules),
  ...filed('Hypoxia and levels of ROS', hypoxiaAndRosInLeukemia),
  ...filed(
    'Role of interaction between BMM and LSCs in environment-mediated drug resistance (EMDR)',
    environmentMediatedDrugResistance,
  ),
  ...filed('Strategies targeting BMM in AML', strategiesTargetingBmm),
  ...filed('Fig. 2', figure2),
  ...filed(
    'Strategies from anti-angiogenesis to guidance of early vasculature normalization',
    strategiesFromAntiAngiogenesis,
  ),
  ...filed('Targeting cytokine secretion and adhesion molecules in BMM of AML', targetingCytokinesAndAdhesion),
  ...filed('Targeting hypoxia and inducing elevated ROS in BMM', targetingHypoxiaAndRos),
  ...filed('Conclusions and outlook', conclusionsAndOutlook),
};

/** The ids that a rule or an assay may cite; any other word does not compile. */
export type FindingId = keyof typeof findings;

function filed<Id extends string>(
  section: Section,
  entries: Readonly<Record<Id, FindingEntry>>,
): Readonly<Record<Id, Finding>> {
  return keyed(entries, (id, entry: FindingEntry) => ({ id, section, ...entry }));
}
