import type { Arm } from '../experiments/index.ts';
import type { Overlay, Scenario } from '../model/scenario.ts';
import type { Place, RoomName } from './address.ts';
import type { CellOfRun } from './chosen-cell.ts';

export type Theme = 'light' | 'dark';

/** The only prop of every room. */
export interface RoomProps {
  readonly studio: Studio;
}

/** What the rooms of the studio share. A new object whenever anything in it has changed. */
export interface Studio {
  /** The room that is open, with its parameters. */
  readonly place: Place;
  readonly theme: Theme;
  /** The current scenario, without the overlay. */
  readonly scenario: Scenario;
  /** The same as a scenario file. */
  readonly yaml: string;
  /** What the switches change: sides of disputes, rules cut or weakened, numbers set. */
  readonly overlay: Overlay;
  /** The scenario with the overlay laid over it: what a run computes. */
  readonly planned: Scenario;
  /** Says what undo or redo would take back or bring back; null when there is nothing. */
  readonly undoable: string | null;
  readonly redoable: string | null;
  /** Runs that this browser keeps, newest first. */
  readonly runs: readonly KeptRun[];
  /** Comparisons that were asked for, newest first. */
  readonly studies: readonly Study[];

  /** The cell that was chosen last in Marrow; null when none is, and once its run is closed. */
  readonly chosen: CellOfRun | null;

  choose(cell: CellOfRun | null): void;
  /** Go to a room; the address keeps it, so that a link leads back. */
  open(room: RoomName, ...params: readonly string[]): void;
  /**
   * Put another scenario in place of the current one.
   *
   * @param says what was changed, as undo names it: `dose of cytarabine`
   * @throws MarrowError `invalid-input` when the overlay does not fit it
   */
  edit(scenario: Scenario, says: string): void;
  /**
   * The same, from the text of a scenario file.
   *
   * @throws MarrowError `invalid-input` with line and column
   */
  read(yaml: string, says: string): void;
  /**
   * Put another overlay in place of the current one.
   *
   * @throws MarrowError `invalid-input` when it does not fit the scenario
   */
  lay(overlay: Overlay, says: string): void;
  undo(): void;
  redo(): void;
  /** Begin a run and open it in the room Marrow; gives its id. */
  run(scenario: Scenario, name: string): string;
  /** Ask for all arms in all seeds, and open the comparison in the room Curves; gives its id. */
  compare(arms: readonly Arm[], seeds: readonly number[], title: string): string;
  /** Take a comparison that was asked for out of `studies`. */
  forget(study: string): void;
}

/** A run that this browser keeps. */
export interface KeptRun {
  readonly id: string;
  readonly name: string;
  readonly notes: string;
  /** Null when it cannot be read any more. */
  readonly scenario: Scenario | null;
  /** The text of a scenario that cannot be read any more, where that is what is wrong. */
  readonly yaml: string | null;
  /** Why it can only be started again; null when it can be opened. */
  readonly refusal: string | null;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Day that it has reached, and its last one. */
  readonly day: number;
  readonly lastDay: number;
  readonly state: 'waiting' | 'running' | 'held' | 'done' | 'damaged';
  /** On disk. */
  readonly bytes: number;
  /** The run and day from which it branched off. */
  readonly parent: { readonly run: string; readonly day: number } | null;
}

/** Arms in seeds, all seeds the same in every arm. */
export interface Study {
  readonly id: string;
  readonly title: string;
  readonly arms: readonly Arm[];
  readonly seeds: readonly number[];
  /** Milliseconds since 1970. */
  readonly asked: number;
}
