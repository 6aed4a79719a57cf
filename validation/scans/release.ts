import { fiveAndThree, hscAfter, lscAfter, movedOut, regrown, untilRegrowth } from '../../src/assays/treatment.ts';
import { days } from '../../src/core/units.ts';
import type { Place, Scan } from './scan.ts';

/** Share of CXCR4 and of VLA-4 that is blocked. */
const shares = [0.25, 0.5, 0.75];
/** Days for which it is. */
const dwells = [1, 9];
/** Hours from the first dose. */
const offsets = [-24, 0, 24];
const readings = {
  LSC: lscAfter,
  'leukemic cells after two weeks': regrown('leukemic', 'leukemic cells'),
  HSC: hscAfter,
};

/** What moving cells out of their shelter adds to 5+3, and costs, by how much, for how long and when. */
export const release: Scan = {
  name: 'release',
  asks: 'What does moving cells out of their niche around 5+3 do to LSC, to what grows again and to HSC, by its share, length and start?',
  places: Object.entries(readings).flatMap(([of, reading]) =>
    shares.flatMap((share) =>
      dwells.flatMap((dwell) =>
        offsets.map(
          (offset): Place => ({
            at: { of, share, days: dwell, 'start (h)': offset },
            of: untilRegrowth(
              `5+3, ${share} moved out for ${dwell} days from ${offset} h on`,
              movedOut(share, offset, days(dwell)),
            ),
            against: fiveAndThree,
            reading,
          }),
        ),
      ),
    ),
  ),
  along: 'start (h)',
};
