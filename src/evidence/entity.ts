/** What sort of thing an entity is, in the order in which they are listed. */
export const entityKinds = [
  'cell type',
  'substance',
  'receptor',
  'adhesion molecule',
  'contact',
  'matrix',
  'pathway activity',
  'gene',
  'organelle',
  'genotype',
  'behavior',
  'process',
  'structure',
  'drug',
  'perturbation',
  'measurement',
  'clinical endpoint',
] as const;

export type EntityKind = (typeof entityKinds)[number];

/** An entity as the file of its kind states it; what was not seen is left out. */
export interface EntityEntry {
  readonly name: string;
  /** What papers write for it, where that is shorter than the name. */
  readonly short?: string;
  /** Approved symbols of the human genes; several for a complex, a family or a pathway. */
  readonly symbols?: readonly string[];
  /** Ontology numbers that were read together with their label, as `PREFIX:number`; none from memory. */
  readonly ids?: readonly string[];
  /**
   * Tables in which the numbers were read. `go-labels` is an older table whose terms may have been renamed since;
   * with `chebi-xref` the number stood in a cross-reference of ChEBI and its own label was not read.
   */
  readonly seenIn?: readonly SeenIn[];
  /** The nearest wider class of the Cell Ontology, where the cell has none of its own. */
  readonly broader?: string;
  readonly synonyms?: readonly string[];
  /** The entity that is the same quantity read with the other sign. */
  readonly opposite?: string;
  readonly note?: string;
}

export type SeenIn =
  | 'cell-ontology'
  | 'uberon'
  | 'mondo'
  | 'go'
  | 'go-labels'
  | 'chebi'
  | 'chebi-xref'
  | 'hgnc'
  | 'drugbank';

export type EntityEntries = Readonly<Record<string, EntityEntry>>;

/** A biological entity under its one name, with null for what was not seen. */
export interface Entity {
  /** The field's standard term or symbol in kebab case. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly short: string | null;
  readonly symbols: readonly string[];
  readonly ids: readonly string[] | null;
  readonly seenIn: readonly SeenIn[];
  readonly broader: string | null;
  readonly synonyms: readonly string[];
  readonly opposite: string | null;
  readonly note: string | null;
}
