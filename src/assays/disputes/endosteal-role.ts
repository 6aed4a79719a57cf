import { days } from '../../core/units.ts';
import type { DisputeExperiment, Observable } from '../dispute-experiment.ts';
import { healthy, untouched } from '../overgrown.ts';
import { gain } from '../reading.ts';
import { atOnce } from '../scenes.ts';
import { hsc } from '../stem-cells.ts';
import { overTheDay, overTwoDays } from './by-day.ts';

const without = (name: string, cell: string) =>
  healthy(`without ${name}`, { perturb: [atOnce(`${cell}-ablation`, 'ablate', cell)] });

const inTurn = { scale: 'relative', days: [4, 7] } as const;
const cellularity = overTheDay({ kind: 'cells', cell: 'hematopoietic' }, 'cells in the marrow', 'cells');

function observedWithout(name: string, cell: string): Observable[] {
  const contrast = { of: without(name, cell), against: untouched };
  return [
    { name: `HSC without ${name}`, contrast, ...inTurn, on: overTwoDays(hsc(), 'HSC in the marrow', 'cells') },
    { name: `cellularity without ${name}`, contrast, ...inTurn, on: cellularity },
    {
      name: `HSC that leave without ${name}`,
      contrast,
      scale: 'relative',
      days: [7],
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
  seeds: 6,
  note: 'A week from rested marrow, in which a side begins with the ablation: who falls first is seen, what comes of it in a month is not. Side a gives all TPO to osteoblasts, and HSC without it hold less firmly: that more leave is then in part what the side says. Ang-1 keeps HSC quiescent on side a only, where HSC read it without a receptor. HSC in blood are read as those expected to leave, which one block has enough of.',
};
