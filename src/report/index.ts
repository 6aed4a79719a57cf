export { compareFigures } from './compare/compare-figures.ts';
export type { CompareInput } from './compare/compare-input.ts';
export { axisOf, comparedRuns } from './compare/from-plan.ts';
export { writeCompare } from './compare/write-compare.ts';
export { composeReport, type RunWithModel } from './compose.ts';
export { writeDispute } from './dispute/write-dispute.ts';
export { writeFigure } from './figure/write-figure.ts';
export { type Figure, figuresOf } from './figures/index.ts';
export { reportInputFromRun } from './from-run.ts';
export { writeHypotheses } from './hypotheses/write-hypotheses.ts';
export type {
  DoseDays,
  FrameCells,
  FrameMoment,
  ParameterRow,
  ReportAnatomy,
  ReportFrame,
  ReportInput,
  RuleRow,
  RunIdentity,
  Segments,
} from './report-input.ts';
export { writeTrial } from './trial/write-trial.ts';
export { writeVerify } from './verify/write-verify.ts';
export { writeFigures, writeReportFiles } from './write-figures.ts';
export { writeReport } from './write-report.ts';
