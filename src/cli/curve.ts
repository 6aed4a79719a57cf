import type { FirstDose } from '../experiments/index.ts';

const eighths = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A peak so many times as high as the end leaves nothing to see of the rest on a linear scale. */
const steep = 20;

/** A drug in blood over time, as four lines of a terminal: what was given, the curve, its axis, and what it comes to. */
export function curveOf({ species, given_in, dose, levels_nM, over_h, ...read }: FirstDose): string[] {
  const { peak_nM: peak, peak_h, half_life_h, area_nM_h } = read;
  const end = levels_nM.at(-1)!;
  const isSteep = peak > steep * end;
  const shareOf = (level: number) => (isSteep ? Math.log(level / end) / Math.log(peak / end) : level / peak);
  const bars = levels_nM.map((level) => (level <= 0 ? ' ' : barOf(shareOf(level)))).join('');
  const scale = isSteep ? `${sayLevel(end)} to ${sayLevel(peak)}, logarithmic` : `0 to ${sayLevel(peak)}`;
  return [
    `${species}: ${dose} (${given_in ?? 'an example: no regimen gives it'})`,
    `  ${bars}  ${scale}`,
    `  0 h${sayTime(over_h).padStart(bars.length - 3)}  when a tenth is left`,
    `  peak ${peak_h === 0 ? 'at once' : `after ${sayTime(peak_h)}`}; half-life at the end ${sayTime(half_life_h)}; area ${sayLevel(area_nM_h)}·h`,
  ];
}

const barOf = (share: number) => eighths[Math.min(7, Math.max(0, Math.ceil(8 * share) - 1))]!;

const digits = (value: number) => String(Number(value.toPrecision(3)));

function sayLevel(nanomolar: number): string {
  if (nanomolar >= 1e6) return `${digits(nanomolar / 1e6)} mM`;
  if (nanomolar >= 1000) return `${digits(nanomolar / 1000)} µM`;
  return nanomolar < 0.1 ? `${digits(1000 * nanomolar)} pM` : `${digits(nanomolar)} nM`;
}

function sayTime(hours: number): string {
  if (hours < 1) return `${digits(60 * hours)} min`;
  return hours < 72 ? `${digits(hours)} h` : `${digits(hours / 24)} d`;
}
