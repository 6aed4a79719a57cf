/** What went wrong, as a word a program can act on. */
export type ErrorKind = 'invalid-model' | 'invalid-input' | 'unsupported' | 'diverged' | 'damaged' | 'busy' | 'stopped';

/** Where in a file of the user's the fault lies; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** The path of keys inside the file, for instance `set.hsc.radius`. */
  readonly path?: string;
}

/** The parts of a message: who, what is wrong, where, expected, found, what to do. */
export interface Fault {
  readonly kind: ErrorKind;
  /** One clause: who, and what is wrong with it. */
  readonly message: string;
  readonly where?: Place;
  readonly expected?: string;
  readonly found?: string;
  readonly advice?: string;
  readonly cause?: unknown;
}

/** The one error class of Marrow: a sentence that lets the reader repair the input without opening the code. */
export class MarrowError extends Error {
  readonly kind: ErrorKind;
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(sentence(fault), fault.cause === undefined ? {} : { cause: fault.cause });
    this.name = 'MarrowError';
    this.kind = fault.kind;
    this.fault = fault;
  }
}

function sentence(fault: Fault): string {
  const place = fault.where === undefined ? '' : `${printPlace(fault.where)}: `;
  const expected = fault.expected === undefined ? '' : `; expected ${fault.expected}`;
  const found = fault.found === undefined ? '' : `${expected === '' ? ';' : ','} found ${fault.found}`;
  const advice = fault.advice === undefined ? '' : ` ${fault.advice}`;
  const clause = `${place}${fault.message}${expected}${found}`;
  return `${clause}${/[.?!]$/.test(clause) ? '' : '.'}${advice}`;
}

function printPlace(place: Place): string {
  const position =
    place.line === undefined ? '' : `:${place.line}${place.column === undefined ? '' : `:${place.column}`}`;
  return `${place.file}${position}${place.path === undefined ? '' : ` (${place.path})`}`;
}
