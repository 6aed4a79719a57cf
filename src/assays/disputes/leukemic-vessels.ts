import type { Measure } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { cells } from '../growth.ts';
import { untouched, untreated } from '../overgrown.ts';
import { mean, over } from '../reading.ts';
import { hsc } from '../stem-cells.ts';
import { far, near } from '../vessels.ts';
import { overTheDay, theDayUntil } from './by-day.ts';

const contrast = { of: untreated, against: untouched };
const inTheEnd = { days: [7] } as const;
const density = (zone?: Extract<Measure, { kind: 'vessel density' }>['zone']): Measure => ({
  kind: 'vessel density',
  ...(zone === undefined ? {} : { zone }),
});
const says = 'sinusoids and new vessels';

/** Vessels that leukemia makes everywhere, or in one zone at the cost of another. */
export const vesselsByZone: DisputeExperiment = {
  id: 'D-VESSEL-LOSS-OR-GAIN',
  asks: 'Is there more or less vessel in leukemic than in healthy marrow, near bone, far from it and in all?',
  observables: [
    {
      name: 'vessel within 100 µm of bone',
      contrast,
      scale: 'relative',
      ...inTheEnd,
      on: overTheDay(density(near), `${says} within 100 µm of bone`, 'mm/mm³'),
    },
    {
      name: 'vessel beyond 200 µm from bone',
      contrast,
      scale: 'relative',
      ...inTheEnd,
      on: overTheDay(density(far), `${says} beyond 200 µm from bone`, 'mm/mm³'),
    },
    { name: 'vessel in all', contrast, scale: 'relative', ...inTheEnd, on: overTheDay(density(), says, 'mm/mm³') },
  ],
  seeds: 6,
  note: 'A week after leukemia has replaced a third of the marrow. Sinusoids and what sprouts from them only: arterioles are not lined by cells that could die.',
};

/** Leukemia that takes more oxygen, or no more, than the marrow that it replaces. */
export const oxygenOfLeukemia: DisputeExperiment = {
  id: 'D-AML-HYPOXIA',
  asks: 'What follows from the oxygen that leukemia takes: VEGF, vessels, and who wins?',
  observables: [
    {
      name: 'VEGF of leukemic over healthy marrow',
      contrast,
      scale: 'difference',
      ...inTheEnd,
      on: overTheDay({ kind: 'level', substance: 'vegf' }, 'VEGF in the tissue', 'K'),
    },
    {
      name: 'vessel of leukemic over healthy marrow',
      contrast,
      scale: 'relative',
      ...inTheEnd,
      on: overTheDay(density(), says, 'mm/mm³'),
    },
    {
      name: 'LSC per HSC',
      contrast: { of: untreated },
      scale: 'difference',
      ...inTheEnd,
      on: (day) =>
        over(
          mean(cells('lsc'), theDayUntil(day), 'LSC', 'cells'),
          mean(hsc(), theDayUntil(day), 'HSC', 'cells'),
          `LSC per HSC in the day until day ${day}`,
        ),
    },
  ],
  seeds: 6,
  note: 'Oxygen itself is not read: what leukemic cells take of it is what the sides set, and less of it is left on side a whatever vessels do. Leak and sprouting are not scanned.',
};
