import type { Browser, CDPSession } from 'playwright-core';

/** What threads and processes of a browser have worked, by the clock of the processor: waiting for a turn does not count. */
export interface CpuRecord {
  /** Milliseconds of each task of the thread of a page or a worker, longest first; ends the record of tasks. */
  tasks(...threads: readonly Thread[]): Promise<readonly (readonly number[])[]>;
  /** Seconds that all processes of the browser together have worked since the record began. */
  worked(): Promise<number>;
}

/** A page or a worker. */
interface Thread {
  evaluate(script: string): Promise<unknown>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock of the thread. */
  readonly tdur?: number;
}

/** Begin a record. */
export async function recordCpu(browser: Browser): Promise<CpuRecord> {
  const control = await browser.newBrowserCDPSession();
  const before = await processTimes(control);
  const events: TraceEvent[] = [];
  control.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await control.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  return {
    async tasks(...threads) {
      for (const [k, thread] of threads.entries()) await thread.evaluate(`performance.mark('${mark} ${k}')`);
      const complete = new Promise((resolve) => control.once('Tracing.tracingComplete', resolve));
      await control.send('Tracing.end');
      await complete;
      return threads.map((_, k) => {
        const here = events.find(({ name }) => name === `${mark} ${k}`)!;
        return events
          .filter(
            ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === here.pid && tid === here.tid,
          )
          .map(({ tdur = 0 }) => tdur / 1000)
          .sort((a, b) => b - a);
      });
    },
    async worked() {
      const after = await processTimes(control);
      return [...after].reduce((sum, [id, seconds]) => sum + seconds - (before.get(id) ?? 0), 0);
    },
  };
}

const mark = 'marrow: thread';

async function processTimes(control: CDPSession): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}
