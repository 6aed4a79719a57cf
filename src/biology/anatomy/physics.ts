import { fraction, hours, micrometers, perHour, quantity } from '../../core/units.ts';
import type { Physics } from '../../model/model.ts';
import { assumed, fitted } from '../../model/parameter.ts';

/** Mechanics and damage common to all cells. */
export const physics: Physics = {
  repulsion: assumed(
    quantity(2.2, 'µm/min'),
    [0.3, 5],
    'overlaps of dividing cells relax within an hour; touching cells overlap by less than a tenth',
  ),
  adhesion: assumed(
    quantity(0, 'µm/min'),
    [0, 0.2],
    'marrow cells barely stick to each other: 0.02 would draw two that touch 0.02 µm nearer in half an hour; bonds to holders are rules of their own',
  ),
  detachment: assumed(
    perHour(10),
    [2, 50],
    'a cell without bonds leaves at once; months with a full set, weeks to days with one molecule less',
  ),
  grazing: assumed(quantity(0.2, '1'), [0.05, 0.5], 'contact of a cell that passes by, over that of one held'),
  cover: assumed(
    fraction(0.9),
    [0, 1],
    'a cell in a niche place covers the membrane that displays SCF; those that pass by share what free places leave',
  ),
  damageDeath: fitted(
    perHour(0.12),
    [0.03, 0.3],
    'bulk falls by three to four powers of ten in five days of mouse 5+3; raised from 0.08 for that',
  ),
  damagePower: assumed(quantity(4, '1'), [2, 8], 'death sets in around the threshold, not at it: cells differ'),
  growth: assumed(hours(6), [3, 12], 'a daughter doubles its volume well within a cycle'),
  heldMobility: assumed(quantity(0.2, '1'), [0.05, 0.5], 'bonds resist most of a push without pinning the cell'),
  crowdingMemory: assumed(hours(6), [1, 24], 'response to compression needs transcription, hours rather than minutes'),
  neighborhood: assumed(
    micrometers(30),
    [20, 50],
    'three cell diameters: some 150 marrow cells, enough that their number says how dense they are',
  ),
  wallReach: assumed(micrometers(3), [0.5, 10], 'a cell puts out processes of a few micrometers to the wall'),
  bondSlack: assumed(micrometers(6), [3, 12], 'a tether pulled out between two cells is about a cell radius long'),
  daughterOffset: assumed(
    quantity(0.6, '1'),
    [0.3, 1],
    'daughters overlap inside the outline of their mother until they have pushed apart',
  ),
  shortestPhase: assumed(
    fraction(0.25),
    [0.1, 0.5],
    'no cell copies its genome in less than a quarter of the mean time',
  ),
  restingAtStart: assumed(fraction(0.5), [0.2, 0.8], 'forgotten within days, as cells enter the cycle and leave it'),
  placesTried: assumed(quantity(3, '1'), [1, 10], 'stem cells have long left the weak places when a run begins'),
};
