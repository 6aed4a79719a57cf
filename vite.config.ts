import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { isolation, policy, policyOfPage } from './src/cli/headers.ts';
import { startStates } from './tools/start-states-plugin.ts';

/** The page carries its policy, for servers that send none. */
const ownPolicy: Plugin = {
  name: 'own-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOfPage },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  root: 'src/web',
  base: './',
  publicDir: false,
  cacheDir: '../../.build/vite',
  plugins: [react(), startStates(), ownPolicy],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: (file) => (file.endsWith('.wasm') ? false : undefined),
  },
  server: { host: '127.0.0.1', port: 5180, strictPort: true, headers: isolation, fs: { allow: ['../..'] } },
  preview: {
    host: '127.0.0.1',
    port: 5181,
    strictPort: true,
    headers: { ...isolation, 'Content-Security-Policy': policy },
  },
});
