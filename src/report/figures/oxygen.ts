import { type Markup, markup, trusted } from '../markup.ts';
import { atMostOneDecimal, median, shown } from '../numbers.ts';
import { bone, ink, viridisAt } from '../palette.ts';
import type { ReportAnatomy, ReportFrame, ReportInput } from '../report-input.ts';
import { layersOf, type Slab } from '../slab.ts';
import type { Figure } from './figure.ts';
import { rodsIn } from './rods.ts';
import { boneStrip, boneWidth, headingOf, scaleBar } from './sections.ts';
import { at, heading, inset, label, sheet, sheetWidth } from './sheet.ts';
import { vesselsIn } from './vessels.ts';

/** Id of oxygen among the substances. */
const oxygen = 'o2';

const gap = 20;

/** The mean over the layers of a slab, [ny, nx], mmHg. */
interface Map2d {
  readonly nx: number;
  readonly ny: number;
  readonly level: Float64Array;
}

/** Figure 3: oxygen in the slab before and in leukemia; null when no frame has oxygen. */
export function oxygenFigure(input: ReportInput, slab: Slab): Figure | null {
  const chosen = framesToCompare(input.frames);
  if (chosen.length === 0) return null;
  const { block, voxel } = input.anatomy;
  const maps = chosen.map((frame) => ({ frame, map: mean(frame.fields.get(oxygen)!, input, slab) }));
  const top = niceAbove(
    Math.max(...maps.map(({ map }) => map.level.reduce((most, value) => Math.max(most, value), 0))),
  );
  const width = (sheetWidth - gap) / 2;
  const height = (width * block.y) / (block.x + boneWidth);
  const vessels = vesselsIn(input.anatomy, slab);
  const panels = maps.map(({ frame, map }, k) => {
    const x = k * (width + gap);
    const { title, aside } = headingOf(frame, input);
    const drawing = [
      pixels(map, voxel, top),
      rodsIn(input.anatomy, slab),
      k === 0 ? markup`<g id="vessels-3">${vessels}</g>` : markup`<use href="#vessels-3"/>`,
      boneStrip(block.y, input.anatomy),
    ];
    return [
      heading(x, 16, 'ab'[k]!, title, aside),
      inset(x, 26, width, height, `${-boneWidth} 0 ${block.x + boneWidth} ${block.y}`, drawing),
      markup`<rect x="${x}" y="26" width="${width}" height="${at(height)}" fill="none" stroke="#c9cdd3"/>`,
      scaleBar(x + width - 12, 26 + height - 12, 50 * (width / (block.x + boneWidth)), '50 µm'),
    ];
  });
  const title = 'Oxygen in the same section';
  return {
    number: 3,
    id: 'oxygen',
    title,
    caption: captionOf(maps, input, slab),
    svg: sheet(Math.ceil(height + 84), title, [...panels.flat(), ...colorBar(height + 42, top, input.anatomy)]),
    data: dataOf(maps, voxel),
  };
}

/** The start and the day of treatment, or else the last day. */
function framesToCompare(frames: readonly ReportFrame[]): ReportFrame[] {
  const recorded = frames.filter(({ fields }) => fields.has(oxygen));
  const first = recorded.find(({ moment }) => moment === 'start');
  const second =
    recorded.find(({ moment }) => moment === 'treatment') ?? recorded.findLast(({ moment }) => moment !== 'start');
  return [first, second].filter((frame) => frame !== undefined);
}

function mean(level: Float32Array, { anatomy: { block, voxel } }: ReportInput, slab: Slab): Map2d {
  const [nx, ny] = [Math.round(block.x / voxel), Math.round(block.y / voxel)];
  const layers = layersOf(slab, voxel);
  const sum = new Float64Array(nx * ny);
  for (const layer of layers)
    for (let v = 0; v < sum.length; v++) sum[v]! += level[layer * sum.length + v]! / layers.length;
  return { nx, ny, level: sum };
}

/** Voxels as they were computed; neighbors of one color in a row are one rectangle. */
function pixels({ nx, ny, level }: Map2d, voxel: number, top: number): Markup {
  const parts: string[] = [];
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < nx; ) {
      const color = viridisAt(level[j * nx + i]! / top);
      const from = i;
      while (i < nx && viridisAt(level[j * nx + i]! / top) === color) i += 1;
      parts.push(
        `<rect x="${at(from * voxel)}" y="${at(j * voxel)}" width="${at((i - from) * voxel)}" height="${at(voxel)}" fill="${color}"/>`,
      );
    }
  }
  return markup`<g shape-rendering="crispEdges">${trusted(parts.join(''))}</g>`;
}

function colorBar(y: number, top: number, { end = 'bone' }: ReportAnatomy): Markup[] {
  const [left, width, steps] = [sheetWidth / 2 - 160, 320, 64];
  const boxes = Array.from({ length: steps }, (_, k) => {
    const x = left + (k * width) / steps;
    return `<rect x="${at(x)}" y="${at(y)}" width="${at(width / steps)}" height="12" fill="${viridisAt(k / (steps - 1))}"/>`;
  });
  const ticks = Array.from({ length: 5 }, (_, k) => k / 4).flatMap((share) => [
    markup`<rect x="${at(left + share * width - 0.5)}" y="${at(y + 12)}" width="1" height="4" fill="${ink}"/>`,
    label(left + share * width, y + 28, shown(share * top), { anchor: 'middle', size: 11 }),
  ]);
  const name = label(left - 10, y + 11, 'oxygen tension (mmHg)', { anchor: 'end' });
  const strip = markup`<g shape-rendering="crispEdges">${trusted(boxes.join(''))}</g>`;
  const note = [
    markup`<rect x="${left + width + 26}" y="${y}" width="14" height="12" fill="${bone}"/>`,
    label(left + width + 46, y + 11, `${end}, not computed`),
  ];
  return [name, strip, ...ticks, ...note];
}

/** The next of 1, 2, 4, 5, 8, 10 times a power of ten. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return power * ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= value) ?? 10);
}

function captionOf(
  maps: readonly { readonly frame: ReportFrame; readonly map: Map2d }[],
  { anatomy }: ReportInput,
  { thickness }: Slab,
): string {
  const medians = maps.map(
    ({ frame, map }) => `${shown(median(map.level))} mmHg on day ${atMostOneDecimal(frame.day)}`,
  );
  const voxels = maps[0]!.map.level.length;
  return (
    `Oxygen tension, mean over the ${thickness} µm of the slab of figure 2, in voxels of ${anatomy.voxel} µm as they were computed ` +
    `(n = ${voxels} columns of voxels each), both days on one scale. Vessels are drawn over it. Median ${medians.join(', ')}. Scale bars 50 µm.`
  );
}

function dataOf(maps: readonly { readonly frame: ReportFrame; readonly map: Map2d }[], voxel: number): Figure['data'] {
  const rows = maps.flatMap(({ frame, map }) =>
    Array.from(map.level, (level, v) => ({
      day: frame.day,
      x: ((v % map.nx) + 0.5) * voxel,
      y: (Math.floor(v / map.nx) + 0.5) * voxel,
      level,
    })),
  );
  return {
    names: ['day_d', 'x_um', 'y_um', 'oxygen_mmHg'],
    columns: [
      rows.map(({ day }) => day),
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
      rows.map(({ level }) => level),
    ],
  };
}
