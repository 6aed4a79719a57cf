/** What the system calls a failure, for instance `ENOENT`; nothing for other errors. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
