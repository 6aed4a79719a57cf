import type { Absorption, Pharmacokinetics, TargetMediated } from '../model/drug.ts';
import type { Parameter } from '../model/parameter.ts';

/** Kinetics read for one drug or species and assumed for another. */
export function borrowed(of: Pharmacokinetics, from: string): Pharmacokinetics {
  const taken = <P extends Parameter>(parameter: P): P => ({
    ...parameter,
    grade: 'assumed',
    source: `taken from ${from}: ${parameter.source}`,
  });
  const uptake = ({ rate, bioavailability }: Absorption): Absorption => ({
    rate: taken(rate),
    bioavailability: taken(bioavailability),
  });
  const target = ({ capacity, internalization, half }: TargetMediated): TargetMediated => ({
    capacity: taken(capacity),
    internalization: taken(internalization),
    half: taken(half),
  });
  return {
    molarMass: of.molarMass,
    centralVolume: taken(of.centralVolume),
    clearance: taken(of.clearance),
    ...(of.toPeriphery && { toPeriphery: taken(of.toPeriphery) }),
    ...(of.fromPeriphery && { fromPeriphery: taken(of.fromPeriphery) }),
    ...(of.oral && { oral: uptake(of.oral) }),
    ...(of.subcutaneous && { subcutaneous: uptake(of.subcutaneous) }),
    ...(of.free && { free: taken(of.free) }),
    ...(of.targetMediated && { targetMediated: target(of.targetMediated) }),
  };
}
