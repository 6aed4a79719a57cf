/** Bytes in gzip's form, by the browser itself. */
export function packed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('gzip'));
}

/** @throws TypeError for bytes that are not in gzip's form, or cut short */
export function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('gzip'));
}

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const read = new Blob([bytes.slice()]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(read).arrayBuffer());
}
