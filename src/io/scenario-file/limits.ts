/** How much a file may ask for. Beyond these it is refused before anything is built. */
export const limits = {
  /** Bytes of UTF-8 in one file. */
  bytes: 1_048_576,
  /** Lists and mappings inside one another. */
  depth: 32,
  /** Keys and values in one file. */
  values: 20_000,
  /** Pieces into which YAML falls apart: words, signs, spaces and line ends. */
  tokens: 200_000,
  /** Characters of an id. */
  name: 64,
  /** Characters of a parameter path, a rule id or a file name. */
  path: 160,
  /** Characters of a number with its unit. */
  quantity: 64,
  title: 200,
  says: 4000,
  /** Characters that say where a number or a rule comes from. */
  source: 1000,
  /** Members of a model file of one kind, and entries of its lists. */
  members: 5000,
  /** Entries of a list or mapping. */
  set: 2000,
  rules: 500,
  cellTypes: 100,
  findings: 100,
  cites: 50,
  cut: 500,
  events: 500,
  measures: 200,
  doses: 500,
  sides: 200,
  genotype: 32,
  /** Arterioles in one block. */
  arterioles: 50,
  /** Repeats of one dose, and cycles of a regimen. */
  times: 1000,
  /** Adjustments of one regimen. */
  adjustments: 50,
  /** Administrations of all regimens in all their cycles. */
  administrations: 10_000,
  /** Parts of a mechanical sub-step. */
  subdivide: 16,
  /** Files and scenarios in one chain of `extends`. */
  chain: 8,
  cells: 1_000_000,
  /** Cells per µm³ of block, for the forecast: 1.1e4 to 1.25e4 in the default block of 7.68e6 µm³. */
  cellsPerVolume: 1.6e-3,
  voxels: 10_000_000,
  ticks: 10_000_000,
} as const;
