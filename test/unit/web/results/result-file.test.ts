import { expect, it } from 'vitest';
import { assays, findingsOf } from '../../../../src/assays/index.ts';
import { strategiesJson } from '../../../../src/experiments/strategy/as-json.ts';
import { sayAnswer } from '../../../../src/experiments/strategy/say-strategy.ts';
import { strategyRow } from '../../../../src/experiments/strategy/strategy-row.ts';
import { trialJson } from '../../../../src/experiments/trial/as-json.ts';
import { usual } from '../../../../src/experiments/trial/cohort.ts';
import { trialRow } from '../../../../src/experiments/trial/trial-row.ts';
import { strategies } from '../../../../src/strategies/index.ts';
import { trialOf, trials } from '../../../../src/trials/index.ts';
import { rowIn } from '../../../../src/web/results/held-results.ts';
import { readResult } from '../../../../src/web/results/result-file.ts';
import { assayAnswered } from '../../../../src/web/rooms/review/assay-answered.ts';
import { effectScale } from '../../../../src/web/rooms/review/effect-scale.ts';
import { standings } from '../../../../src/web/rooms/review/standing.ts';
import { verdictsOf } from '../../../../src/web/rooms/review/verdicts-of.ts';

const own = { engine: '8', modelHash: '0'.repeat(32) };
const row = {
  id: 'A066',
  findings: ['A066', 'A067'],
  class: 'E',
  asks: 'Are there fewer?',
  reading: 'cells',
  arms: [{ name: 'one', n: 1, values: [1, null] }],
  seeds: [1, 2],
  effect: -0.4,
  unit: 'relative',
  ci: [-0.5, -0.3],
  smallest: 0.2,
  because: 'a fifth',
  expected: 'below',
  control: { kind: 'cut', cut: 'nothing', effect: 0, ci: null, holds: true },
  path: null,
  verdict: 'shown',
  contradicted: false,
  why: 'it is there',
  note: '<img src=x onerror=alert(1)>',
};
const file = (...rows: object[]) => JSON.stringify({ engine: own.engine, model_hash: own.modelHash, rows });

function verified(text: string) {
  const result = readResult(text, 'verify.json', own);
  if (result.of !== 'verify') throw new Error(`a result of ${result.of}`);
  return result.file;
}

const notRun = strategies.map((each) => strategyRow(each, [], sayAnswer));
const twoArms = JSON.stringify(strategiesJson([notRun.find(({ arms }) => arms.length > 1)!], 1, []));
const strategyFile = JSON.stringify(strategiesJson(notRun, 1, []));
const trialFile = (trial: (typeof trials)[number]) => JSON.stringify(trialJson(trialRow(trial, usual, []), usual, []));

/** An assay that judges more than one finding, and a row that answers it. */
const several = assays.find((assay) => findingsOf(assay).length > 1)!;
const answer = {
  ...row,
  id: several.id,
  asks: several.asks,
  findings: findingsOf(several),
  seeds: Array.from({ length: several.seeds }, (_, k) => k + 1),
};

it('gives the verdict to every finding of an assay, that of a newer file before that of an older one', () => {
  const older = verified(file(answer));
  const verdicts = verdictsOf([older]);
  expect([...verdicts]).toEqual(findingsOf(several).map((id) => [id, 'shown']));
  expect(standings(verdicts).get(several.id)).toBe('shown');
  expect(standings(new Map()).get(several.id)).not.toBe('shown');
  const newer = verified(file({ ...answer, verdict: 'undecided' }));
  expect([...verdictsOf([newer, older])]).toEqual(findingsOf(several).map((id) => [id, 'undecided']));
  const ofAnother = { ...newer, differences: ['It is of another model.'] };
  expect([...verdictsOf([ofAnother, older])]).toEqual([...verdicts]);
  expect(rowIn([newer, older], ({ id }) => id === several.id)?.file).toBe(newer);
  expect(rowIn([newer, older], ({ id }) => id === 'A000')).toBeNull();
  expect(rowIn([ofAnother, older], ({ id }) => id === several.id)?.file).toBe(older);
  expect(rowIn([ofAnother], ({ id }) => id === several.id)?.file).toBe(ofAnother);
});

