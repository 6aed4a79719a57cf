/** How a cell type is drawn; types are painted in the order of this list, the last on top. */
export interface Look {
  readonly color: string;
  /** Rare cells get an outline, so that they are found among the many, which are pale and lie below the vessels. */
  readonly rare: boolean;
  readonly many: boolean;
}

/** After Okabe and Ito, who chose colors that color-blind readers tell apart: rare cells saturated, the many pale. */
const looks: Readonly<Record<string, Look>> = {
  adipocyte: { color: '#f5e6b3', rare: false, many: false },
  erythroid: { color: '#dcc9c4', rare: false, many: true },
  myeloid: { color: '#d2d0cb', rare: false, many: true },
  lymphoid: { color: '#c3c8d2', rare: false, many: true },
  megakaryocyte: { color: '#a89f98', rare: false, many: false },
  blast: { color: '#f0c36d', rare: false, many: true },
  'differentiated-leukemic': { color: '#e6d7a3', rare: false, many: true },
  'leukemic-progenitor': { color: '#e69f00', rare: false, many: true },
  'car-cell': { color: '#009e73', rare: false, many: false },
  'nestin-bright-msc': { color: '#00634b', rare: false, many: false },
  osteoblast: { color: '#6db38f', rare: false, many: false },
  'schwann-cell': { color: '#cc79a7', rare: false, many: false },
  hspc: { color: '#56b4e9', rare: false, many: false },
  hsc: { color: '#0072b2', rare: true, many: false },
  lsc: { color: '#d55e00', rare: true, many: false },
};

const order = Object.keys(looks);
const byGroup: Readonly<Record<string, string>> = { leukemic: '#e8c98c', stroma: '#5aa583', hematopoietic: '#cbc8c2' };

export function lookOf(type: string, group: string): Look {
  return looks[type] ?? { color: byGroup[group] ?? '#cbc8c2', rare: false, many: group !== 'stroma' };
}

/** Where a type comes in the order of painting; unknown types first. */
export function paintingOrder(type: string): number {
  return order.indexOf(type);
}

export const ink = '#1b1f24';
export const paper = '#ffffff';
export const quiet = '#5f6873';
export const grid = '#e4e7eb';
export const bone = '#d9d3c7';
export const treatment = '#eceaf6';
export const doseColor = '#5b4b9a';
export const neutrophils = '#4d5663';

/** Fill and wall of the vessels by kind. */
export const vesselColors: Readonly<Record<VesselKind, { readonly fill: string; readonly wall: string }>> = {
  arteriole: { fill: '#f4c7d0', wall: '#9c1f45' },
  sinusoid: { fill: '#e3e8f5', wall: '#6c7fb0' },
  sinus: { fill: '#d0d9ee', wall: '#465a90' },
};

export const vesselKinds = ['arteriole', 'sinusoid', 'sinus'] as const;
export type VesselKind = (typeof vesselKinds)[number];

/** From dark to bright, evenly spaced, after Smith and van der Walt. */
export const viridis = [
  '#440154',
  '#482475',
  '#414487',
  '#355f8d',
  '#2a788e',
  '#21918c',
  '#22a884',
  '#44bf70',
  '#7ad151',
  '#bddf26',
  '#fde725',
];

/** The color of viridis at a share 0..1, in 64 steps; shares outside take the ends. */
export function viridisAt(share: number): string {
  const step = Math.round(Math.min(1, Math.max(0, share)) * 63) / 63;
  const at = step * (viridis.length - 1);
  const below = Math.min(viridis.length - 2, Math.floor(at));
  const channel = (hex: string, k: number) => Number.parseInt(hex.slice(1 + 2 * k, 3 + 2 * k), 16);
  const mixed = [0, 1, 2].map((k) => {
    const [a, b] = [channel(viridis[below]!, k), channel(viridis[below + 1]!, k)];
    return Math.round(a + (at - below) * (b - a))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
