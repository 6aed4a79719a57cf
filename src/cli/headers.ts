/** What lets a page have shared memory, and keeps others from reading it. */
export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Content policy that the built page carries for servers that send none; in a page itself nothing can be said of frames. */
export const policyOfPage = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Content policy of the viewer: its own scripts, styles and workers, WebAssembly, and no other origin. */
export const policy = `${policyOfPage}; frame-ancestors 'none'`;

/** Content policy of a run folder's files, which may come from a stranger: text and pictures, no script at all. */
export const strangerPolicy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";