it.each([
  ['to another question', { asks: 'Are there more?' }],
  ['of an assay that this version does not have', { id: 'A000' }],
  ['in fewer seeds than the assay asks for', { seeds: answer.seeds.slice(1) }],
])('counts no answer %s', (_, other) => {
  expect(assayAnswered(answer)).toBe(several);
  expect(assayAnswered({ ...answer, ...other })).toBeNull();
  expect(verdictsOf([verified(file({ ...answer, ...other }))]).size).toBe(0);
});

it('takes the findings of an assay from the assay, not from the file', () => {
  const verdicts = verdictsOf([verified(file({ ...answer, findings: ['A001'] }))]);
  expect([...verdicts.keys()]).toEqual(findingsOf(several));
});

it('reads what the command line prints of every strategy, and of trials that can be answered or not', () => {
  const { of, file: read } = readResult(strategyFile, 'strategy.json', own);
  expect([of, read.rows.map(({ id }) => id)]).toEqual(['strategy', strategies.map(({ id }) => id)]);
  const unanswerable = trials.find(({ endpoints }) => endpoints.length === 0)!;
  for (const trial of [trialOf('NCT00512252'), unanswerable]) {
    const found = readResult(trialFile(trial), 'trial.json', own);
    expect([found.of, found.file.rows.map(({ id }) => id)]).toEqual(['trial', [trial.id]]);
  }
});

it('says when a result comes of another engine, another model, or changes laid over it', () => {
  const found = (of: object) => {
    const text = JSON.stringify({ engine: own.engine, model_hash: own.modelHash, overlays: [], rows: [row], ...of });
    return readResult(text, 'a.json', own).file.differences;
  };
  expect(found({})).toEqual([]);
  expect(found({ engine: '3' })).toEqual([expect.stringMatching(/made with engine 3/)]);
  expect(found({ model_hash: 'f'.repeat(32) })).toEqual([expect.stringMatching(/another version of the model/)]);
  expect(found({ overlays: ['cut.yaml'] })).toEqual([expect.stringMatching(/changes laid over the model: cut\.yaml/)]);
});

it.each([
  ['{', 'no result of marrow verify, strategy or trial.*text that is no whole JSON'],
  ['[]', 'JSON of something else'],
  ['null', 'JSON of something else'],
  ['{"rows":[]}', 'without a row'],
  [JSON.stringify({ rows: [row] }), 'damaged result of marrow verify; found at engine'],
  [file({ ...row, verdict: 'proved' }), 'damaged result of marrow verify; found at rows.0.verdict'],
  [file({ ...row, effect: 'large' }), 'rows.0.effect'],
  [file({ ...row, ci: [1, -1] }), 'rows.0.ci: an interval whose end lies before its beginning'],
  [strategyFile.replace('"not run"', '"cured"'), 'damaged result of marrow strategy; found at rows.0.arms.0.verdict'],
  [strategyFile.replace('"mean":null', '"mean":1e300'), 'rows.0.arms.0.lsc.mean'],
  [twoArms.replace(/"also":\[.+?\}\],"verdict"/, '"also":[],"verdict"'), 'rows.0.arms: arms of which not the same'],
  [trialFile(trials[0]!).replace('"failed":[]', '"failed":7'), 'damaged result of marrow trial; found at failed'],
])('refuses what is no result: %#', (text, found) => {
  expect(() => readResult(text, 'a.json', own)).toThrowError(new RegExp(`"a\\.json" is .*${found}`));
});

it('puts effect, control and what is wanted on one axis', () => {
  const scale = effectScale(verified(file(row)).rows[0]!);
  // From −0.5 to 0 with an eighth of 0.5 to spare at either end: −0.5625 to 0.0625.
  expect(scale.at(-0.5625)).toBeCloseTo(0);
  expect(scale.zero).toBeCloseTo(0.9);
  expect(scale.wanted[0]).toBe(0);
  expect(scale.wanted[1]).toBeCloseTo(scale.at(-0.2));
  expect(scale.ticks).toContain(0);
});
