import { random } from '../../../src/core/random.ts';
import type { Outcome } from '../../../src/experiments/index.ts';
import {
  composeReport,
  type FrameMoment,
  type ReportFrame,
  type ReportInput,
  type RunWithModel,
} from '../../../src/report/index.ts';
import { marrow, story } from '../../../src/scenarios/index.ts';

export const outcome: Outcome = {
  days: 40,
  cells: 11830,
  leukemic_pct_end: 12.25,
  leukemic_pct_peak: 51.5,
  treatment_day: 20,
  leukemic_pct_at_treatment: 51.5,
  leukemic_pct_nadir: 1.75,
  nadir_day: 9,
  residual_lsc: 14,
  residual_lsc_in_niche: 8,
  residual_lsc_near_sinusoid: 10,
  residual_lsc_near_arteriole: 1,
  residual_lsc_near_bone: 2,
  remission_day: 6.25,
  relapse_day: 17.5,
  anc_nadir: 0.04,
  anc_recovery_day: 13.75,
  day_14_cellularity_per_mm3: 120_000,
  day_14_cellularity_pct: 10.4,
  hsc_start: 41,
  hsc_end_over_start: 0.85,
  hsc_lowest_over_start: 0.62,
  hsc_days_lost: 4.5,
  anc_days_lost: 12,
  anc_lowest_over_start: 0.03,
  day_14_blasts_pct: 6.75,
  cr_day: null,
  crh_day: null,
  cri_day: null,
  crp_day: null,
  mlfs_day: null,
  pr_day: null,
  relapse_free_days: null,
  anc_500_day: 12.5,
  anc_1000_day: 13.75,
  platelet_nadir: null,
  platelets_20_day: null,
  platelets_50_day: null,
  platelets_100_day: null,
  cd34_mobilization_fold: null,
  lsc_mobilization_fold: null,
  blast_mobilization_fold: null,
  cd34_mobilization_day: null,
  lsc_mobilization_day: null,
  blast_mobilization_day: null,
  doses_given: 8,
  doses_held: 0,
};

const block = { x: 200, y: 80, z: 60 };

/** One sinusoid along z through (100, 40) and one arteriole along x at y = 10, z = 30. */
const segments = {
  x1: [100, 100, 0],
  y1: [40, 40, 10],
  z1: [0, 25, 30],
  x2: [100, 100, 60],
  y2: [40, 40, 10],
  z2: [25, 50, 30],
  radius: [10, 10, 4],
  kind: [1, 1, 0],
};

function frameOf(moment: FrameMoment, day: number, lsc: number): ReportFrame {
  const n = 300;
  const draw = (id: number, k: number) => random(5, 1, id, day, k);
  const numbers = Array.from({ length: n }, (_, id) => id);
  return {
    moment,
    day,
    cells: {
      type: numbers.map((id) => (id < lsc ? 'lsc' : id < 40 ? 'hsc' : 'myeloid')),
      x: numbers.map((id) => block.x * draw(id, 0)),
      y: numbers.map((id) => block.y * draw(id, 1)),
      z: numbers.map((id) => block.z * draw(id, 2)),
      radius: numbers.map(() => 4),
      held: numbers.map((id) => (id < 8 ? 1 : 0)),
      inBlood: numbers.map((id) => (id === 13 ? 1 : 0)),
    },
    fields: new Map([['o2', Float32Array.from({ length: 20 * 8 * 6 }, (_, v) => 10 + (v % 20))]]),
  };
}

const time = Float64Array.from({ length: 161 }, (_, k) => k / 4);
const column = (value: (day: number) => number) => Float64Array.from(time, value);

export const run: RunWithModel = {
  model: marrow,
  scenario: story,
  outcome,
  begun: { induction: 20 * 48 },
  run: {
    hash: '0123456789abcdef0123456789abcdef',
    engine: '1',
    model_hash: 'fedcba9876543210fedcba9876543210',
    overlays: [],
  },
  series: new Map([
    ['time_d', time],
    ['hsc_cells', column(() => 40)],
    ['hspc_cells', column(() => 250)],
    ['lsc_cells', column((day) => (day < 1 ? 0 : 3 + day))],
    [
      'leukemic_pct',
      column((day) => (day <= 20 ? 2.575 * day : day <= 29 ? 51.5 - 5.5 * (day - 20) : 1.75 + (day - 29))),
    ],
    ['neutrophils_1e9_per_L', column((day) => (day > 22 && day < 34 ? 0.04 : 1.2))],
  ]),
  frames: [frameOf('start', 1, 0), frameOf('treatment', 20, 30), frameOf('nadir', 29, 14), frameOf('relapse', 38, 20)],
  anatomy: { block, voxel: 10, segments },
};

/** The report of the sample run with parts of it changed. */
export function sampleReport(changes: Partial<RunWithModel> = {}): ReportInput {
  return composeReport({ ...run, ...changes });
}
