import { healthy } from '../../src/assays/overgrown.ts';
import { at, densityInTheEnd } from '../../src/assays/vessels.ts';
import { fraction } from '../../src/core/units.ts';
import type { Place, Scan } from './scan.ts';

/** In affinities; no VEGF, half of its receptors, two thirds of them. */
const vegf = [0, 0.5, 1, 2];
/** In affinities, beside the 2 K of Ang-1: at 20 K nine tenths of Tie-2 are taken. */
const ang2 = [2, 5, 20];
/** The number that was fitted so that Ang-2 can add to VEGF: both ends of its range and itself. */
const halves = [0.4, 0.9, 1];

const marrow = (half: number, vegfLevel: number, ang2Level: number) =>
  healthy(
    `half-maximum ${half}, VEGF ${vegfLevel} K, Ang-2 ${ang2Level} K`,
    { set: { 'rules.nitric-oxide-loosens-junctions.halfMaximum': fraction(half) } },
    at('vegf', vegfLevel),
    at('angpt2', ang2Level),
  );

/** Vessel that Ang-2 adds or takes by VEGF: four levels of each, with none among them. */
export const vessels: Scan = {
  name: 'vessels',
  asks: 'From which level of VEGF on does Ang-2 add vessel instead of taking it, and does that hang on a number that was fitted?',
  places: halves.flatMap((half) =>
    ang2.flatMap((ang2Level) =>
      vegf.map(
        (vegfLevel): Place => ({
          at: { 'half-maximum': half, 'Ang-2 (K)': ang2Level, 'VEGF (K)': vegfLevel },
          of: marrow(half, vegfLevel, ang2Level),
          against: marrow(half, vegfLevel, 0),
          reading: densityInTheEnd,
        }),
      ),
    ),
  ),
  along: 'VEGF (K)',
};
