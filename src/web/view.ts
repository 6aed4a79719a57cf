export type Axis = 'x' | 'y' | 'z';

/** Columns by which cells can be colored, with what a reader calls them. */
export const colorings = {
  type: 'type',
  oxygen: 'oxygen around it',
  cycle: 'phase of the cycle',
  held: 'niche place',
  maturity: 'maturity',
  age: 'age',
  clone: 'clone',
} as const;
export type Coloring = keyof typeof colorings;

/** What the color of a vessel may tell. */
export const vesselColorings = { oxygen: 'oxygen in blood', speed: 'speed of blood', leak: 'leak of the wall' } as const;
export type VesselColoring = keyof typeof vesselColorings;

/** What the viewer shows of a frame, and how. */
export interface View {
  readonly colorBy: Coloring;
  /** How the numerous cells are drawn, which otherwise hide the rare ones. */
  readonly numerous: 'full' | 'dots' | 'hidden';
  /** Ids of cell types that are not drawn. */
  readonly hidden: ReadonlySet<string>;
  readonly vessels: boolean;
  readonly vesselsBy: VesselColoring;
  readonly bone: boolean;
  readonly slice: {
    readonly substance: string;
    readonly axis: Axis;
    readonly at: number;
    /** Level of a surface, as a share of the scale; null for none. */
    readonly surface: number | null;
  } | null;
  /** Nothing is drawn beyond this share of the block's edge. */
  readonly cut: { readonly axis: Axis; readonly at: number } | null;
}

export const firstView: View = {
  colorBy: 'type',
  numerous: 'dots',
  hidden: new Set(),
  vessels: true,
  vesselsBy: 'oxygen',
  bone: true,
  slice: null,
  cut: null,
};

/** The coloring of that name, or by type. */
export function coloringOf(name: string | null): Coloring {
  return coloringNames.find((each) => each === name) ?? firstView.colorBy;
}

/** The coloring of vessels of that name, or by oxygen. */
export function vesselColoringOf(name: string | null): VesselColoring {
  return (['speed', 'leak'] as const).find((each) => each === name) ?? firstView.vesselsBy;
}

const coloringNames = [
  'type',
  'oxygen',
  'cycle',
  'held',
  'maturity',
  'age',
  'clone',
] as const satisfies readonly Coloring[];
const sizes = ['full', 'dots', 'hidden'] as const;
const axes = ['x', 'y', 'z'] as const;

/** The view that an address asks for, for instance `?color=oxygen&numerous=hidden&slice=oxygen,z,0.5&cut=z,0.6`. */
export function viewOf(query: URLSearchParams): View {
  const [substance, sliceAxis, sliceAt, surface] = (query.get('slice') ?? '').split(',');
  const [cutAxis, cutAt] = (query.get('cut') ?? '').split(',');
  const hidden = query.get('hide');
  return {
    colorBy: coloringOf(query.get('color')),
    numerous: sizes.find((name) => name === query.get('numerous')) ?? firstView.numerous,
    hidden: new Set(hidden === null ? [] : hidden.split(',')),
    vessels: query.get('vessels') !== '0',
    vesselsBy: vesselColoringOf(query.get('blood')),
    bone: query.get('bone') !== '0',
    slice: substance
      ? {
          substance,
          axis: axes.find((a) => a === sliceAxis) ?? 'z',
          at: share(sliceAt, 0.5),
          surface: surface ? share(surface, 0.5) : null,
        }
      : null,
    cut: cutAxis ? { axis: axes.find((a) => a === cutAxis) ?? 'z', at: share(cutAt, 0.5) } : null,
  };
}

function share(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text && value >= 0 && value <= 1 ? value : otherwise;
}
