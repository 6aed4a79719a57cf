#!/usr/bin/env node
// Plain JavaScript: it starts under any Node and hands over to one that can run Marrow.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsMarrow = major > 22 || (major === 22 && minor >= 18);

function pinnedNode() {
  try {
    return module.createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`);
  } catch {
    return null;
  }
}

if (runsMarrow) {
  module.enableCompileCache();
  const source = new URL('../src/cli/main.ts', import.meta.url);
  const built = new URL('../dist/cli/main.js', import.meta.url);
  const { main } = await import((existsSync(source) ? source : built).href);
  await main();
} else {
  const node = pinnedNode();
  if (node === null) {
    console.error(`marrow needs Node 22.18 or newer, found ${process.versions.node}. Install Node 24 and try again.`);
    process.exit(1);
  }
  const child = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (child.error)
    console.error(`marrow: ${node} cannot be started: ${child.error.message}. Install Node 24 and try again.`);
  if (child.signal) process.kill(process.pid, child.signal);
  process.exit(child.status ?? 1);
}
