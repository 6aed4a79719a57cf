import { findings } from '../evidence/index.ts';
import { adhesion } from './areas/adhesion.ts';
import { adhesionMolecules } from './areas/adhesion-molecules.ts';
import { adhesionTherapy } from './areas/adhesion-therapy.ts';
import { adhesionTherapyInDish } from './areas/adhesion-therapy-in-dish.ts';
import { angiogenesis } from './areas/angiogenesis.ts';
import { architecture } from './areas/architecture.ts';
import { chemokines } from './areas/chemokines.ts';
import { chloromas } from './areas/chloroma.ts';
import { exosomes } from './areas/exosomes.ts';
import { fat } from './areas/fat.ts';
import { fatRemodeling } from './areas/fat-remodeling.ts';
import { figure1 } from './areas/figure-1.ts';
import { hypoxia } from './areas/hypoxia.ts';
import { hypoxiaProdrugs } from './areas/hypoxia-prodrugs.ts';
import { hypoxiaTherapy } from './areas/hypoxia-therapy.ts';
import { introduction } from './areas/introduction.ts';
import { leavingMarrow } from './areas/leaving-marrow.ts';
import { leukemicHypoxia } from './areas/leukemic-hypoxia.ts';
import { matrix } from './areas/matrix.ts';
import { mobilization } from './areas/mobilization.ts';
import { msc } from './areas/msc.ts';
import { nerveDamage } from './areas/nerve-damage.ts';
import { nerves } from './areas/nerves.ts';
import { niches } from './areas/niches.ts';
import { outlook } from './areas/outlook.ts';
import { prodrugCombinations } from './areas/prodrug-combinations.ts';
import { redoxTherapy } from './areas/redox-therapy.ts';
import { resistance } from './areas/resistance.ts';
import { resistanceBypass } from './areas/resistance-bypass.ts';
import { resistanceInDish } from './areas/resistance-in-dish.ts';
import { resistanceMetabolism } from './areas/resistance-metabolism.ts';
import { resistanceSelection } from './areas/resistance-selection.ts';
import { resistanceShelter } from './areas/resistance-shelter.ts';
import { resistanceSignals } from './areas/resistance-signals.ts';
import { secondaryTransplant } from './areas/secondary-transplant.ts';
import { strategies } from './areas/strategies.ts';
import { vesselTherapy } from './areas/vessel-therapy.ts';
import { vesselTherapyInDish } from './areas/vessel-therapy-in-dish.ts';
import { areaOf } from './areas.ts';
import { type Assay, findingsOf } from './assay.ts';

export type { Gate } from '../model/gate.ts';
export {
  type CellState,
  type CountedEvent,
  columnOf,
  type Landmark,
  type Measure,
  type Zone,
} from '../model/measure.ts';
export { areaOf, areas, headingOf } from './areas.ts';
export type { Arrow, ArrowPanel, DrawnName, ReviewFigure } from './arrow.ts';
export {
  type Assay,
  type AssayArm,
  type AssayClass,
  armsIn,
  armsOf,
  type Beside,
  type Contrast,
  type Control,
  type Expectation,
  findingsOf,
  readingsIn,
  type Scale,
} from './assay.ts';
export {
  armsOfExperiment,
  type DisputeExperiment,
  type Observable,
  type Waiting,
} from './dispute-experiment.ts';
export { disputeQuestions } from './disputes/index.ts';
export { figure1 as drawnFigure1 } from './figures/figure-1.ts';
export { gates, stromalGates } from './gate.ts';
export { inBlock } from './in-block.ts';
export { outputIn } from './output.ts';
export { overgrown, sparse, spreading } from './overgrown.ts';
export { panelWith } from './panel.ts';
export { gain, mean, outcome, type Reading, type RunView } from './reading.ts';
export { coreOfMass, inCore, inRim, rimOfMass, solidMass } from './solid-mass.ts';

const order = Object.keys(findings);

/** Every assay, in the order of the review. */
export const assays: readonly Assay[] = [
  ...introduction,
  ...architecture,
  ...msc,
  ...fat,
  ...nerves,
  ...niches,
  ...hypoxia,
  ...figure1,
  ...angiogenesis,
  ...fatRemodeling,
  ...nerveDamage,
  ...matrix,
  ...exosomes,
  ...chemokines,
  ...adhesion,
  ...adhesionMolecules,
  ...leukemicHypoxia,
  ...resistance,
  ...resistanceSignals,
  ...resistanceInDish,
  ...resistanceSelection,
  ...resistanceShelter,
  ...resistanceMetabolism,
  ...resistanceBypass,
  ...adhesionTherapy,
  ...adhesionTherapyInDish,
  ...leavingMarrow,
  ...mobilization,
  ...secondaryTransplant,
  ...strategies,
  ...vesselTherapy,
  ...vesselTherapyInDish,
  ...chloromas,
  ...hypoxiaTherapy,
  ...hypoxiaProdrugs,
  ...redoxTherapy,
  ...prodrugCombinations,
  ...outlook,
].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));

/** Assays that test a finding. */
export function assaysOf(finding: string): Assay[] {
  return assays.filter((assay) => findingsOf(assay).some((id) => id === finding));
}

/** Findings that an experiment could refute, in the order of the review, with those that have no assay yet among them. */
export function testable(): { readonly id: string; readonly area: string; readonly says: string }[] {
  return Object.values(findings)
    .filter((finding) => 'claim' in finding || assaysOf(finding.id).length > 0)
    .map(({ id, says }) => ({ id, area: areaOf(id), says }));
}
