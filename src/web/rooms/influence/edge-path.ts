interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The path of an edge as an SVG `d`: from the right side of its tail through the stations between to the left side of its
 * head, level in every column. An edge within its column goes from right side to right side, one back to an earlier column
 * round below both.
 *
 * @param half half of the width of a node
 * @param arrow room that the head of the arrow takes
 */
export function edgePath(way: readonly Point[], half: number, arrow: number): string {
  const [tail, head] = [way[0]!, way.at(-1)!];
  const start = { x: tail.x + half, y: tail.y };
  const end = { x: head.x - half - arrow, y: head.y };
  if (head.x === tail.x) return beside(start, { x: head.x + half + arrow, y: head.y });
  if (head.x < tail.x) return back(start, end);
  const points = [start, ...way.slice(1, -1), end];
  const pieces = points.slice(1).map((to, k) => {
    const from = points[k]!;
    const middle = (from.x + to.x) / 2;
    return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
  });
  return `M${at(start.x, start.y)}${pieces.join('')}`;
}

/** Out to the right and in again from there. */
function beside(start: Point, end: Point): string {
  const reach = 14 + Math.abs(end.y - start.y) / 8;
  return `M${at(start.x, start.y)}C${at(start.x + reach, start.y)} ${at(end.x + reach, end.y)} ${at(end.x, end.y)}`;
}

/** Out to the right, round, and in from the left. */
function back(start: Point, end: Point): string {
  const reach = 26;
  const drop = Math.max(start.y, end.y) + 22;
  return (
    `M${at(start.x, start.y)}C${at(start.x + reach, start.y)} ${at(start.x + reach, drop)} ${at(start.x - 8, drop)}` +
    `L${at(end.x + 8, drop)}C${at(end.x - reach, drop)} ${at(end.x - reach, end.y)} ${at(end.x, end.y)}`
  );
}

const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;
