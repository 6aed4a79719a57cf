import type { FrameSource } from './scene.ts';
import { nearestDay, printDay } from './time.ts';

interface Block {
  readonly name: string;
  readonly source: Pick<FrameSource, 'days'>;
}

/** The day of a block that is nearest to that of the clock; null while it has none. */
export function ownDay({ source: { days } }: Block, day: number): number | null {
  return days.length === 0 ? null : nearestDay(days, day);
}

/** What is written over a block: its name, and its own day where it is not that of the clock. */
export function captionOf(block: Block, day: number | undefined): string {
  if (day === undefined) return block.name;
  const own = printDay(ownDay(block, day) ?? day);
  return own === printDay(day) ? block.name : `${block.name}, ${own}`;
}
