/** One number per row of a run's series; `name` ends in its unit. */
export interface SeriesColumn {
  readonly name: string;
  readonly value: number;
}
