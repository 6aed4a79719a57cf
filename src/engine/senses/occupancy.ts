/**
 * What is bound of a receptor: drive/(1 + L/K + I/K′ + Σ D/half), each in multiples of the level that binds half alone.
 *
 * @param drive what of that counts, times the receptors that there are: L/K of the ligand, and of rivals and drugs what they rouse
 * @param ligand L/K
 * @param rival I/K′ of a second ligand, 0 without one
 * @param drugs Σ D/half of the drugs that take the receptor, 0 without any
 */
export function occupied(drive: number, ligand: number, rival: number, drugs: number): number {
  return drive / (1 + ligand + rival + drugs);
}
