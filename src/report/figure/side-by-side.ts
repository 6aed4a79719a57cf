import type { Figure } from '../figures/figure.ts';
import { endOf, sectionSheet } from '../figures/sections.ts';
import { atMostOneDecimal, shown } from '../numbers.ts';
import type { ReportInput } from '../report-input.ts';
import { slabWithMost } from '../slab.ts';

/** Thickness of the section, µm. */
const thickness = 10;

/** One section through two runs of the same block, as they end; null where one of them has recorded no cells. */
export function sideBySide(healthy: ReportInput, leukemic: ReportInput, number: number): Figure | null {
  const [before, after] = [healthy.frames.at(-1), leukemic.frames.at(-1)];
  if (before === undefined || after === undefined) return null;
  const slab = slabWithMost('hsc', before, healthy.anatomy, thickness);
  const title = 'The same marrow without and with leukemia';
  const share = leukemic.outcome.leukemic_pct_end;
  const shots = [
    { frame: before, title: 'Healthy', aside: `day ${atMostOneDecimal(before.day)}` },
    { frame: after, title: 'Leukemic', aside: `day ${atMostOneDecimal(after.day)}, ${shown(share)} % leukemic` },
  ];
  const { svg, data, counts } = sectionSheet(title, shots, slab, leukemic);
  const { block } = healthy.anatomy;
  const caption =
    `All cells and vessels in a slab of ${slab.thickness} µm of a block of ${block.x} × ${block.y} × ${block.z} µm, the slab that holds most HSC where it is healthy, seen along z; ` +
    `x runs from ${endOf(healthy.anatomy)}. Both begin with the same cells and random numbers. Vessels are drawn as they were at the start. n = ${counts.join(' and ')} cells. Scale bars 50 µm.`;
  return { number, id: 'side-by-side', title, caption, svg, data };
}
