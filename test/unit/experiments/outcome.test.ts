import { expect, test } from 'vitest';
import { outcomeOf } from '../../../src/experiments/outcome.ts';
import { sentencesOf } from '../../../src/experiments/sentences/sentences.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';

/** Three tenths of the healthy count are what recovery asks for in mice; levels are quarters and the like of healthy counts. */
const ofMice = {
  recovery: 0.3,
  levels: {
    neutrophils: { partial: 0.15, complete: 0.3 },
    platelets: { untransfused: 80, partial: 200, complete: 400 },
  },
};

const none = (rows: number) => new Array<number>(rows).fill(0);

function seriesOf(columns: Record<string, readonly number[]>): Map<string, Float64Array> {
  return new Map(Object.entries(columns).map(([name, values]) => [name, Float64Array.from(values)]));
}

/** Treated on day 2 (row 2) at 50 %; below 5 % on day 4, nadir 1 % on day 5, counts back and remission on day 6, relapse on day 7. */
const relapsing = seriesOf({
  time_d: [0, 1, 2, 3, 4, 5, 6, 7],
  leukemic_pct: [0, 20, 50, 12, 4, 1, 4.5, 9],
  neutrophils_1e9_per_L: [1.2, 1.1, 0.9, 0.2, 0.1, 0.2, 0.31, 0.9],
  doses_given: [0, 0, 0, 2, 4, 4, 4, 4],
  tissue_cells: [100, 100, 100, 60, 40, 50, 80, 90],
  lsc_cells: [0, 5, 9, 6, 4, 3, 4, 6],
  blood_lsc_cells: [0, 0, 1, 0, 0, 1, 0, 0],
  held_lsc_cells: [0, 1, 2, 2, 2, 2, 2, 2],
  near_sinusoid_lsc_cells: [0, 5, 9, 6, 4, 2, 4, 6],
  near_arteriole_lsc_cells: none(8),
  near_bone_lsc_cells: [0, 0, 0, 0, 0, 1, 0, 0],
  hsc_cells: [40, 40, 38, 20, 10, 12, 16, 30],
  circulating_blasts_pct: [0, 5, 20, 4, 0.2, 0, 0, 3],
  platelets_1e9_per_L: [1000, 900, 800, 600, 350, 220, 250, 420],
  expected_to_leave_lsc_cells: [0, 1, 3, 7, 8, 9, 10, 11],
});

test('treatment, nadir, remission, relapse and recovery are read off the series', () => {
  expect(outcomeOf(relapsing, ofMice)).toEqual({
    days: 7,
    cells: 90,
    leukemic_pct_end: 9,
    leukemic_pct_peak: 50,
    treatment_day: 2,
    leukemic_pct_at_treatment: 50,
    leukemic_pct_nadir: 1,
    nadir_day: 3,
    residual_lsc: 4,
    residual_lsc_in_niche: 2,
    residual_lsc_near_sinusoid: 2,
    residual_lsc_near_arteriole: 0,
    residual_lsc_near_bone: 1,
    remission_day: 4,
    relapse_day: 5,
    anc_nadir: 0.1,
    anc_recovery_day: 4,
    day_14_cellularity_per_mm3: null,
    day_14_cellularity_pct: null,
    hsc_start: 40,
    hsc_end_over_start: 0.75,
    hsc_lowest_over_start: 0.25,
    // Missing of 40 HSC: 0, 0, 2, 20, 30, 28, 24, 10, of which the ends count half.
    hsc_days_lost: expect.closeTo(109 / 40, 12),
    // Missing of 1.2: 0, 0.1, 0.3, 1, 1.1, 1, 0.89, 0.3.
    anc_days_lost: expect.closeTo(4.54 / 1.2, 12),
    anc_lowest_over_start: expect.closeTo(1 / 12, 12),
    day_14_blasts_pct: null,
    cr_day: null,
    crh_day: 3,
    cri_day: 4,
    crp_day: 4,
    mlfs_day: 2,
    pr_day: null,
    relapse_free_days: 2,
    anc_500_day: 3,
    anc_1000_day: 4,
    platelet_nadir: 220,
    platelets_20_day: null,
    platelets_50_day: null,
    platelets_100_day: 5,
    cd34_mobilization_fold: 2,
    lsc_mobilization_fold: 2,
    blast_mobilization_fold: null,
    cd34_mobilization_day: 1,
    lsc_mobilization_day: 1,
    blast_mobilization_day: null,
    doses_given: 4,
    doses_held: 0,
  });
});

