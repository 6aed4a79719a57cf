import type { Browser, CDPSession, Page } from 'playwright-core';

/** What a page's own thread and all processes of its browser have worked, by the clock of the processor: waiting for a turn does not count. */
export interface CpuRecord {
  /** Milliseconds of each task of the page's own thread that took 5 or more, longest first; ends the record of tasks. */
  tasks(page: Page): Promise<readonly number[]>;
  /** Seconds that all processes of the browser together have worked since the record began. */
  worked(): Promise<number>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock of the thread. */
  readonly tdur?: number;
}

/** Begin a record, before the page is opened. */
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
    async tasks(page) {
      await page.evaluate((name) => performance.mark(name), mark);
      const complete = new Promise((resolve) => control.once('Tracing.tracingComplete', resolve));
      await control.send('Tracing.end');
      await complete;
      const here = events.find(({ name }) => name === mark)!;
      return events
        .filter(
          ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === here.pid && tid === here.tid,
        )
        .map(({ tdur = 0 }) => tdur / 1000)
        .filter((took) => took >= 5)
        .sort((a, b) => b - a);
    },
    async worked() {
      const after = await processTimes(control);
      return [...after].reduce((sum, [id, seconds]) => sum + seconds - (before.get(id) ?? 0), 0);
    },
  };
}

const mark = 'marrow: the thread of the page';

async function processTimes(control: CDPSession): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await control.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime]));
}
