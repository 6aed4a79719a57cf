/** What the page asks of the worker that tries out an assay. */
export interface SmallRunOrder {
  /** Finding that the assay is filed under, and which of its assays. */
  readonly finding: string;
  readonly index: number;
}

/** What that worker tells the page. */
export type SmallRunReply =
  | { readonly tell: 'progress'; readonly arm: string; readonly share: number }
  /** Null when there was nothing to read. */
  | { readonly tell: 'reading'; readonly arm: string; readonly value: number | null }
  | { readonly tell: 'done' }
  | { readonly tell: 'failed'; readonly message: string };
