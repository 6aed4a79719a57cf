import { days } from '../../core/units.ts';
import type { DisputeExperiment, Observable } from '../dispute-experiment.ts';
import { gain } from '../reading.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTheWeek } from './by-day.ts';

const marrow = settled(days(28));
const intact = { name: 'intact', scenario: marrow };
const without = (name: string, cell: string) => ({
  name: `without ${name}`,
  scenario: changed(marrow, { perturb: [atOnce(`${cell}-ablation`, 'ablate', cell)] }),
});

const weekly = { scale: 'relative', days: [7, 14, 21, 28] } as const;
const cellularity = overTheWeek({ kind: 'cells', cell: 'hematopoietic' }, 'cells in the marrow', 'cells');

function observedWithout(name: string, cell: string): Observable[] {
  const contrast = { of: without(name, cell), against: intact };
  return [
    { name: `HSC without ${name}`, contrast, ...weekly, on: overTheWeek(hsc(), 'HSC in the marrow', 'cells') },
    { name: `cellularity without ${name}`, contrast, ...weekly, on: cellularity },
    {
      name: `HSC that leave without ${name}`,
      contrast,
      ...weekly,
      on: (day) =>
        gain(
          { kind: 'expected', event: 'egress', cell: 'hsc' },
          { from: days(0), to: days(day) },
          `HSC expected to leave until day ${day}`,
          'cells',
        ),
    },
  ];
}

/** Osteoblasts, or the perivascular niche. */
export const endostealRole: DisputeExperiment = {
  id: 'D-ENDOSTEAL-ROLE',
  asks: 'What falls when osteoblasts or CAR cells are ablated, and in which order?',
  observables: [...observedWithout('osteoblasts', 'osteoblast'), ...observedWithout('CAR cells', 'car-cell')],
  seeds: 8,
  note: 'Side a gives all TPO to osteoblasts, and HSC without it hold less firmly: that more leave is then in part what the side says. Ang-1 of the model acts on endothelium only. HSC in blood are read as those expected to leave, which one block has enough of.',
};
