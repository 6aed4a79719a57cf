import { farEnd } from './block-end.ts';
import type { Anatomy } from './scene.ts';
import { niceTop } from './stage/nice-top.ts';
import type { Viewpoint } from './stage/viewpoint.ts';
import { wallThickness } from './stage/wall-thickness.ts';

interface RulerProps {
  readonly viewpoint: Viewpoint;
  readonly anatomy: Anatomy;
  /** Changes whenever the camera has moved. */
  readonly moves: number;
}

/** The axis from the end at x = 0 into the block, its ticks, and a scale bar; drawn over the canvas. */
export function Ruler({ viewpoint, anatomy }: RulerProps) {
  const { block } = anatomy;
  const at = (x: number, out: number) => viewpoint.project(x, -out, block.z);
  const step = niceTop(block.x / 5);
  const ticks = Array.from({ length: Math.floor(block.x / step) + 1 }, (_, k) => k * step);
  const [x1, y1] = at(0, 0);
  const [x2, y2] = at(block.x, 0);
  const length = Math.hypot(x2 - x1, y2 - y1);
  const flipped = x2 < x1;
  const angle = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI + (flipped ? 180 : 0);
  const [titleX, titleY] = at(block.x / 2, 25 / viewpoint.scale() + 9);
  const { end } = anatomy;
  const ways = flipped ? `${farEnd[end]} ← ${end}` : `${end} → ${farEnd[end]}`;
  const title = `${ways} (distance in µm)`;
  const bar = niceTop(70 / viewpoint.scale());
  return (
    <svg className="ruler" aria-hidden="true">
      {length > 160 && (
        <>
          <line x1={at(-wallThickness(anatomy), 0)[0]} y1={at(-wallThickness(anatomy), 0)[1]} x2={x2} y2={y2} />
          {ticks.map((x) => {
            const [ax, ay] = at(x, 0);
            const [bx, by] = at(x, 6 / viewpoint.scale());
            const [tx, ty] = at(x, 17 / viewpoint.scale());
            return (
              <g key={x}>
                <line x1={ax} y1={ay} x2={bx} y2={by} />
                <text x={tx} y={ty} dy="0.35em" textAnchor="middle">
                  {x}
                </text>
              </g>
            );
          })}
          <text
            className="title"
            transform={`translate(${titleX} ${titleY}) rotate(${angle})`}
            textAnchor="middle"
            dy="0.5em"
          >
            {title}
          </text>
        </>
      )}
      {/* Where the axis is short its ticks are scale enough, and the bar would lie on its title. */}
      {(length <= 160 || length > 320) && (
        <svg className="bar" x="100%" y="100%" overflow="visible" aria-hidden="true">
          <g transform={`translate(${-18 - bar * viewpoint.scale()} -18)`}>
            <rect width={bar * viewpoint.scale()} height="4" />
            <text x={(bar * viewpoint.scale()) / 2} y="-6" textAnchor="middle">
              {bar} µm
            </text>
          </g>
        </svg>
      )}
    </svg>
  );
}