test('without a dose there is no nadir, no remission and no recovery', () => {
  const untreated = new Map(relapsing).set('doses_given', Float64Array.from(none(8)));
  expect(outcomeOf(untreated, ofMice)).toMatchObject({
    treatment_day: null,
    leukemic_pct_nadir: null,
    residual_lsc: null,
    remission_day: null,
    relapse_day: null,
    anc_recovery_day: null,
    anc_nadir: 0.1,
  });
});

test('a leukemia that stays above 5 % neither remits nor relapses, and neutrophils that stay low do not recover', () => {
  const resistant = new Map(relapsing)
    .set('leukemic_pct', Float64Array.from([0, 20, 50, 30, 20, 25, 40, 60]))
    .set('neutrophils_1e9_per_L', Float64Array.from([1.2, 1.1, 0.9, 0.2, 0.1, 0.2, 0.2, 0.2]));
  expect(outcomeOf(resistant, ofMice)).toMatchObject({
    leukemic_pct_nadir: 20,
    remission_day: null,
    relapse_day: null,
    anc_recovery_day: null,
  });
});

test('an emptied marrow is no remission: the share may pass 5 % and rise again before neutrophils come back', () => {
  const emptied = new Map(relapsing)
    .set('leukemic_pct', Float64Array.from([0, 20, 50, 4, 25, 3, 2, 6]))
    .set('neutrophils_1e9_per_L', Float64Array.from([1.2, 1.1, 0.9, 0.5, 0.1, 0.2, 0.4, 0.9]));
  expect(outcomeOf(emptied, ofMice)).toMatchObject({ remission_day: 4, relapse_day: 5 });
});

test('few leukemic cells without neutrophils are no remission, and what follows is no relapse', () => {
  const aplastic = new Map(relapsing)
    .set('neutrophils_1e9_per_L', Float64Array.from([1.2, 1.1, 0.9, 0.2, 0.1, 0.2, 0.2, 0.9]))
    .set('platelets_1e9_per_L', Float64Array.from([1000, 900, 800, 600, 150, 90, 90, 90]));
  const outcome = outcomeOf(aplastic, ofMice);
  expect(outcome).toMatchObject({ leukemic_pct_nadir: 1, remission_day: null, relapse_day: null, anc_recovery_day: 5 });
  const text = sentencesOf(outcome, story, marrow).join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('No remission');
  expect(text).toContain('morphologic leukemia-free state (MLFS) after 2 days');
});

test('where neutrophils never fall, remission is the first time below 5 %', () => {
  const gentle = new Map(relapsing).set('neutrophils_1e9_per_L', new Float64Array(8).fill(1));
  expect(outcomeOf(gentle, ofMice)).toMatchObject({ remission_day: 2, relapse_day: 5 });
});

test('the sentences count doses that were held as held, and call a remission by its name', () => {
  const outcome = outcomeOf(
    new Map(relapsing).set('cytarabine_doses_held', Float64Array.from(none(7).concat(2))),
    ofMice,
  );
  const complete = { ...outcome, cri_day: 2, cr_day: 4, crh_day: 4, relapse_day: null };
  const text = sentencesOf(complete, story, marrow).join(' ').replace(/\s+/g, ' ');
  expect(text).toContain('4 doses were given and 2 held');
  expect(text).toContain('Complete remission (CR) after 4 days (CRi after 2), no relapse by the end');
});

test('the sentences fit ten lines of eighty columns and carry the numbers', () => {
  const lines = sentencesOf(outcomeOf(relapsing, ofMice), story, marrow);
  expect(lines.length).toBeLessThanOrEqual(10);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const text = lines.join(' ');
  for (const said of [
    'On day 2, 50 %',
    'fell to 1 % within 3 days',
    '(CRh) after 3 days',
    'relapse after 5 days',
    'recovered within 4 and 5 days',
    '4 LSC were left, 2 held',
    '25 %',
    '75 %',
  ]) {
    expect(text.replace(/\s+/g, ' ')).toContain(said);
  }
});
