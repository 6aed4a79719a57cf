import { fraction, quantity } from '../../core/units.ts';
import { death, secretion, size } from '../../model/behavior.ts';
import { assumed } from '../../model/parameter.ts';
import { type Rule, rule } from '../../model/rule.ts';
import { crowding } from '../../model/signal.ts';
import { adipocyte } from '../cells/adipocyte.ts';
import { blast } from '../cells/blast.ts';
import { leukemicProgenitor } from '../cells/leukemic-progenitor.ts';
import { lipases, lipidStore, lipolysis, trpv4 } from '../pathways/stroma.ts';
import { freeFattyAcids } from '../substances/free-fatty-acids.ts';
import { gdf15 } from '../substances/gdf15.ts';
import { gradual, sigmoid, switching } from './steepness.ts';

const squeezed = assumed(
  quantity(3, '1'),
  [2, 5],
  'twice what an adipocyte bears in healthy marrow, where it overlaps with some hundred cells a little',
);
const proportional = assumed(quantity(1, '1'), [1, 2], 'without threshold');

/** What leukemia makes of marrow fat, and what it gains by it. Whether fat helps or harms in sum is left to where it stands. */
export const fatRules: readonly Rule[] = [
  rule('gdf15-lowers-trpv4', {
    cells: [adipocyte],
    signal: gdf15,
    effect: 'decreases',
    target: trpv4,
    halfMaximum: assumed(quantity(1, 'K'), [0.3, 3], 'levels are counted in affinities'),
    power: gradual,
    because: ['A152'],
  }),
  rule('trpv4-holds-back-lipolysis', {
    cells: [adipocyte],
    signal: trpv4,
    effect: 'decreases',
    target: lipases,
    halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'the middle of the range of the activity'),
    power: sigmoid,
    because: ['A152', 'A154'],
    beyond: { says: 'that TRPV4 acts by lipolysis', cites: ['Yang2020'] },
  }),
  rule('lipases-break-lipid-down', {
    cells: [adipocyte],
    signal: lipases,
    effect: 'increases',
    target: lipolysis,
    halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'the middle of the range of the activity'),
    power: sigmoid,
    because: ['A154'],
  }),
  rule('lipolysis-empties-the-store', {
    cells: [adipocyte],
    signal: lipolysis,
    effect: 'decreases',
    target: lipidStore,
    halfMaximum: assumed(fraction(0.4), [0.2, 0.8], 'more than the lipolysis at rest, which food makes up for'),
    power: sigmoid,
    because: ['A146'],
  }),
  rule('squeeze-frees-fatty-acids', {
    cells: [adipocyte],
    signal: crowding,
    effect: 'increases',
    target: lipolysis,
    halfMaximum: squeezed,
    power: switching,
    because: ['A146'],
  }),
  rule('stored-lipid-makes-large', {
    cells: [adipocyte],
    signal: lipidStore,
    effect: 'increases',
    target: size,
    halfMaximum: assumed(fraction(0.5), [0.3, 0.7], 'geometry: the radius follows about the cube root of the store'),
    power: proportional,
    because: ['A151'],
    beyond: { says: 'that an adipocyte is as large as its store', cites: [] },
  }),
  rule('lipolysis-frees-fatty-acids', {
    cells: [adipocyte],
    signal: lipolysis,
    effect: 'increases',
    target: secretion,
    halfMaximum: assumed(fraction(0.5), [0.2, 0.8], 'the middle of the range of the activity'),
    power: gradual,
    because: ['A148', 'A149', 'A154'],
  }),
  rule('fatty-acids-keep-leukemic-cells-alive', {
    cells: [leukemicProgenitor, blast],
    signal: freeFattyAcids,
    effect: 'decreases',
    target: death,
    halfMaximum: assumed(quantity(1, 'K'), [0.3, 3], 'levels are counted in affinities'),
    power: gradual,
    because: ['A149', 'A155'],
  }),
];
