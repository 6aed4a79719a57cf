import { days } from '../../core/units.ts';
import type { Measure } from '../../model/measure.ts';
import type { ArrowPanel, DrawnName, ReviewFigure } from '../arrow.ts';
import { course, lastDays } from '../growth.ts';
import { gain, mean, over, type Reading, share } from '../reading.ts';
import { leukemic } from '../scenes.ts';

const marrow = leukemic(course);
const when = 'days 27 to 30';
const last = (measure: Measure, says: string, unit: string): Reading =>
  mean(measure, lastDays, `${says}, ${when}`, unit);
const activity = (name: string, cell: string, says: string): Reading =>
  last({ kind: 'activity', cell, activity: name }, says, '1');
const level = (substance: string, says: string, unit = 'K'): Reading => last({ kind: 'level', substance }, says, unit);
const count = (cell: string, says: string): Reading => last({ kind: 'cells', cell }, says, 'cells');

const stemCells: ArrowPanel = {
  title: 'Stem cells and what holds them',
  arrows: [
    {
      from: 'CAR cells, by CXCL12',
      to: 'HSC, by CXCR4',
      sign: '+',
      rules: ['cxcl12-attracts', 'cxcl12-retains', 'cxcl12-activates-integrins'],
      because: ['A089'],
      said: null,
      reading: level('cxcl12', 'CXCL12 in the tissue'),
    },
    {
      from: 'niche places, by SCF',
      to: 'self-renewal of HSC',
      sign: '+',
      rules: ['scf-renews-hsc', 'jagged1-renews-hsc'],
      because: ['A010', 'A055'],
      said: 'less',
      reading: last({ kind: 'cells', cell: 'hsc', state: 'held' }, 'HSC in niche places', 'cells'),
    },
    {
      from: 'Schwann cells, by TGF-β',
      to: 'quiescence of HSC',
      sign: '+',
      rules: ['tgf-beta-activates-smad', 'smad-keeps-stem-cells-quiescent', 'quiescence-keeps-out-of-the-cycle'],
      because: ['A066'],
      said: null,
      reading: share(
        { kind: 'cells', cell: 'hsc', state: 'resting' },
        { kind: 'cells', cell: 'hsc' },
        lastDays,
        `share of HSC in G0, ${when}`,
      ),
    },
    {
      from: 'osteoblasts, by OPN',
      to: 'Jagged1 that they show',
      sign: '-',
      rules: ['osteopontin-holds-down-jagged1', 'leukemic-exosomes-lower-jagged1'],
      because: ['A076', 'A110'],
      said: 'less',
      reading: activity('jag1-expression', 'osteoblast', 'Jagged1 of osteoblasts'),
    },
    {
      from: 'neutrophils in blood',
      to: 'G-CSF',
      sign: '-',
      rules: ['gcsf-renews-hspc', 'gcsf-speeds-hspc', 'gcsf-speeds-maturation'],
      because: ['A084', 'A002'],
      said: null,
      reading: level('gcsf', 'G-CSF in the tissue'),
    },
  ],
};

const vessels: ArrowPanel = {
  title: 'Vessels',
  arrows: [
    {
      from: 'leukemic cells',
      to: 'VEGF',
      sign: '+',
      rules: ['hif-1-raises-secretion'],
      because: ['A120', 'A128'],
      said: 'more',
      reading: level('vegf', 'VEGF in the tissue'),
    },
    {
      from: 'VEGF and Ang-1',
      to: 'vessels',
      sign: '+',
      rules: ['vegf-wakes-endothelium', 'vegf-activates-akt-of-endothelium', 'akt-keeps-endothelium-alive'],
      because: ['A119', 'A124'],
      said: 'more',
      reading: last({ kind: 'vessel density' }, 'length of sinusoids and new vessels per volume', 'mm/mm³'),
    },
    {
      from: 'Ang-2 against Ang-1, at Tie-2',
      to: 'junctions of endothelium',
      sign: '-',
      rules: ['tie-2-closes-junctions', 'vegf-loosens-junctions', 'nitric-oxide-loosens-junctions'],
      because: ['A136', 'A137', 'A140'],
      said: 'less',
      reading: activity('adherens-junction', 'endothelial-cell', 'junctions of endothelial cells'),
    },
    {
      from: 'junctions of endothelium',
      to: 'leak',
      sign: '-',
      rules: ['junctions-hold-back-plasma'],
      because: ['A137', 'A140'],
      said: 'more',
      reading: last({ kind: 'leak' }, 'permeability of vessels over that of an intact wall', '1'),
    },
    {
      from: 'leak',
      to: 'ROS of HSC',
      sign: '+',
      rules: ['plasma-raises-ros', 'ros-rouses-stem-cells'],
      because: ['A106'],
      said: 'more',
      reading: activity('ros', 'hsc', 'ROS of HSC'),
    },
  ],
};

