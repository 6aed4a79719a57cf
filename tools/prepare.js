// Runs after `npm ci`, under whatever Node npm itself runs on: plain JavaScript, no imports beyond Node 18.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/assemblyscript')) execSync('npm run --silent kernels', { stdio: 'inherit' });
else console.error('marrow: the AssemblyScript compiler is not installed, so the kernels were not built.');
