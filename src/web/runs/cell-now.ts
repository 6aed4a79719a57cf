/** What a cell reads, what goes on in it and what it does, as it stands in the worker. */
export interface CellNow {
  /** Id of its type. */
  readonly type: string;
  /** Negative while the marrow settles. */
  readonly day: number;
  /** By the keys of the influence map, `kind:id`, in internal units. */
  readonly values: readonly (readonly [string, number])[];
}
