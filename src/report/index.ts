export { axisOf, comparedRuns } from './compare/from-plan.ts';
export { writeCompare } from './compare/write-compare.ts';
export { composeReport, type RunWithModel } from './compose.ts';
export { writeDispute } from './dispute/write-dispute.ts';
export { writeFigure } from './figure/write-figure.ts';
export { figuresOf } from './figures/index.ts';
export { reportInputFromRun } from './from-run.ts';
export { writeHypotheses } from './hypotheses/write-hypotheses.ts';
export type {
  FrameMoment,
  ReportAnatomy,
  ReportFrame,
  ReportInput,
} from './report-input.ts';
export { writeTrial } from './trial/write-trial.ts';
export { writeVerify } from './verify/write-verify.ts';
export { writeReportFiles } from './write-figures.ts';
export { writeReport } from './write-report.ts';
