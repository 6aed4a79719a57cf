import type { FrameSource } from './scene.ts';

/** One of the blocks that are looked at together. */
export interface Shown {
  /** How the address names it. */
  readonly key: string;
  readonly name: string;
  readonly source: FrameSource;
}

/** A cell in one of the blocks. */
export interface ChosenCell {
  /** Which of the blocks, from 0. */
  readonly pane: number;
  readonly id: number;
}
