/** A gene, or whatever a receptor, activity, ligand or secreted substance goes by, in one cell type or group. */
export interface GeneCut {
  readonly gene: string;
  readonly cell: string;
}

/** A cut `GENE in cell` in its parts; null for a cut that is the id of a rule. */
export function parseCut(cut: string): GeneCut | null {
  const [gene = '', cell] = cut.split(' in ');
  return cell === undefined ? null : { gene, cell };
}
