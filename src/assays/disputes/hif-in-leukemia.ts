import { days, mmHg } from '../../core/units.ts';
import { fivePlusThree } from '../../scenarios/index.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { changed, treated } from '../scenes.ts';
import { growing, held, off } from '../stress.ts';
import { leftOn, overTheDay } from './by-day.ts';

/** A clone with oxygen held at so many mmHg, in cells without HIF-1α against cells with it. */
function withoutHif1At(level: number) {
  const scenario = changed(growing, { perturb: [held('o2', mmHg(level))] });
  const name = `oxygen held at ${level} mmHg`;
  return {
    of: {
      name: `${name}, leukemic cells without HIF-1α`,
      scenario: changed(scenario, { perturb: off('leukemic', 'hif1a') }),
    },
    against: { name, scenario },
  };
}
/** Half of the HIF-1α that there can be: what drives cells answers it, what holds them back does not. */
const moderate = withoutHif1At(10);
/** Nearly all of it: both answer. */
const deep = withoutHif1At(5);
const daily = { scale: 'relative', days: [2, 4, 6, 8] } as const;
const ofLeukemicCells = overTheDay(cells('leukemic'), 'leukemic cells in the marrow', 'cells');
const ofLsc = overTheDay(cells('lsc'), 'LSC in the marrow', 'cells');

/** HIF-1α that drives leukemic cells, or that holds them back. */
export const hifInLeukemia: DisputeExperiment = {
  id: 'D-HIF',
  asks: 'Does a clone in moderate and in deep hypoxia grow faster or slower without HIF-1α?',
  observables: [
    { name: 'leukemic cells without HIF-1α, at 10 mmHg', contrast: moderate, ...daily, on: ofLeukemicCells },
    { name: 'LSC without HIF-1α, at 10 mmHg', contrast: moderate, ...daily, on: ofLsc },
    { name: 'leukemic cells without HIF-1α, at 5 mmHg', contrast: deep, ...daily, on: ofLeukemicCells },
    { name: 'LSC without HIF-1α, at 5 mmHg', contrast: deep, ...daily, on: ofLsc },
  ],
  seeds: 8,
  note: 'Mouse cells with MLL-AF9 only, and oxygen that is held: in marrow as it stands there is next to no HIF-1α to lose. At 5 mmHg HIF-1α also keeps LSC at rest, on both sides.',
};

const induced = { name: '5+3', scenario: treated, followUp: { event: fivePlusThree.id, lasting: days(21) } };
const inducedWithoutHif1 = {
  ...induced,
  name: '5+3, leukemic cells without HIF-1α from the first dose',
  scenario: changed(treated, {
    perturb: [
      {
        id: 'hif1a-off-in-leukemic',
        at: { after: fivePlusThree.id, by: days(0) },
        action: 'knock-out',
        target: 'hif1a',
        cell: 'leukemic',
      },
    ],
  }),
};
const afterFirstDose = { scale: 'relative', days: [6, 10, 14, 21], after: 'the first dose' } as const;

/** Whether a HIF inhibitor makes induction reach LSC. */
export const hifTargeting: DisputeExperiment = {
  id: 'D-HIF-TARGETING',
  asks: 'Does induction leave fewer LSC when leukemic cells lose HIF-1α with the first dose?',
  observables: [
    {
      name: 'LSC left by 5+3, without HIF-1α',
      contrast: { of: inducedWithoutHif1, against: induced },
      ...afterFirstDose,
      on: (day) => leftOn(day, cells('lsc'), 'LSC'),
    },
    {
      name: 'leukemic cells left by 5+3 or come back since, without HIF-1α',
      contrast: { of: inducedWithoutHif1, against: induced },
      ...afterFirstDose,
      on: (day) => leftOn(day, cells('leukemic'), 'leukemic cells'),
    },
  ],
  seeds: 8,
  note: 'A knock-out stands for an inhibitor, in mouse marrow only; three weeks instead of the time to relapse.',
};
