import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);

/** Build the page as users get it; gives its folder. */
export async function buildPage(): Promise<string> {
  const outDir = fileURLToPath(new URL('.build/web-test', root));
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: fileURLToPath(new URL('vite.config.ts', root)),
      root: fileURLToPath(new URL('src/web', root)),
      build: { outDir, emptyOutDir: true },
      logLevel: 'error',
    });
  } finally {
    process.env.NODE_ENV = before;
  }
  return outDir;
}
