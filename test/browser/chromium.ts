import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The browser that `MARROW_CHROMIUM` names, else the first Chromium on the path; undefined with `none` or when there is none. */
export function findChromium(): string | undefined {
  const named = process.env.MARROW_CHROMIUM;
  if (named !== undefined) return named === 'none' ? undefined : named;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return places.find((path) => existsSync(path));
}

const executablePath = findChromium();

/** True when there is no browser and none is required. */
export const noBrowser = executablePath === undefined && process.env.MARROW_BROWSER !== 'required';

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: executablePath ?? 'chromium',
    chromiumSandbox: false,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
    ],
  });
}
