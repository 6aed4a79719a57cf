import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Site, serve } from '../../../src/cli/serve.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), 'marrow-serve-'));
let site: Site;

/** A request whose path is sent as it is; `fetch` would tidy it. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: site.port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

beforeAll(async () => {
  for (const name of ['site', 'run', 'run/fields.zarr']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<!doctype html>page');
  writeFileSync(join(folder, 'site/kernels.wasm'), '\0asm');
  writeFileSync(join(folder, 'run/cells.parquet'), '0123456789');
  writeFileSync(join(folder, 'run/report.html'), '<script>steal()</script>');
  writeFileSync(join(folder, 'run/empty.csv'), '');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'run/link.txt'));
  site = await serve({ port: 0, site: join(folder, 'site'), run: join(folder, 'run') });
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

it('isolates every answer, refusals included', async () => {
  for (const path of ['/', '/kernels.wasm', '/run/cells.parquet', '/missing', '/%']) {
    expect((await ask(path)).headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  }
});

it('allows no inline script', async () => {
  const scripts = /script-src ([^;]*)/.exec(String((await ask('/')).headers['content-security-policy']))?.[1];
  expect(scripts).toBe("'self' 'wasm-unsafe-eval'");
});

it('serves the page and WebAssembly under their types', async () => {
  expect(await ask('/?source=synthetic')).toMatchObject({ status: 200, body: '<!doctype html>page' });
  expect((await ask('/kernels.wasm')).headers['content-type']).toBe('application/wasm');
});

it('keeps the scripts of a run folder from running', async () => {
  const { headers } = await ask('/run/report.html');
  expect(headers['content-security-policy']).toMatch(/^sandbox;/);
  expect(headers['content-security-policy']).not.toContain('script-src');
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/run/../../secret.txt',
  '/run/%2e%2e%2fsecret.txt',
  '/run/..%5csecret.txt',
  '/run//../secret.txt',
  '/run/link.txt',
  '/run/%00',
  '/run/',
  '/run/fields.zarr',
  '//etc/passwd',
])('gives nothing for %s', async (path) => {
  const { status, body } = await ask(path);
  expect([400, 404]).toContain(status);
  expect(body).not.toContain('secret');
});

it('answers to no other host name', async () => {
  expect((await ask('/', { Host: 'evil.example' })).status).toBe(421);
  expect((await ask('/', { Host: `localhost:${site.port}` })).status).toBe(200);
});

it('only reads', async () => {
  expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await ask('/run/cells.parquet', {}, 'HEAD')).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': '10' },
  });
});

it('gives parts of a file', async () => {
  const file = '/run/cells.parquet';
  expect(await ask(file, { Range: 'bytes=2-4' })).toMatchObject({
    status: 206,
    body: '234',
    headers: { 'content-range': 'bytes 2-4/10' },
  });
  expect(await ask(file, { Range: 'bytes=-3' })).toMatchObject({ status: 206, body: '789' });
  expect(await ask(file, { Range: 'bytes=8-99' })).toMatchObject({ status: 206, body: '89' });
  expect((await ask(file, { Range: 'bytes=10-' })).status).toBe(416);
  expect(await ask('/run/empty.csv')).toMatchObject({ status: 200, body: '' });
});

it('says that a port is taken and a run folder missing', async () => {
  await expect(serve({ port: site.port, site: join(folder, 'site') })).rejects.toMatchObject({ kind: 'busy' });
  await expect(serve({ port: 0, site: join(folder, 'site'), run: join(folder, 'none') })).rejects.toMatchObject({
    kind: 'invalid-input',
  });
});
