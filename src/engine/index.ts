export { phases } from './cells/cells.ts';
export { createTissue, emptyTissue, type LiveTissue, type Machine } from './create.ts';
export { stateHash } from './digest.ts';
export { count, countHeld, leukemicFraction, meanLevel, neutrophilsOverBaseline, type Probe } from './probe.ts';
export { type History, lastTick, type RunOptions, run } from './run.ts';
export { step } from './step.ts';
export type { Tissue } from './tissue.ts';
export { engineVersion } from './version.ts';
