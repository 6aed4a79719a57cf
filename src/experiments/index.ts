export type { Moment, Watch } from './advance.ts';
export type { Conditions } from './arms/conditions.ts';
export type { Arm, FollowUp } from './arms/experiment.ts';
export type { InTurn } from './arms/in-turn.ts';
export type { PlannedRun } from './arms/plan.ts';
export {
  type Carried,
  type Count,
  countRuns,
  type FailedRun,
  type Forecast,
  type Resources,
  runArms,
} from './arms/run-arms.ts';
export { runDaysOf } from './arms/run-days.ts';
export { type Branching, branchRun } from './branch.ts';
export { catalogOf } from './catalog.ts';
export { type Answer, answerOf, digits, effectInWords, primaryOutcome, shownWith } from './compare/answer.ts';
export { type Asked, armsOf, labelOf, type Question } from './compare/arms-of.ts';
export { asJson, type Report } from './compare/as-json.ts';
export { type Comparison, compare } from './compare/comparison.ts';
export { type Front, frontOf, type Goals, usualGoals } from './compare/front.ts';
export { type OutcomeName, outcomeNames, outcomeWords } from './compare/outcome-words.ts';
export { outcomesTable } from './compare/outcomes-table.ts';
export { type Power, powerInWords, powerOf } from './compare/power.ts';
export { sayFront } from './compare/say-front.ts';
export { writeTables } from './compare/tables.ts';
export { readVariation, type Variation } from './compare/vary.ts';
export { type Disputes, disputeJson, disputesJson } from './dispute/as-json.ts';
export { dispute, disputesIn } from './dispute/dispute.ts';
export type { DisputeRow, DisputeVerdict, ObservableRow } from './dispute/dispute-row.ts';
export { questionOfDispute } from './dispute/question.ts';
export { sayAnimals, sayBest, sayChoice, sayPredictions, saySeparation, sayVerdicts } from './dispute/say-dispute.ts';
export { leastSeparation } from './dispute/separation.ts';
export { runnable } from './dispute/tell.ts';
export { mobilizationOf } from './endpoints/mobilization.ts';
export { type Explanation, explain, type Judged, type Kind, type Topic, topicsOf } from './explain.ts';
export { type FirstDose, firstDosesOf } from './exposure/first-dose.ts';
export { type Published, published, type Reading, readingUnits } from './exposure/published/index.ts';
export { simulated } from './exposure/simulated.ts';
export { type ArrowRow, type DrawnFigure, drawFigure, type ShownIn, type Standing } from './figure/drawn-figure.ts';
export { type PairOfRuns, pairToFolders } from './figure/pair-to-folders.ts';
export { questionOfFigure } from './figure/question.ts';
export { canonicalJson, modelHash, modelInUseHash, scenarioHash } from './identity.ts';
export { Ledger } from './ledger/ledger.ts';
export type { RunRecord } from './ledger/run-record.ts';
export { type Outcome, outcomeOf, type Thresholds, thresholdsOf } from './outcome.ts';
export { type Profile, profiledStep } from './profile.ts';
export { hashOf, type Means, outcomeIn, type RunResult, resumeRun, runToFolder, scenarioOf } from './run-to-folder.ts';
export { screeningJson } from './screening/as-json.ts';
export { sayDesign, sayDifference, sayMostSeparating, sayPairs } from './screening/say-screening.ts';
export { type Screened, screen } from './screening/screen.ts';
export { type Screening, screeningOf, usualSeeds as seedsOfStudies } from './screening/screening.ts';
export type {
  InteractionEffect,
  OutcomeRow,
  ScreeningRow,
  SwitchEffect,
  SwitchRow,
} from './screening/screening-row.ts';
export { writeScreeningTables } from './screening/write-screening-tables.ts';
export { sentencesOf } from './sentences.ts';
export { type SeriesColumn, seriesOf } from './series.ts';
export { fewestSeeds, sayFewSeeds, saySeeds } from './statistics/few-seeds.ts';
export { kaplanMeier, type TimeToEvent } from './statistics/kaplan-meier.ts';
export { logRank } from './statistics/log-rank.ts';
export { strategiesJson } from './strategy/as-json.ts';
export { usualSeeds as seedsOfStrategies } from './strategy/experiment-of.ts';
export { questionOfStrategy } from './strategy/question.ts';
export { runStrategies } from './strategy/run-strategy.ts';
export { sayReading } from './strategy/say-strategy.ts';
export { strategiesIn } from './strategy/strategies-in.ts';
export { readingsIn, type StrategyRow } from './strategy/strategy-row.ts';
export { trialJson } from './trial/as-json.ts';
export { type Cohort, most, usual as usualCohort } from './trial/cohort.ts';
export { endpointWords } from './trial/endpoint-of.ts';
export { predictTrial } from './trial/predict-trial.ts';
export type { Prediction as TrialPrediction } from './trial/prediction.ts';
export { questionOfComparison, questionOfTrial } from './trial/question.ts';
export { questionOfPrediction } from './trial/question-of-prediction.ts';
export { runTrial } from './trial/run-trial.ts';
export { sayArm, sayAttrition, sayEffectOn, sayReported } from './trial/say-trial.ts';
export { trialIn } from './trial/trial-in.ts';
export { compareTrial, type TrialRow } from './trial/trial-row.ts';
export { type Verification, verificationJson } from './verify/as-json.ts';
export { fewestRunDays, runDays } from './verify/cost.ts';
export { experimentOf, underConditions } from './verify/experiment-of.ts';
export { questionOf } from './verify/question.ts';
export type { BesideRow, VerifyRow } from './verify/row.ts';
export { sayBeside, sayControl, sayEffect } from './verify/say-effect.ts';
export {
  byArea,
  type Chosen,
  type Counts,
  chosen,
  countsOf,
  type Listed,
  listed,
  type Priced,
  priced,
} from './verify/scoreboard.ts';
export { foreseeVerify, rowsIn, verify } from './verify/verify.ts';
