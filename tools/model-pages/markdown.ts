/** Blocks of a page with an empty line between them; what is empty is left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A table, or nothing if there are no rows. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(titles), line(titles.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A list, or nothing if there are no items. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading with what stands under it, or nothing if nothing does. */
export function under(heading: string, ...parts: readonly string[]): string {
  const body = blocks(...parts);
  return body === '' ? '' : blocks(heading, body);
}

/** A place that a link can name, where no heading makes one. */
export function anchor(id: string): string {
  return `<a id="${id.toLowerCase()}"></a>`;
}

/** Text in which nothing is taken for markup. */
export function plain(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('~', '\\~');
}

/** The name of a page or an anchor: small letters, digits and hyphens. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