const nervesFatAndBone: ArrowPanel = {
  title: 'Nerves, fat and bone',
  arrows: [
    {
      from: 'leukemic cells',
      to: 'SNS',
      sign: '-',
      rules: ['leukemic-cells-destroy-nerves', 'nerves-keep-schwann-cells'],
      because: ['A160'],
      said: 'less',
      reading: count('sympathetic-nerve', 'stretches of sympathetic nerve'),
    },
    {
      from: 'SNS, by β2',
      to: 'rest of nestin-bright MSC',
      sign: '+',
      rules: ['noradrenaline-activates-beta2', 'beta2-keeps-niche-cells-at-rest'],
      because: ['A161'],
      said: 'less',
      reading: activity('beta2-adrenergic-signaling', 'nestin-bright-msc', 'β2 signaling of nestin-bright MSC'),
    },
    {
      from: 'loss of the SNS',
      to: 'bone lineage of MSC',
      sign: '+',
      rules: ['beta2-holds-back-osteogenic-differentiation'],
      because: ['A162'],
      said: 'more',
      reading: activity(
        'osteogenic-differentiation',
        'nestin-bright-msc',
        'osteogenic differentiation of nestin-bright MSC',
      ),
    },
    {
      from: 'leukemic cells, by GDF15 and pressure',
      to: 'size of BMA',
      sign: '-',
      rules: [
        'gdf15-lowers-trpv4',
        'trpv4-holds-back-lipolysis',
        'lipases-break-lipid-down',
        'squeeze-frees-fatty-acids',
        'lipolysis-empties-the-store',
        'stored-lipid-makes-large',
      ],
      because: ['A146', 'A151'],
      said: 'less',
      reading: last({ kind: 'radius', cell: 'adipocyte' }, 'radius of adipocytes', 'µm'),
    },
    {
      from: 'BMA, by fatty acids',
      to: 'survival of AML cells',
      sign: '+',
      rules: ['lipolysis-frees-fatty-acids', 'fatty-acids-keep-leukemic-cells-alive'],
      because: ['A148', 'A149'],
      said: 'more',
      reading: level('ffa', 'free fatty acids in the tissue'),
    },
  ],
};

const cytokinesAndAdhesion: ArrowPanel = {
  title: 'Cytokines and adhesion',
  arrows: [
    {
      from: 'CXCL12, by CXCR4',
      to: 'AKT of stem cells',
      sign: '+',
      rules: ['cxcl12-activates-akt', 'akt-raises-bcl2'],
      because: ['A175'],
      said: null,
      reading: activity('akt', 'lsc', 'AKT of LSC'),
      counterpart: activity('akt', 'hsc', 'AKT of HSC'),
    },
    {
      from: 'VLA-4 on VCAM-1',
      to: 'NF-κB of stroma',
      sign: '+',
      rules: ['vla4-activates-nfkb-of-stroma'],
      because: ['A183'],
      said: 'more',
      reading: activity('nfkb', 'car-cell', 'NF-κB of CAR cells'),
    },
    {
      from: 'NF-κB of stroma',
      to: 'VCAM-1',
      sign: '+',
      rules: ['nfkb-raises-vcam1-of-stroma'],
      because: ['A115', 'A170'],
      said: 'more',
      reading: activity('vcam1-expression', 'car-cell', 'VCAM-1 of CAR cells'),
    },
    {
      from: 'leukemic cells',
      to: 'E-selectin',
      sign: '+',
      rules: ['leukemic-cells-raise-e-selectin'],
      because: ['A188'],
      said: 'more',
      reading: activity('e-selectin-expression', 'endothelial-cell', 'E-selectin of endothelial cells'),
    },
    {
      from: 'endothelium',
      to: 'IL-6',
      sign: '+',
      rules: ['vegf-makes-endothelium-secrete', 'il6-activates-stat3'],
      because: ['A130', 'A131'],
      said: 'more',
      reading: level('il-6', 'IL-6 in the tissue'),
    },
    {
      from: 'MSC-EV',
      to: 'S100A4 of AML cells',
      sign: '+',
      rules: ['vesicles-of-stroma-raise-s100a4'],
      because: ['A049'],
      said: null,
      reading: activity('s100a4', 'lsc', 'S100A4 of LSC'),
    },
    {
      from: 'VLA-4, CXCR4 and STAT',
      to: 'BCL-2 of stem cells',
      sign: '+',
      rules: ['nfkb-raises-bcl2', 'akt-raises-bcl2', 'stat5-raises-bcl2', 'bcl2-raises-the-damage-threshold'],
      because: ['A184', 'A216'],
      said: null,
      reading: activity('bcl2', 'lsc', 'BCL-2 of LSC'),
      counterpart: activity('bcl2', 'hsc', 'BCL-2 of HSC'),
    },
  ],
};

