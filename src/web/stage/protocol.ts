import type { Anatomy, Frame, TypeLook } from '../scene.ts';
import type { View } from '../view.ts';
import type { Pose } from './viewpoint.ts';

/** Colors of the surroundings, `#rrggbb`. */
export interface Surroundings {
  readonly background: string;
  readonly lines: string;
  readonly ring: string;
}

/** What is to be seen of a block. */
export interface Sight {
  readonly frame: Frame;
  /** [voxels] of the substance of the slice. */
  readonly field: Float32Array | null;
  /** Bright end of the scale of the slice. */
  readonly fieldTop: number;
  readonly view: View;
  /** Row of the chosen cell. */
  readonly chosen: number | null;
  /** Bright end of the scale by which vessels are colored. */
  readonly vesselsTop: number;
}

/** What has been drawn. */
export interface Shown {
  readonly day: number;
  /** Cells handed to the graphics card, by id of the type. */
  readonly drawn: Readonly<Record<string, number>>;
}

/** A canvas that the page hands to the worker that draws, with the port over which it is steered. */
export interface Handover {
  readonly canvas: OffscreenCanvas;
  readonly port: MessagePort;
  readonly anatomy: Anatomy;
  readonly types: readonly TypeLook[];
  /** Whether a machine that draws without a graphics card may draw rougher edges, and fewer pixels of what moves. */
  readonly mayBeLean: boolean;
}

/** What the page asks of a picture. */
export type Request =
  /** Answered under the same number once it is drawn. */
  | { readonly ask: 'show'; readonly number: number; readonly sight: Sight }
  | { readonly ask: 'surround'; readonly colors: Surroundings }
  | { readonly ask: 'resize'; readonly width: number; readonly height: number; readonly ratio: number }
  | { readonly ask: 'look'; readonly pose: Pose }
  /** Which cell is at a pixel; answered under the same number. */
  | { readonly ask: 'pick'; readonly number: number; readonly x: number; readonly y: number }
  /** Cells of which at least one pixel can be seen; answered under the same number. */
  | { readonly ask: 'visible'; readonly number: number }
  | { readonly ask: 'close' };

/** What the worker tells of a picture. */
export type Reply =
  | { readonly tell: 'ready' }
  | { readonly tell: 'shown'; readonly number: number; readonly shown: Shown }
  /** Id of the cell, or null. */
  | { readonly tell: 'picked'; readonly number: number; readonly id: number | null }
  | { readonly tell: 'visible'; readonly number: number; readonly counts: Readonly<Record<string, number>> }
  /** The graphics driver has dropped the picture. */
  | { readonly tell: 'lost' }
  | { readonly tell: 'failed'; readonly message: string };
