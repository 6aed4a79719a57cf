import { bloodScale, colorAt, oxygenRange, type Rgb, type Scale, viridis } from '../palette.ts';
import type { Frame } from '../scene.ts';
import type { VesselColoring } from '../view.ts';
import { niceTop } from './nice-top.ts';

/** What is not known is gray. */
const unknown: Rgb = [154, 138, 142];

/** The column by which vessels are colored, with its unit and scale. */
export const vesselColumns: Readonly<
  Record<VesselColoring, { readonly unit: string; readonly scale: Scale; of(frame: Frame): Float32Array }>
> = {
  oxygen: { unit: 'mmHg', scale: bloodScale, of: ({ segmentOxygen }) => segmentOxygen },
  speed: { unit: 'mm/s', scale: viridis, of: ({ segmentSpeed }) => segmentSpeed },
  leak: { unit: '× intact', scale: viridis, of: ({ segmentLeak }) => segmentLeak },
};

/** The bright end of a scale is at least that. */
const leastTop: Readonly<Record<VesselColoring, number>> = { oxygen: oxygenRange.blood, speed: 0, leak: 2 };

/** The bright end of the scale for all frames that are shown together, so that their colors mean the same. */
export function vesselTop(frames: readonly (Frame | undefined)[], by: VesselColoring): number {
  const most = frames.flatMap((frame) => (frame === undefined ? [] : [...vesselColumns[by].of(frame)]));
  return niceTop(most.reduce((top, value) => (value > top ? value : top), leastTop[by]));
}

/** Colors of the segments; gray where their column is not known. */
export function vesselColors(frame: Frame, by: VesselColoring, top: number): (segment: number) => Rgb {
  const { scale, of } = vesselColumns[by];
  const column = of(frame);
  return (segment) => {
    const level = column[segment];
    return level === undefined || Number.isNaN(level) ? unknown : colorAt(scale, level / top);
  };
}
