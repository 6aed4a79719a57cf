/** What the system calls a failure, for instance `ENOENT`; nothing for other errors. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

const inWords: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EEXIST: 'something of that name',
  EISDIR: 'a folder of that name',
  ENOENT: 'no such file or folder',
  ENOSPC: 'a full disk',
  ENOTDIR: 'a file where a folder should be',
  EPERM: 'no permission',
  EROFS: 'a disk that can only be read',
};

/** What the system found in the way, in plain words; other errors as they say it themselves. */
export function sayFault(error: unknown): string {
  const code = errorCode(error);
  return (typeof code === 'string' ? inWords[code] : undefined) ?? String(error);
}
