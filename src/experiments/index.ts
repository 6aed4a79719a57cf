export type { Moment, Watch } from './advance.ts';
export { type Branching, branchRun } from './branch.ts';
export { catalogOf } from './catalog.ts';
export { canonicalJson, modelHash, scenarioHash } from './identity.ts';
export { type Outcome, outcomeOf, type Thresholds } from './outcome.ts';
export { type Profile, profiledStep } from './profile.ts';
export { hashOf, type Means, outcomeIn, type RunResult, resumeRun, runToFolder, scenarioOf } from './run-to-folder.ts';
export { sentencesOf } from './sentences.ts';
export { type SeriesColumn, seriesOf } from './series.ts';
