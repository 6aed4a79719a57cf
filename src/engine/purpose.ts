/** What a random number decides: the second argument of `random`. A number, once given, is never given again. */
export const purpose = {
  vessels: 1,
  stroma: 2,
  placement: 3,
  initialState: 4,
  motility: 5,
  fate: 6,
  fateKind: 7,
  renewal: 8,
  lineage: 9,
  phaseLength: 10,
  divisionAxis: 11,
  lodging: 12,
  detachment: 13,
  homing: 14,
  perturbation: 15,
  entry: 16,
} as const;
