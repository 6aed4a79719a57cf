import type uPlot from 'uplot';
import type { DoseBar } from '../scene.ts';

/** How a drug is named beside its bars; what is only planned has a row of its own. */
export const nameOf = ({ drug, isPlanned }: DoseBar): string => (isPlanned === true ? `${drug}, planned` : drug);

/** Draw one row of bars per drug below the time axis of a plot, each named beside its doses; planned ones are hollow. */
export function drawDoses({ ctx, bbox, height, valToPos }: uPlot, doses: readonly DoseBar[], ink: string): void {
  const drugs = [...new Set(doses.map(nameOf))];
  const unit = devicePixelRatio;
  const first = height * unit - 13 * drugs.length * unit;
  ctx.save();
  ctx.font = `${11 * unit}px system-ui, sans-serif`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = ink;
  ctx.strokeStyle = ink;
  ctx.lineWidth = unit;
  for (const [row, drug] of drugs.entries()) {
    const y = first + (13 * row + 6) * unit;
    let [begin, end] = [Number.POSITIVE_INFINITY, bbox.left];
    for (const { from, to, isPlanned } of doses.filter((dose) => nameOf(dose) === drug)) {
      const [left, right] = [valToPos(from, 'x', true), valToPos(to, 'x', true)];
      if (right < bbox.left || left > bbox.left + bbox.width) continue;
      const width = Math.max(2 * unit, right - left);
      if (isPlanned === true) ctx.strokeRect(left, y - 2 * unit, Math.max(3 * unit, width), 4 * unit);
      else ctx.fillRect(left, y - 2.5 * unit, width, 5 * unit);
      [begin, end] = [Math.min(begin, left), Math.max(end, left + width)];
    }
    const room = ctx.measureText(drug).width + 5 * unit;
    if (end + room <= bbox.left + bbox.width) ctx.fillText(drug, end + 5 * unit, y);
    else ctx.fillText(drug, Math.max(bbox.left, begin - room), y);
  }
  ctx.restore();
}
