import { healthy, leukemia } from '../../src/assays/overgrown.ts';
import { mean } from '../../src/assays/reading.ts';
import { tracer } from '../../src/assays/vessels.ts';
import type { Place, Scan } from './scan.ts';

/** Molecular masses of the tracers, kDa. */
const sizes = [10, 70, 500];
/** All three at once, as they do nothing. */
const all = {
  regimens: sizes.map((size) => ({
    ...tracer,
    id: `tracer-${size}`,
    doses: tracer.doses.map((dose) => ({ ...dose, drug: `dextran-${size}` })),
  })),
};
const leukemic = leukemia('leukemic, three tracers', all);
const intact = healthy('healthy, three tracers', all);

/** What leukemia lets out of vessels, by size. */
export const tracers: Scan = {
  name: 'tracers',
  asks: 'How much more of a tracer lies outside vessels of leukemic marrow, by its size?',
  places: sizes.map(
    (size): Place => ({
      at: { 'size (kDa)': size },
      of: leukemic,
      against: intact,
      reading: mean(
        { kind: 'level', substance: `dextran-${size}` },
        'end',
        `tracer of ${size} kDa outside vessels an hour after it was given`,
        'nM',
      ),
    }),
  ),
  along: 'size (kDa)',
};
