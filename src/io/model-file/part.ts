import { z } from 'zod';
import type { Dimension } from '../../core/units.ts';
import { findingIds } from '../../model/cited.ts';
import type { Parameter } from '../../model/parameter.ts';
import { limits } from '../scenario-file/limits.ts';
import { knownName } from '../scenario-file/names.ts';
import { parameterShape } from '../scenario-file/parameter-shape.ts';
import { parameterWritten, readParameter } from '../scenario-file/parameters.ts';
import { type Path, refuse, show } from '../scenario-file/problem.ts';
import { longName, mapping, prose } from '../scenario-file/words.ts';
import type { Known } from './known.ts';

/** How one kind of value stands in a model file: its shape there, what is written for it, and how that is read again. */
export interface Part<T> {
  /** What must stand in the file; null for what is the same in every model and is not written. */
  readonly shape: z.ZodType | null;
  readonly isOptional?: boolean;
  write(value: T): unknown;
  /**
   * @param raw of the shape
   * @param known members that stand above it in the order of reading
   * @throws ProblemFound
   */
  read(raw: unknown, path: Path, known: Known): T;
}

/** A part that may be missing. */
export interface OptionalPart<T> extends Part<T> {
  readonly isOptional: true;
}

export type Fields<T> = {
  readonly [K in keyof T]-?: undefined extends T[K] ? OptionalPart<Exclude<T[K], undefined>> : Part<T[K]>;
};

const text = (shape: z.ZodType): Part<string> => ({ shape, write: (value) => value, read: String });

const idRule = `an id of at most ${limits.name} characters: letters, digits and "-", beginning with a letter or digit`;
/** The id of a member: it becomes part of parameter paths, of columns and of the names of folders. */
export const memberId: Part<string> = text(
  z
    .string({ error: idRule })
    .max(limits.name, { error: idRule })
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, { error: idRule }),
);
/** A name for people. */
export const memberName: Part<string> = text(prose(limits.title));
/** Sentences for people. */
export const sentences: Part<string> = text(prose(limits.says));
export const ontology: Part<readonly string[]> = list(text(prose(limits.name)));
/** Findings of the review. */
export const because: Part<readonly string[]> = list({
  shape: longName('the id of a finding, such as A066'),
  write: (id) => id,
  read: (raw, path) => knownName(String(raw), findingIds, 'finding', path),
});

export const flag: Part<boolean> = {
  shape: z.boolean({ error: 'true or false' }),
  write: (value) => value,
  read: (raw) => raw === true,
};

/** One of a few words. */
export function choice<const W extends string>(...words: readonly W[]): Part<W> {
  return {
    shape: z.enum(words, { error: `one of ${words.join(', ')}` }),
    write: (value) => value,
    read: (raw, path) =>
      words.find((each) => each === raw) ??
      refuse({ path, message: `unknown word ${show(raw)}`, expected: `one of ${words.join(', ')}` }),
  };
}

/** What is the same in every model. */
export function fixed<const V>(value: V): Part<V> {
  return { shape: null, write: () => undefined, read: () => value };
}

export function optional<T>(part: Part<T>): OptionalPart<T> {
  return { ...part, isOptional: true };
}

export function orNothing<T>(part: Part<T>): Part<T | null> {
  return {
    shape: shapeOf(part).nullable(),
    write: (value) => (value === null ? null : part.write(value)),
    read: (raw, path, known) => (raw === null ? null : part.read(raw, path, known)),
  };
}

export function list<T>(part: Part<T>): Part<readonly T[]> {
  return {
    shape: z.array(shapeOf(part), { error: 'a list' }).max(limits.members),
    write: (values) => values.map((each) => part.write(each)),
    read: (raw, path, known) =>
      Array.isArray(raw) ? raw.map((each, index) => part.read(each, [...path, index], known)) : [],
  };
}

/** Keys that the file chooses. */
export function table<T>(what: string, part: Part<T>): Part<Readonly<Record<string, T>>> {
  return {
    shape: mapping(longName(what), shapeOf(part), limits.members),
    write: (values) => Object.fromEntries(Object.entries(values).map(([key, each]) => [key, part.write(each)])),
    read: (raw, path, known) =>
      Object.fromEntries(entriesOf(raw).map(([key, each]) => [key, part.read(each, [...path, key], known)])),
  };
}

/** Keys that the vocabulary knows, in its order. */
export function record<T extends object>(fields: Fields<T>): Part<T>;
export function record(fields: Readonly<Record<string, Part<unknown>>>): Part<object> {
  const parts = Object.entries(fields);
  const written = parts.filter(([, { shape }]) => shape !== null);
  const shapes = written.map(([key, part]) => [key, part.isOptional ? shapeOf(part).optional() : shapeOf(part)]);
  return {
    shape: z.strictObject(Object.fromEntries(shapes)),
    write(value) {
      const values = new Map<string, unknown>(entriesOf(value));
      return Object.fromEntries(
        written
          .filter(([key]) => values.get(key) !== undefined)
          .map(([key, part]) => [key, part.write(values.get(key))]),
      );
    },
    read(raw, path, known) {
      const given = new Map<string, unknown>(entriesOf(raw));
      return Object.fromEntries(
        parts
          .filter(([key, part]) => given.has(key) || part.isOptional !== true)
          .map(([key, part]) => [key, part.read(given.get(key), [...path, key], known)]),
      );
    },
  };
}

/** A number of the model in one of these dimensions. */
export function parameter<A extends Dimension>(a: A): Part<Parameter<A>>;
export function parameter<A extends Dimension, B extends Dimension>(a: A, b: B): Part<Parameter<A> | Parameter<B>>;
export function parameter<D extends Dimension>(...dimensions: readonly D[]): Part<Parameter<D>>;
export function parameter(...dimensions: readonly Dimension[]): Part<Parameter> {
  return {
    shape: parameterShape,
    write: parameterWritten,
    read: (raw, path) => readParameter(parameterShape.parse(raw), path, dimensions),
  };
}

/** The id of a member that stands elsewhere in the file. */
export function reference<T extends { readonly id: string }>(
  what: string,
  among: (known: Known) => readonly T[],
): Part<T> {
  return {
    shape: longName(`the id of a ${what}`),
    write: ({ id }) => id,
    read(raw, path, known) {
      const members = among(known);
      const ids = members.map(({ id }) => id);
      const id = knownName(String(raw), ids, what, path);
      return members.find((member) => member.id === id) ?? refuse({ path, message: `unknown ${what} ${show(raw)}` });
    },
  };
}

/** The same, where the vocabulary keeps the id alone. */
export function referenceById(what: string, among: (known: Known) => readonly { readonly id: string }[]): Part<string> {
  const part = reference(what, among);
  return { ...part, write: (id) => id, read: (raw, path, known) => part.read(raw, path, known).id };
}

/** The shape of a part that is written. */
export function shapeOf({ shape }: { readonly shape: z.ZodType | null }): z.ZodType {
  return shape ?? z.never();
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
