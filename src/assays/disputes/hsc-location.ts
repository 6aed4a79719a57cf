import { days, fraction, micrometers, quantity } from '../../core/units.ts';
import type { Zone } from '../../model/measure.ts';
import type { DisputeExperiment } from '../dispute-experiment.ts';
import { atOnce, changed, settled } from '../scenes.ts';
import { lateOverDots } from './by-day.ts';

/** Marrow as cells are placed, no HSC in a niche place, so that where they are found is where they went. */
const scattered = changed(
  { ...settled(days(8)), settle: days(0) },
  { set: { 'sites.diaphysis.marrow.hsc.held': fraction(0) } },
);
const native = { name: 'native', scenario: scattered };

/** Stroma stays, nearly all else dies; a graft comes in through blood, as many HSC as a block holds. */
const transplanted = {
  name: 'transplanted',
  scenario: changed(scattered, {
    perturb: [
      atOnce('irradiation', 'irradiate', 'marrow', { fraction: fraction(0.98) }),
      atOnce('graft', 'transplant', 'hsc', { count: quantity(40, 'cells') }),
      atOnce('helpers', 'transplant', 'hspc', { count: quantity(120, 'cells') }),
    ],
  }),
};

const besideBone: Zone = { of: 'bone', to: micrometers(50) };
const besideSinusoids: Zone = { of: 'sinusoid', to: micrometers(10) };
const arrived = { scale: 'difference', days: [8] } as const;

/** Near bone, or by sinusoids: of native and of transplanted HSC. */
export const hscLocation: DisputeExperiment = {
  id: 'D-HSC-LOCATION',
  asks: 'Where do HSC gather that were seeded at random, or that came as a graft into irradiated marrow?',
  observables: [
    {
      name: 'native HSC within 50 µm of bone, over random dots',
      contrast: { of: native },
      ...arrived,
      on: lateOverDots(besideBone, 'within 50 µm of bone'),
    },
    {
      name: 'native HSC within 10 µm of a sinusoid, over random dots',
      contrast: { of: native },
      ...arrived,
      on: lateOverDots(besideSinusoids, 'within 10 µm of a sinusoid'),
    },
    {
      name: 'transplanted HSC within 50 µm of bone, over random dots',
      contrast: { of: transplanted },
      ...arrived,
      on: lateOverDots(besideBone, 'within 50 µm of bone'),
    },
    {
      name: 'transplanted HSC within 10 µm of a sinusoid, over random dots',
      contrast: { of: transplanted },
      ...arrived,
      on: lateOverDots(besideSinusoids, 'within 10 µm of a sinusoid'),
    },
  ],
  seeds: 6,
  note: 'The ratio of endosteal to perisinusoidal ligands is taken at one value on each side, not scanned. Eight days instead of weeks: HSC have gone to their places by then. The few HSC of the host that irradiation leaves are counted with the graft.',
};
