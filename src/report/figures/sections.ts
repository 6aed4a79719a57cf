import { type Markup, markup, trusted } from '../markup.ts';
import { atMostOneDecimal, shown } from '../numbers.ts';
import { bone, ink, lookOf, paintingOrder, paper, quiet, type VesselKind, vesselColors } from '../palette.ts';
import type { FrameMoment, ReportAnatomy, ReportFrame, ReportInput } from '../report-input.ts';
import { radiusInSlab, type Slab } from '../slab.ts';
import type { Figure } from './figure.ts';
import { rodsIn } from './rods.ts';
import { at, heading, inset, label, sheet, sheetWidth } from './sheet.ts';
import { kindsIn, vesselsIn } from './vessels.ts';

/** Width of the strip of bone at the left of a section, µm. */
export const boneWidth = 9;

const gap = 20;

/** A cell as it shows in the slab, µm. */
interface Disc {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A frame as one panel of a sheet, and what stands above it. */
export interface Shot {
  readonly frame: ReportFrame;
  readonly title: string;
  readonly aside: string;
}

/** What all panels of a sheet have in common. */
export type Drawn = Pick<ReportInput, 'anatomy' | 'cellTypes'>;

/** Figure 2: the cells of one slab on the days that matter. */
export function sectionsFigure(input: ReportInput, slab: Slab): Figure {
  const shots = input.frames.map((frame) => ({ frame, ...headingOf(frame, input) }));
  const title = 'A section through the marrow';
  const { svg, counts, data } = sectionSheet(title, shots, slab, input);
  const caption = captionOf(
    input,
    slab,
    input.frames.map(({ day }, k) => `${counts[k]} on day ${atMostOneDecimal(day)}`),
  );
  return { number: 2, id: 'sections', title, caption, svg, data };
}

/** The cells of one slab of some frames, two panels in a row, with a legend; and how many cells each shows. */
export function sectionSheet(
  title: string,
  shots: readonly Shot[],
  slab: Slab,
  input: Drawn,
): Pick<Figure, 'svg' | 'data'> & { readonly counts: readonly number[] } {
  const { block } = input.anatomy;
  const frames = shots.map((shot) => ({ ...shot, discs: discsIn(shot.frame, slab) }));
  const width = (sheetWidth - gap) / 2;
  const height = (width * block.y) / (block.x + boneWidth);
  const rows = Math.ceil(frames.length / 2);
  const vessels = vesselsIn(input.anatomy, slab);
  const bones = rodsIn(input.anatomy, slab);
  const panels = frames.map(({ aside, discs, title: above }, k) => {
    const [x, y] = [(k % 2) * (width + gap), Math.floor(k / 2) * (height + 42)];
    const viewBox = `${-boneWidth} 0 ${block.x + boneWidth} ${block.y}`;
    const cells = [
      markup`<rect x="0" y="0" width="${block.x}" height="${block.y}" fill="#faf9f7"/>`,
      paint(
        discs.filter(({ type }) => isMany(type, input)),
        input,
      ),
      bones,
      k === 0 ? markup`<g id="vessels-2">${vessels}</g>` : markup`<use href="#vessels-2"/>`,
      paint(
        discs.filter(({ type }) => !isMany(type, input)),
        input,
      ),
      boneStrip(block.y, input.anatomy),
    ];
    return [
      heading(x, y + 16, 'abcdefgh'[k] ?? '', above, aside),
      inset(x, y + 26, width, height, viewBox, cells),
      markup`<rect x="${x}" y="${y + 26}" width="${width}" height="${at(height)}" fill="none" stroke="#c9cdd3"/>`,
      scaleBar(x + width - 12, y + 26 + height - 12, 50 * (width / (block.x + boneWidth)), '50 µm'),
    ];
  });
  const foot = rows * (height + 42);
  const present = presentTypes(
    frames.flatMap(({ discs }) => discs),
    input,
  );
  const legend = legendOf(present, kindsIn(input.anatomy, slab), input, foot + 8);
  return {
    svg: sheet(Math.ceil(foot + 8 + legend.height), title, [...panels.flat(), legend.content]),
    data: dataOf(frames),
    counts: frames.map(({ discs }) => discs.length),
  };
}

function captionOf({ anatomy, outcome }: ReportInput, { middle, thickness }: Slab, counts: readonly string[]): string {
  const chosen = outcome.residual_lsc === null ? ',' : ', the slab that holds most of the residual LSC,';
  return (
    `All cells and vessels in a slab of ${thickness} µm (z from ${middle - thickness / 2} to ${middle + thickness / 2} µm${chosen} the same on all days), ` +
    `seen along z. x runs from ${endOf(anatomy)}; the block is ${anatomy.block.x} × ${anatomy.block.y} × ${anatomy.block.z} µm. ` +
    `A circle is as wide as the cell is inside the slab; vessels are drawn over maturing and leukemic cells other than LSC. n = ${counts.join(', ')}. Percentages are of the marrow cells of the whole block. Scale bars 50 µm.`
  );
}

const momentNames: Readonly<Record<FrameMoment, string>> = {
  start: 'Start',
  treatment: 'Day of treatment',
  nadir: 'Nadir',
  relapse: 'Relapse',
  end: 'End',
};

/** Numbers that are outcomes come from the outcome; others from the series. */
export function headingOf(
  { moment, day }: ReportFrame,
  { outcome, series }: ReportInput,
): { readonly title: string; readonly aside: string } {
  const known: Partial<Record<FrameMoment, number | null>> = {
    treatment: outcome.leukemic_pct_at_treatment,
    nadir: outcome.leukemic_pct_nadir,
    end: outcome.leukemic_pct_end,
  };
  const share = known[moment] ?? valueOn(series, 'leukemic_pct', day);
  const leukemic = share === null ? '' : `, ${shown(share)} % leukemic`;
  const title = moment === 'start' && share === 0 ? 'Healthy' : momentNames[moment];
  return { title, aside: `day ${atMostOneDecimal(day)}${leukemic}` };
}

function valueOn(series: ReportInput['series'], name: string, day: number): number | null {
  const [time, values] = [series.get('time_d'), series.get(name)];
  if (time === undefined || values === undefined || time.length === 0) return null;
  let nearest = 0;
  for (let k = 1; k < time.length; k++) if (Math.abs(time[k]! - day) < Math.abs(time[nearest]! - day)) nearest = k;
  return values[nearest]!;
}

function discsIn({ cells }: ReportFrame, slab: Slab): Disc[] {
  return cells.type.flatMap((type, k) => {
    const radius = cells.inBlood[k] === 1 ? 0 : radiusInSlab(slab, cells.z[k]!, cells.radius[k]!);
    return radius > 0 ? [{ type, x: cells.x[k]!, y: cells.y[k]!, radius }] : [];
  });
}

function presentTypes(discs: readonly Disc[], { cellTypes }: Drawn): string[] {
  const present = [...new Set(discs.map(({ type }) => type))];
  const place = (type: string) => cellTypes.findIndex(({ id }) => id === type);
  return present.sort((a, b) => paintingOrder(a) - paintingOrder(b) || place(a) - place(b));
}

function paint(discs: readonly Disc[], input: Drawn): Markup[] {
  return presentTypes(discs, input).map((type) => {
    const { color, rare } = lookOf(type, groupOf(type, input));
    const outline = rare
      ? trusted(` stroke="${ink}" stroke-width="0.7"`)
      : trusted(' stroke="#00000030" stroke-width="0.3"');
    const circles = discs
      .filter((disc) => disc.type === type)
      .map(({ x, y, radius }) => `<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}"/>`);
    return markup`<g fill="${color}"${outline}>${trusted(circles.join(''))}</g>`;
  });
}

/** Whether there are so many cells of a type that they would hide the vessels. */
function isMany(type: string, input: Drawn): boolean {
  return lookOf(type, groupOf(type, input)).many;
}

function groupOf(type: string, { cellTypes }: Drawn): string {
  return cellTypes.find(({ id }) => id === type)?.group ?? '';
}

/** What the block begins with, at the left of a section, in µm. */
export function boneStrip(height: number, { end = 'bone' }: Pick<ReportAnatomy, 'end'>): Markup {
  return markup`<rect x="${-boneWidth}" y="0" width="${boneWidth}" height="${height}" fill="${bone}"/><text transform="translate(-2.4 ${height / 2}) rotate(-90)" text-anchor="middle" font-size="6.5" fill="${ink}">${end}</text>`;
}

/** Where x runs: `the bone (left) into the cavity`. */
export function endOf({ end = 'bone' }: Pick<ReportAnatomy, 'end'>): string {
  return end === 'bone' ? 'the bone (left) into the cavity' : `the ${end} (left) inwards`;
}

/** A bar of a known length that ends at (right, y), px. */
export function scaleBar(right: number, y: number, length: number, text: string): Markup {
  const left = right - length;
  return markup`<g><rect x="${at(left - 6)}" y="${at(y - 17)}" width="${at(length + 12)}" height="23" rx="2" fill="${paper}" fill-opacity="0.88"/><rect x="${at(left)}" y="${at(y - 1)}" width="${at(length)}" height="3" fill="${ink}"/>${label((left + right) / 2, y - 5, text, { anchor: 'middle', size: 11 })}</g>`;
}

function legendOf(
  types: readonly string[],
  kinds: readonly VesselKind[],
  input: Drawn,
  top: number,
): { readonly height: number; readonly content: readonly Markup[] } {
  const cells = [...types].reverse().map((type) => {
    const { color, rare } = lookOf(type, groupOf(type, input));
    const name = input.cellTypes.find(({ id }) => id === type)?.plural ?? type;
    return {
      name,
      mark: (x: number, y: number) =>
        markup`<circle cx="${x + 6}" cy="${y - 4}" r="6" fill="${color}" stroke="${rare ? ink : '#00000050'}"/>`,
    };
  });
  const tubes = kinds.map((kind) => ({
    name: { arteriole: 'arteriole', sinusoid: 'sinusoid', sinus: 'central sinus' }[kind],
    mark: (x: number, y: number) =>
      markup`<rect x="${x}" y="${y - 10}" width="14" height="12" rx="6" fill="${vesselColors[kind].fill}" stroke="${vesselColors[kind].wall}" stroke-width="1.5"/>`,
  }));
  const entries = [...cells, ...tubes];
  const widest = 32 + 6.6 * Math.max(...entries.map(({ name }) => name.length));
  const columns = Math.min(6, Math.floor(sheetWidth / widest));
  const content = entries.flatMap(({ name, mark }, k) => {
    const [x, y] = [2 + ((k % columns) * sheetWidth) / columns, top + 14 + Math.floor(k / columns) * 21];
    return [mark(x, y), label(x + 20, y, name, { color: quiet })];
  });
  return { height: 21 * Math.ceil(entries.length / columns) + 6, content };
}

function dataOf(frames: readonly { readonly frame: ReportFrame; readonly discs: readonly Disc[] }[]): Figure['data'] {
  const rows = frames.flatMap(({ frame, discs }) => discs.map((disc) => ({ ...disc, day: frame.day })));
  return {
    names: ['day_d', 'type', 'x_um', 'y_um', 'radius_in_slab_um'],
    columns: [
      rows.map(({ day }) => day),
      rows.map(({ type }) => type),
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
      rows.map(({ radius }) => radius),
    ],
  };
}
