import type { Pharmacokinetics } from '../model/drug.ts';
import type { Parameter } from '../model/parameter.ts';

/** Kinetics read for one drug and assumed for another. */
export function borrowed(of: Pharmacokinetics, drug: string): Pharmacokinetics {
  const taken = <P extends Parameter>(parameter: P): P => ({
    ...parameter,
    grade: 'assumed',
    source: `taken from ${drug}: ${parameter.source}`,
  });
  return {
    molarMass: of.molarMass,
    centralVolume: taken(of.centralVolume),
    clearance: taken(of.clearance),
    ...(of.toPeriphery && { toPeriphery: taken(of.toPeriphery) }),
    ...(of.fromPeriphery && { fromPeriphery: taken(of.fromPeriphery) }),
  };
}
