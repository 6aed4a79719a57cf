import { days, fraction } from '../../core/units.ts';
import { marrowCells, type Perturbation } from '../../model/scenario.ts';
import type { Assay } from '../assay.ts';
import { withoutCd44 } from '../contact.ts';
import { overgrown } from '../overgrown.ts';
import { mean } from '../reading.ts';
import { goOn } from '../rested.ts';
import { atOnce, type Change, changed } from '../scenes.ts';

const donated = days(3);
/** A twentieth of the marrow is left, each cell with all that it inherits, as a graft of that dose would bring it to the next host. */
const secondHost: Perturbation = {
  ...atOnce('second-host', 'irradiate', marrowCells, { fraction: fraction(0.95) }),
  at: { time: donated },
};
const passedOn = changed(overgrown(days(7)), { perturb: [secondHost] });
const unheld = { set: withoutCd44.set };
/** What the antibody does to LSC of the first host; the second gets none. */
const h90: Change = {
  perturb: [{ ...atOnce('h90', 'block', 'cd44v', { cell: 'lsc', fraction: fraction(1) }), lasting: donated }],
};

/** Assays with marrow that is handed on to a second host, of the section on targeting cytokines and adhesion molecules. */
export const secondaryTransplant: readonly Assay[] = [
  {
    id: 'B126',
    class: 'E',
    asks: 'Do LSC of marrow in which CD44 was blocked fail to grow in a second host that is not treated?',
    contrast: { of: goOn('handed on after H90', passedOn, h90), against: goOn('handed on', passedOn) },
    reading: mean(
      { kind: 'cells', cell: 'lsc', state: 'alive' },
      { from: days(6), to: days(7) },
      'LSC in marrow and blood of the second host on its days 3 to 4',
      'cells',
    ),
    scale: 'relative',
    expects: { effect: 'below', smallest: 0.8, because: 'none engraft: at least four fifths fewer' },
    control: {
      kind: 'cut',
      says: 'CD44 does not hold LSC, and lodges them, in either arm',
      of: goOn('unheld by CD44, handed on after H90', passedOn, unheld, h90),
      against: goOn('unheld by CD44, handed on', passedOn, unheld),
    },
    seeds: 6,
    note: 'A run cannot take up the end of another, so that the second host is the first one after 95 % of its marrow is irradiated: what is left keeps its places, and does not come by blood. Three days of treatment and four after it instead of weeks. That the antibody makes LSC differentiate, which the model lacks, is how it is thought to hit them.',
  },
];