const oxygenAndRos: ArrowPanel = {
  title: 'Hypoxia and ROS',
  arrows: [
    {
      from: 'vessels and respiration',
      to: 'oxygen',
      sign: '+',
      rules: ['oxygen-feeds-respiration'],
      because: ['A193'],
      said: 'no change',
      reading: level('o2', 'oxygen in the tissue', 'mmHg'),
    },
    {
      from: 'oxygen',
      to: 'HIF-1α of stem cells',
      sign: '-',
      rules: ['oxygen-degrades-hif-1', 'runx1-asxl1-raises-hif-1'],
      because: ['A100', 'A116'],
      said: null,
      reading: activity('hif1a', 'lsc', 'HIF-1α of LSC'),
      counterpart: activity('hif1a', 'hsc', 'HIF-1α of HSC'),
    },
    {
      from: 'HIF, BCL-2 and NRF2',
      to: 'ROS of stem cells',
      sign: '-',
      rules: ['hif-1-slows-respiration', 'hif-2-lowers-ros', 'nrf2-clears-ros', 'respiration-makes-ros'],
      because: ['A116', 'A212'],
      said: null,
      reading: activity('ros', 'lsc', 'ROS of LSC'),
      counterpart: activity('ros', 'hsc', 'ROS of HSC'),
    },
  ],
};

const outcome: ArrowPanel = {
  title: 'What comes of it',
  arrows: [
    {
      from: 'the leukemic niche',
      to: 'AML',
      sign: '+',
      rules: ['akt-speeds-leukemic-cells', 'erk-speeds-leukemic-cells', 'mll-af9-renews-lsc'],
      because: ['A107', 'A117'],
      said: 'more',
      reading: last({ kind: 'leukemic share' }, 'leukemic share of the marrow', '%'),
    },
    {
      from: 'the leukemic niche',
      to: 'loss of AML cells',
      sign: '-',
      rules: ['shortage-of-energy-kills', 'ros-kills-leukemic-cells', 'fatty-acids-keep-leukemic-cells-alive'],
      because: ['A117'],
      said: null,
      reading: over(
        gain(
          { kind: 'expected', event: 'death', cell: 'blast' },
          { from: days(24), to: days(30) },
          'deaths of blasts expected on days 24 to 30',
          'cells',
        ),
        mean({ kind: 'cells', cell: 'blast' }, { from: days(24), to: days(30) }, 'blasts on days 24 to 30', 'cells'),
        'deaths per blast on days 24 to 30',
      ),
    },
    {
      from: 'the leukemic niche',
      to: 'HSC',
      sign: '-',
      rules: ['leukemic-exosomes-lower-cxcl12', 'crowding-slows-healthy-cells'],
      because: ['A107', 'A110'],
      said: 'less',
      reading: count('hsc', 'HSC in the marrow'),
    },
    {
      from: 'the leukemic niche',
      to: 'normal blood output',
      sign: '-',
      rules: ['crowding-slows-healthy-cells', 'mature-cells-leave'],
      because: ['A002', 'A107'],
      said: 'less',
      reading: last({ kind: 'neutrophils' }, 'neutrophils in blood', '1e9/L'),
    },
  ],
};

const stands = (name: string, member: string, says = ''): DrawnName => ({ name, member, says });

const names: readonly DrawnName[] = [
  stands('HSC', 'hsc'),
  stands('MSC', 'car-cell', 'and nestin-bright MSC'),
  stands('nestin-GFP', 'nestin-bright-msc', 'GFP marks the cells in mice and is no part of them'),
  stands('CXCL12', 'cxcl12'),
  stands('CXCR4', 'cxcr4'),
  stands('VLA-4', 'vla4'),
  stands('VCAM-1', 'vcam1'),
  stands('TGF-β', 'tgfb1'),
  stands('OPN', 'opn'),
  stands('G-CSF', 'gcsf'),
  stands('ECM', 'fibronectin', 'with collagen, laminins, hyaluronan and osteopontin, shown by the cells that lay them'),
  stands('BMA', 'adipocyte'),
  stands('OB', 'osteoblast'),
  stands('OC', 'osteoclast', 'frees TGF-β; bone stands still'),
  stands('Ebf3', 'ebf3', 'in CAR cells'),
  stands('Foxc1', 'foxc1', 'in CAR cells'),
  stands('HIF', 'hif1a', 'and HIF-2α'),
  stands('VEGF', 'vegf'),
  stands('SNS', 'sympathetic-nerve'),
  stands('MSC-EV', 'msc-exosome'),
  stands('ROS', 'ros'),
  stands('BCL-2', 'bcl2'),
];

/**
 * The first figure of the review: marrow without and with leukemia. Of the figure the legend was read, not the drawing, so its
 * arrows are those that the text gives to the names and changes of the legend.
 */
export const figure1: ReviewFigure = {
  id: 'figure-1',
  number: 1,
  title: 'Normal and leukemic marrow',
  says: 'The comparison that the first figure of the review draws, run: the same marrow without and with a leukemia that nobody treats.',
  healthy: { name: 'healthy', scenario: { ...marrow, perturb: [] } },
  leukemic: { name: 'leukemic', scenario: marrow },
  seeds: 6,
  panels: [stemCells, vessels, nervesFatAndBone, cytokinesAndAdhesion, oxygenAndRos, outcome],
  names,
};
