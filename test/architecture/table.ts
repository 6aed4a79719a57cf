/** Who may import whom: each folder of `src/` with the folders it may name in an import line, and in its project references. */
export const table = {
  core: [],
  evidence: ['core'],
  kernels: ['core'],
  host: ['core'],
  model: ['core', 'evidence'],
  biology: ['core', 'evidence', 'model'],
  drugs: ['core', 'evidence', 'model', 'biology'],
  scenarios: ['core', 'model', 'biology', 'drugs'],
  engine: ['core', 'model', 'kernels', 'host'],
  io: ['core', 'model', 'engine', 'host'],
  assays: ['core', 'evidence', 'model', 'biology', 'drugs', 'scenarios'],
  trials: ['core', 'evidence', 'model', 'drugs', 'scenarios'],
  strategies: ['core', 'evidence', 'model', 'scenarios', 'assays'],
  experiments: [
    'core',
    'evidence',
    'model',
    'biology',
    'drugs',
    'scenarios',
    'assays',
    'trials',
    'strategies',
    'engine',
    'io',
    'host',
  ],
  report: ['core', 'evidence', 'model', 'experiments', 'io'],
  cli: [
    'core',
    'evidence',
    'model',
    'biology',
    'drugs',
    'scenarios',
    'assays',
    'trials',
    'strategies',
    'engine',
    'io',
    'host',
    'experiments',
    'report',
  ],
  web: [
    'core',
    'evidence',
    'model',
    'biology',
    'drugs',
    'scenarios',
    'assays',
    'trials',
    'strategies',
    'engine',
    'io',
    'host',
    'experiments',
    'report',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Folder = keyof typeof table;
export const folders = Object.keys(table) as Folder[];

export function mayImport(from: Folder, into: string): boolean {
  const row: readonly string[] = table[from];
  return row.includes(into);
}

/** Folders that run without any npm package and without any module of Node. */
export const selfContained: readonly Folder[] = [
  'core',
  'evidence',
  'model',
  'biology',
  'drugs',
  'scenarios',
  'assays',
  'trials',
  'strategies',
  'kernels',
  'engine',
];

/** What the engine may know of the host: the interface, not one of its versions. */
export const hostInterface: readonly string[] = ['src/host/host.ts', 'src/host/index.ts'];

/** Folders whose arithmetic ends up in the state of a run. */
export const statePath: readonly Folder[] = [
  'core',
  'model',
  'biology',
  'drugs',
  'scenarios',
  'trials',
  'strategies',
  'kernels',
  'engine',
];

/** The one door to the host's arithmetic. */
export const mathDoor = 'src/core/math.ts';
