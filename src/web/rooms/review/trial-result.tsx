import { Fragment } from 'react';
import type { ArmRow } from '../../../experiments/trial/arm-row.ts';
import { endpointWords, isShare } from '../../../experiments/trial/endpoint-of.ts';
import type { ReportedRow, TrialVerdict } from '../../../experiments/trial/judge-reported.ts';
import { sayArm, sayEffectOn } from '../../../experiments/trial/say-trial.ts';
import { fittedToChemotherapy } from '../../../trials/limits.ts';
import { IdLink } from '../../citations/id-link.tsx';
import { SaveButtons } from '../../figures/save-buttons.tsx';
import type { TrialOutcome } from '../../results/trial-outcome.ts';
import { predictionAxis, predictionTable } from './prediction-axis.ts';
import { PredictionMark } from './prediction-mark.tsx';

const tones: Readonly<Record<TrialVerdict, string>> = {
  agrees: 'good',
  'near the fit': '',
  misses: 'bad',
  depends: 'warn',
  'prediction only': '',
  'not told': '',
  'not run': '',
  'not answerable': 'warn',
};

interface TrialResultProps {
  readonly row: TrialOutcome;
  /** There are enough patients for a verdict. */
  readonly isJudged: boolean;
}

/** What was predicted and what was reported of every arm, in one table, and what cannot be told. */
export function TrialResult({ row, isJudged }: TrialResultProps) {
  const { reported, unanswerable, attrition, fitted, failed } = row;
  const hasRun = row.arms.some(({ patients }) => patients > 0);
  return (
    <section className="result" aria-label="Predicted against reported">
      {attrition.map(({ prior, tried, treated, counted }) => (
        <p key={prior}>
          Of {tried} virtual patients under the {prior} prior, {treated} were treated; {counted['low counts']} of them
          began with low counts.
        </p>
      ))}
      {row.regimens.length > 0 && endpointsOf(row).length > 0 && <Predictions row={row} />}
      {hasRun && (
        <p>
          <SaveButtons
            name={`trial-${row.id}`}
            says="Every prediction beside what was reported"
            table={() => predictionTable(row)}
          />
        </p>
      )}
      {hasRun && fitted.length > 0 && <Fitted properties={fitted} />}
      {isJudged && (
        <ul className="verdicts-on">
          {reported.map(({ finding, says, verdict, why }) => (
            <li key={`${finding} ${says}`}>
              <span className={`badge ${tones[verdict]}`}>{verdict}</span> <IdLink kind="finding" id={finding} /> {says}
              : {why}.
            </li>
          ))}
        </ul>
      )}
      {unanswerable.length > 0 && (
        <>
          <h3>What cannot be told here</h3>
          <ul className="links">
            {unanswerable.map(({ asks, because }) => (
              <li key={asks}>
                {asks} <small>{because}.</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {failed.length > 0 && <p className="notice">Given up: {failed.join('; ')}</p>}
    </section>
  );
}

/** What of the patients was fitted: without it a verdict would seem to say more than it does. */
function Fitted({ properties }: { readonly properties: readonly string[] }) {
  return (
    <div className="notice" role="note">
      <p>{fittedToChemotherapy}</p>
      <details>
        <summary>What was fitted</summary>
        {properties.map((each) => (
          <p key={each}>{each}.</p>
        ))}
      </details>
    </div>
  );
}

/** Endpoints that are predicted or reported. */
const endpointsOf = ({ arms, reported }: TrialOutcome) => [
  ...new Set([...arms.map(({ endpoint }) => endpoint), ...reported.map(({ endpoint }) => endpoint)]),
];

function Predictions({ row }: { readonly row: TrialOutcome }) {
  return (
    <>
      <table className="table predictions" aria-label="Predicted against reported">
        <thead>
          <tr>
            <th scope="col">arm</th>
            <th scope="col">reported, 95 %</th>
            <th scope="col">predicted, 95 %</th>
          </tr>
        </thead>
        {endpointsOf(row).map((endpoint) => {
          const { short, says, unit } = endpointWords[endpoint];
          const reports = row.reported.filter((each) => each.endpoint === endpoint);
          const axis = predictionAxis(row, endpoint);
          return (
            <tbody key={endpoint}>
              <tr className="endpoint">
                <th scope="rowgroup" colSpan={3}>
                  {says === short ? says : `${short}: ${says}`}
                  {unit === '' ? '' : `, ${unit}`}
                </th>
              </tr>
              {row.regimens.map(({ arm, of_trial }) => {
                const predicted = row.arms.filter((each) => each.name === arm && each.endpoint === endpoint);
                const own = reports.filter((each) => each.arm === arm);
                return (
                  <tr key={arm}>
                    <th scope="row">
                      {arm}
                      {!of_trial && <small> not of the trial</small>}
                    </th>
                    <td>
                      {own.map((each) => (
                        <p key={each.says}>
                          {reportWords(each)} <IdLink kind="finding" id={each.finding} />
                        </p>
                      ))}
                      {own.length === 0 && <span className="none">–</span>}
                    </td>
                    <td>
                      {predicted.length === 0 && <span className="none">not run here</span>}
                      <div className="countings">
                        {predicted.map((each) => (
                          <Fragment key={`${each.prior} ${each.inclusion}`}>
                            <span className="counting">{countingOf(row, each)}</span>
                            {axis === null ? <span /> : <PredictionMark row={each} axis={axis} reports={own} />}
                            <span>
                              {sayArm(each)} <Beyond row={row} of={each} />
                            </span>
                          </Fragment>
                        ))}
                      </div>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          );
        })}
      </table>
      <p className="aside">
        Points and lines are predictions with their intervals, the frames behind them what was reported of that arm.
        Nothing that was reported of this trial is read by a rule, a number or a fit.
      </p>
    </>
  );
}

function reportWords({ endpoint, says, reported, ci, patients, chance }: ReportedRow): string {
  if (reported === null || ci === null || !isShare(endpoint)) return says;
  const percent = (share: number) => Math.round(100 * share);
  const luck =
    chance === null
      ? ''
      : `; had the true rate been ${percent(chance.if_truly)} %, as many or more in ${(100 * chance.of_as_many).toPrecision(2)} % of such trials`;
  return `${percent(reported)} % (${percent(ci[0])} to ${percent(ci[1])}) of ${patients}${luck}`;
}

/** How patients were counted, as far as there is more than one way. */
function countingOf({ attrition }: TrialOutcome, { prior, inclusion }: ArmRow): string {
  return attrition.length > 1 ? `${prior}, ${inclusion}` : inclusion;
}

/** The difference from the reference in the same patients. */
function Beyond({ row, of }: { readonly row: TrialOutcome; readonly of: ArmRow }) {
  const effect = row.effects.find(
    ({ arm, endpoint, prior, inclusion }) =>
      arm === of.name && endpoint === of.endpoint && prior === of.prior && inclusion === of.inclusion,
  );
  if (effect === undefined || effect.effect === null) return null;
  return (
    <small>
      {sayEffectOn(effect)} beyond {effect.against}
    </small>
  );
}
