/** Eight hexadecimal digits by chance. `crypto.randomUUID` is there on https and localhost only. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
