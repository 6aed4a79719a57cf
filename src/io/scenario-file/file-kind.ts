import { limits } from './limits.ts';

/** What a file is, for its messages, and how much it may hold. */
export interface FileKind {
  /** `scenario` */
  readonly what: string;
  /** Where its keys are explained. */
  readonly guide: string;
  /** What to do when it is too large. */
  readonly smaller: string;
  /** What to do instead of writing a missing key. */
  readonly base: string;
  readonly limits: Pick<typeof limits, 'depth'> & {
    readonly bytes: number;
    readonly values: number;
    readonly tokens: number;
  };
}

export const scenarioFile: FileKind = {
  what: 'scenario',
  guide: 'docs/how-to/write-a-scenario.md shows every key.',
  smaller: 'A scenario says what differs from another one: use "extends".',
  base: ', or start from another scenario with "extends: NAME"',
  limits,
};
