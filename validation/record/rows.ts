import type { Asked } from './asked.ts';

/** An answer as a file keeps it. It has no `question` of its own. */
export interface Answer {
  readonly id: string;
  /** Runs that were given up, one sentence each. */
  readonly failed: readonly string[];
}

/** The same with the digest of its question. */
export type Row<A extends Answer> = A & { readonly question: string };

/** Answers of which each is kept as long as its question is what would be asked now, and no run of it was given up. */
export class Rows<Q, A extends Answer> {
  readonly #asked: ReadonlyMap<string, Asked<Q>>;
  readonly #known: Map<string, Row<A>>;

  readonly #isWhole: (row: Row<A>) => boolean;

  /** @param isWhole whether an answer is all that is asked for now; one that is not is kept until there is more of it */
  constructor(asked: readonly Asked<Q>[], before: readonly Row<A>[], isWhole: (row: Row<A>) => boolean = () => true) {
    this.#isWhole = isWhole;
    this.#asked = new Map(asked.map((each) => [each.id, each]));
    const isCurrent = ({ id, question, failed }: Row<A>) =>
      failed.length === 0 && question === this.#asked.get(id)?.question;
    this.#known = new Map(before.filter(isCurrent).map((row) => [row.id, row]));
  }

  /** In the order of what is asked. */
  get all(): Row<A>[] {
    return [...this.#asked.keys()].flatMap((id) => this.#known.get(id) ?? []);
  }

  /** Ids of what has no row. */
  get missing(): string[] {
    return [...this.#asked.keys()].filter((id) => !this.#known.has(id));
  }

  of(id: string): Row<A> | undefined {
    return this.#known.get(id);
  }

  /** What of these has no whole row, the cheapest first. */
  cheapestFirst(ids: readonly string[]): Asked<Q>[] {
    const isUnanswered = (id: string) => {
      const row = this.#known.get(id);
      return row === undefined || !this.#isWhole(row);
    };
    const wanted = [...this.#asked.values()].filter(({ id }) => ids.includes(id) && isUnanswered(id));
    const days = new Map(wanted.map((each) => [each, each.days()]));
    return wanted.sort((a, b) => days.get(a)! - days.get(b)!);
  }

  keep(answer: A): void {
    this.#known.set(answer.id, { ...answer, question: this.#asked.get(answer.id)!.question });
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) this.#known.delete(id);
  }
}
