/** Something that can be done by itself; doing it twice gives the same as once. */
export interface Job {
  readonly id: string;
  /** Id of a job that has to be done before. */
  readonly needs?: string;
}

/** A job that was given up. */
export interface Failure {
  readonly id: string;
  readonly message: string;
}

/** How far a pool has come. */
export interface PoolState<J extends Job> {
  readonly done: number;
  readonly waiting: number;
  /** Jobs under way, with the share that is done of each. */
  readonly running: readonly { readonly job: J; readonly share: number }[];
  readonly failed: readonly Failure[];
}

/** How one try of a job ended; one that is hopeless would fail in the same way again. */
export type End =
  | { readonly how: 'done'; readonly seconds: number; readonly value: number | null }
  | { readonly how: 'failed' | 'hopeless'; readonly message: string }
  | { readonly how: 'stopped' };

/** Who does one job after another: a process, or a worker of a page. */
export interface Hand<J extends Job = Job> {
  perform(job: J, progress: (share: number) => void): Promise<End>;
  end(): void;
}

export interface QueueOptions<J extends Job> {
  readonly hire: () => Hand<J>;
  /** Jobs under way at once. */
  readonly processes: number;
  /** How often a job is begun before it is set aside. */
  readonly tries?: number;
  /** Ends the work: whoever is at work saves what there is. */
  readonly stop?: AbortSignal;
  readonly watch?: (state: PoolState<J>) => void;
  readonly done?: (job: J, seconds: number, value: number | null) => void;
}

/**
 * Do jobs, some at a time. A job whose hand dies is begun again behind the others, and set aside with its message when that
 * has happened as often as `tries` says.
 *
 * @returns the jobs that were given up, among them those that needed one
 * @throws what `watch` or `done` does, once every hand is told to end
 */
export async function doJobs<J extends Job>(jobs: readonly J[], options: QueueOptions<J>): Promise<Failure[]> {
  const { tries = 3, stop, watch } = options;
  const queue = jobs.map((job) => ({ job, left: tries }));
  const done = new Set<string>();
  const failed: Failure[] = [];
  const known = new Set(jobs.map(({ id }) => id));
  const running = new Map<J, number>();
  const sleepers: (() => void)[] = [];
  const hands: Hand<J>[] = [];
  let isBroken = false;
  const tell = () =>
    watch?.({
      done: done.size,
      waiting: queue.length,
      running: [...running].map(([job, share]) => ({ job, share })),
      failed,
    });
  const wake = () => {
    tell();
    for (const sleeper of sleepers.splice(0)) sleeper();
  };
  const isReady = ({ job }: (typeof queue)[number]) =>
    job.needs === undefined || done.has(job.needs) || !known.has(job.needs);
  const giveUp = (job: J, message: string) => {
    failed.push({ id: job.id, message });
    for (const dependent of queue.filter((each) => each.job.needs === job.id)) {
      queue.splice(queue.indexOf(dependent), 1);
      giveUp(dependent.job, `what it starts from could not be computed: ${message}`);
    }
  };

  const work = async () => {
    const hand = options.hire();
    hands.push(hand);
    for (;;) {
      if (stop?.aborted === true || isBroken) break;
      const at = queue.findIndex(isReady);
      if (at < 0) {
        if (queue.length === 0 || running.size === 0) break;
        await new Promise<void>((resolve) => sleepers.push(resolve));
        continue;
      }
      const next = queue.splice(at, 1)[0]!;
      running.set(next.job, 0);
      tell();
      const end = await hand.perform(next.job, (share) => {
        running.set(next.job, share);
        tell();
      });
      running.delete(next.job);
      if (isBroken) break;
      if (end.how === 'done') {
        done.add(next.job.id);
        options.done?.(next.job, end.seconds, end.value);
      } else if (end.how === 'hopeless' || (end.how === 'failed' && next.left <= 1)) giveUp(next.job, end.message);
      else if (end.how === 'failed') queue.push({ job: next.job, left: next.left - 1 });
      wake();
    }
    hand.end();
    wake();
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(options.processes, jobs.length)) }, work));
  } catch (error) {
    isBroken = true;
    for (const hand of hands) hand.end();
    throw error;
  }
  return failed;
}
