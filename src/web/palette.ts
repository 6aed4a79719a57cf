import { viridis as stops } from '../report/palette.ts';
import type { CellGroup, TypeLook } from './scene.ts';

/** After Okabe and Ito: rare cells are saturated, the many are muted. */
const typeColors: Readonly<Record<string, string>> = {
  hsc: '#0072b2',
  hspc: '#56b4e9',
  myeloid: '#b8b2a7',
  erythroid: '#bfa39b',
  lymphoid: '#a7acb8',
  megakaryocyte: '#94877c',
  lsc: '#d5470a',
  'leukemic-progenitor': '#e69f00',
  blast: '#f2cd8c',
  'differentiated-leukemic': '#dccfa6',
  't-cell': '#cc79a7',
  'nestin-bright-msc': '#00634b',
  'car-cell': '#009e73',
  osteoprogenitor: '#66b88f',
  osteoblast: '#4d8c57',
  osteocyte: '#8fae8b',
  osteoclast: '#3b5f45',
  chondrocyte: '#9fcbb1',
  fibroblast: '#7d9a4b',
  adipocyte: '#f4eba6',
  macrophage: '#8c7656',
  'schwann-cell': '#7b4fa3',
};

const groupColors: Readonly<Record<CellGroup, string>> = {
  hematopoietic: '#b3afa8',
  leukemic: '#e8b760',
  stroma: '#5aa583',
  unknown: '#808080',
};

const numerousHealthy = new Set(['hsc', 'hspc']);
const rareLeukemic = new Set(['lsc', 'leukemic-progenitor']);

/** How a cell type looks; types that the palette does not know take the color of their group. */
export function lookOf(id: string, name: string, group: CellGroup): TypeLook {
  const numerous =
    (group === 'hematopoietic' && !numerousHealthy.has(id) && !id.includes('t-cell')) ||
    (group === 'leukemic' && !rareLeukemic.has(id));
  return { id, name, group, color: typeColors[id] ?? groupColors[group], numerous, stem: id === 'hsc' || id === 'lsc' };
}

/** Colors of the phases G0, G1, S, G2/M and of cells that have ended their divisions. */
export const phaseColors = ['#7a8594', '#56b4e9', '#d5470a', '#b0569b', '#d3cfc6'] as const;

/** Colors of cells that are free and that are held in a niche place. */
export const placeColors = ['#b9c0c8', '#7b2d8e'] as const;

/** Colors of clones; as there are more clones than colors, two clones may share one. */
export const cloneColors = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#8c7656',
  '#5b4b9a',
  '#b8c94a',
  '#3b5f45',
  '#f2a7a0',
  '#4d5663',
] as const;

/** Age at the bright end of its scale, days. */
export const oldest = 20;

export type Rgb = readonly [number, number, number];

export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A color scale as evenly spaced stops. */
export type Scale = readonly Rgb[];

export const viridis: Scale = stops.map(rgb);

/** Blood from poor in oxygen (dark blue) to rich (red); lightness rises with oxygen. */
export const bloodScale: Scale = ['#2f4fa0', '#6a63b4', '#a162a6', '#d05d84', '#f06464'].map(rgb);

/** The color at a share of a scale, 0..1; shares outside take the ends. */
export function colorAt(scale: Scale, share: number): Rgb {
  const at = Math.min(1, Math.max(0, share)) * (scale.length - 1);
  const below = Math.min(scale.length - 2, Math.floor(at));
  const [a, b] = [scale[below]!, scale[below + 1]!];
  const t = at - below;
  return [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]), a[2] + t * (b[2] - a[2])];
}

/** The scale as a CSS gradient from left to right. */
export function gradient(scale: Scale): string {
  return `linear-gradient(to right, ${scale.map((color) => `rgb(${color.join(' ')})`).join(', ')})`;
}

/** The end of the scale of oxygen around cells, and the least of that in blood, mmHg: blood enters mouse marrow with 34. */
export const oxygenRange = { cells: 40, blood: 40 } as const;

/** Colors of the usual curves, dark enough to read on white and light enough on black. */
export const curveColors: Readonly<Record<string, string>> = {
  hsc: '#0a7cc4',
  lsc: '#d5470a',
  leukemic: '#b57500',
  neutrophils: '#7a828c',
};
