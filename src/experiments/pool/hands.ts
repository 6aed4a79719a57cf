import type { Hand, Job } from './queue.ts';

/** Hands that stay from one queue to the next: a process takes a second to begin, and longer until its code is compiled. */
export class Hands<J extends Job> {
  private readonly hire: () => Hand<J>;
  private readonly all: Hand<J>[] = [];
  private readonly idle: Hand<J>[] = [];

  constructor(hire: () => Hand<J>) {
    this.hire = hire;
  }

  /** One that is idle, or a new one; it is idle again when its queue lets it end. */
  lend(): Hand<J> {
    const hand = this.idle.pop() ?? this.begin();
    return {
      perform: (job, progress) => hand.perform(job, progress),
      end: () => {
        if (!this.idle.includes(hand)) this.idle.push(hand);
      },
    };
  }

  /** Let all of them end. */
  end(): void {
    for (const hand of this.all) hand.end();
  }

  private begin(): Hand<J> {
    const hand = this.hire();
    this.all.push(hand);
    return hand;
  }
}
