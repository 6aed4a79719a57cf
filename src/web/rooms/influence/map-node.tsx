import type { InfluenceNode } from './influence-graph.ts';
import { labelLines, shortened } from './label-lines.ts';

interface MapNodeProps {
  readonly node: InfluenceNode;
  /** Its middle. */
  readonly spot: { readonly x: number; readonly y: number };
  /** Of its box, px. */
  readonly width: number;
  readonly height: number;
  /** Size of its letters, px. */
  readonly letter: number;
  /** In a cell that is read; undefined in none. */
  readonly value: number | undefined;
  /** The one that the tab key reaches; arrows go on from there. */
  readonly isEntry: boolean;
  readonly isLit: boolean;
  readonly isChosen: boolean;
  onUse(): void;
  onKey(event: React.KeyboardEvent): void;
}

/** Something that a cell reads, that goes on in it, or that it does, with its value in a cell that is read. */
export function MapNode(props: MapNodeProps) {
  const { node, spot, width, height, letter, value, isEntry, isLit, isChosen, onUse, onKey } = props;
  const share = value === undefined || node.rank !== 'activity' ? null : Math.min(1, Math.max(0, value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button
    <g
      data-node={node.key}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={nameOf(node, value)}
      className={['node', node.rank, isLit ? 'on' : '', isChosen ? 'chosen' : ''].join(' ')}
      transform={`translate(${spot.x - width / 2} ${spot.y - height / 2})`}
      onClick={onUse}
      onKeyDown={onKey}
    >
      <title>{titleOf(node)}</title>
      <rect className="box" width={width} height={height} rx={node.rank === 'signal' ? height / 2 : 6} />
      {share !== null && <rect className="gauge" x="6" y={height - 4} width={(width - 12) * share} height="2.5" />}
      <Words node={node} value={value} width={width} height={height} letter={letter} />
    </g>
  );
}

type WordsProps = Pick<MapNodeProps, 'node' | 'value' | 'width' | 'height' | 'letter'>;

function Words({ node, value, width, height, letter }: WordsProps) {
  const letters = Math.floor((width - 8) / (0.56 * letter));
  const x = width / 2;
  const lines = labelLines(node.name, letters);
  const aside = value === undefined ? asideOf(node, Math.floor(width / 5.8)) : amountOf(node, value);
  if (aside === null && lines.length === 1) {
    return (
      <text x={x} y={height / 2 + 4} textAnchor="middle">
        {lines[0]}
      </text>
    );
  }
  const isSplit = value === undefined && lines.length === 2;
  const oneLine = lines.length === 1 ? node.name : shortened(node.short ?? node.name, letters);
  return (
    <text x={x} textAnchor="middle">
      <tspan x={x} y="13">
        {isSplit ? lines[0] : oneLine}
      </tspan>
      <tspan className={isSplit ? undefined : 'aside'} x={x} y={isSplit ? 26 : 25}>
        {isSplit ? lines[1] : aside}
      </tspan>
    </text>
  );
}

function asideOf({ kind, binds }: InfluenceNode, letters: number): string | null {
  if (binds !== null) return shortened(`binds ${binds}`, letters);
  return kind === 'mutation' || kind === 'rhythm' ? kind : kind === 'ligand' ? 'by contact' : null;
}

/** With two digits that count; what is next to nothing is said to be less than a thousandth. */
function amountOf({ unit }: InfluenceNode, value: number): string {
  const number = value > 0 && value < 0.001 ? '< 0.001' : String(Number(value.toPrecision(2)));
  return unit === '' ? number : `${number} ${unit}`;
}

function titleOf({ name, binds }: InfluenceNode): string {
  return binds === null ? name : `${name}, which binds ${binds}`;
}

function nameOf(node: InfluenceNode, value: number | undefined): string {
  return value === undefined
    ? `${titleOf(node)}, ${node.rank}`
    : `${titleOf(node)}, ${node.rank}, ${amountOf(node, value)}`;
}
