import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { type Chosen, keyOf } from './editing/chosen.ts';
import type { Lane, Mark } from './editing/lanes.ts';
import { sayHours, snapped } from './editing/times.ts';
import { type Span, spanOf } from './span.ts';
import { useWidth } from './use-width.ts';

const rowHeight = 40;
const bar = 18;
const head = 26;
const pad = 14;

interface TimelineProps {
  readonly clock: string;
  readonly lanes: readonly Lane[];
  readonly chosen: Chosen | null;
  /** Hours to which a moved mark snaps. */
  readonly snap: number;
  /** One line under the name of a lane. */
  summaryOf(lane: Lane): string;
  /** How far something can be moved when asked to. */
  reach(chosen: Chosen, hours: number): number;
  onChoose(chosen: Chosen): void;
  onMove(chosen: Chosen, hours: number): void;
  onRemove(chosen: Chosen): void;
}

interface Drag {
  readonly chosen: Chosen;
  readonly from: number;
  readonly startedAt: number;
  readonly by: number;
}

/** The lanes of one clock: a bar for each dose, dragged with the pointer or moved with the arrow keys. */
export function Timeline({ clock, lanes, chosen, snap, summaryOf, reach, onChoose, onMove, onRemove }: TimelineProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [drag, setDrag] = useState<Drag | null>(null);
  const span = spanOf(lanes);
  const scale = Math.max(0, width - 2 * pad) / (span.to - span.from);
  const x = (hours: number) => pad + (hours - span.from) * scale;
  const begin = (event: PointerEvent<SVGElement>, mark: Mark) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onChoose(mark.chosen);
    setDrag({ chosen: mark.chosen, from: mark.from, startedAt: event.clientX, by: 0 });
  };
  const follow = ({ clientX }: PointerEvent<SVGElement>) => {
    if (drag === null || scale === 0) return;
    const wanted = snapped(drag.from + (clientX - drag.startedAt) / scale, snap) - drag.from;
    const by = Math.abs(clientX - drag.startedAt) < 4 ? 0 : reach(drag.chosen, wanted);
    if (by !== drag.by) setDrag({ ...drag, by });
  };
  const end = () => {
    if (drag !== null && drag.by !== 0) onMove(drag.chosen, drag.by);
    setDrag(null);
  };
  const press = (event: KeyboardEvent, mark: Mark) => {
    const size = event.shiftKey ? 24 : snap;
    if (event.key === 'ArrowRight') onMove(mark.chosen, size);
    else if (event.key === 'ArrowLeft') onMove(mark.chosen, -size);
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(mark.chosen);
    else if (event.key === 'Enter' || event.key === ' ') onChoose(mark.chosen);
    else return;
    event.preventDefault();
  };
  const height = head + rowHeight * lanes.length;
  return (
    <section className="clock" aria-label={clock}>
      <h2>{clock}</h2>
      <div className="lanes">
        <ul>
          {lanes.map((lane) => (
            <li key={lane.key}>
              <strong>{lane.name}</strong>
              <small>{summaryOf(lane)}</small>
            </li>
          ))}
        </ul>
        <div ref={box}>
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds buttons is a group of them */}
          <svg width={width} height={height} role="group" aria-label={`Lanes, ${clock.toLowerCase()}`}>
            <Axis span={span} x={x} height={height} rows={lanes.length} />
            {lanes.map((lane, row) => (
              <g key={lane.key} transform={`translate(0 ${head + row * rowHeight})`} className={lane.kind}>
                {lane.marks.map((mark, k) => {
                  const isChosen = chosen !== null && keyOf(chosen) === keyOf(mark.chosen);
                  const by = drag !== null && keyOf(drag.chosen) === keyOf(mark.chosen) ? drag.by : 0;
                  const isFirst = lane.marks.findIndex((each) => keyOf(each.chosen) === keyOf(mark.chosen)) === k;
                  return (
                    <g
                      key={mark.key}
                      className={isChosen ? 'mark chosen' : 'mark'}
                      onPointerDown={(event) => begin(event, mark)}
                      onPointerMove={follow}
                      onPointerUp={end}
                      onPointerCancel={() => setDrag(null)}
                      {...(isFirst
                        ? {
                            role: 'button',
                            tabIndex: 0,
                            'aria-pressed': isChosen,
                            'aria-label': mark.label,
                            onKeyDown: (event: KeyboardEvent) => press(event, mark),
                            onFocus: () => onChoose(mark.chosen),
                          }
                        : { 'aria-hidden': true })}
                    >
                      <MarkShape mark={mark} x={x} by={by} end={span.to} kind={lane.kind} />
                      {by !== 0 && isFirst && (
                        <text className="says" x={x(mark.from + by)} y={4} textAnchor="middle">
                          {sayHours(mark.from + by)}
                        </text>
                      )}
                    </g>
                  );
                })}
              </g>
            ))}
          </svg>
        </div>
      </div>
    </section>
  );
}

interface AxisProps {
  readonly span: Span;
  readonly height: number;
  readonly rows: number;
  x(hours: number): number;
}

function Axis({ span, x, height, rows }: AxisProps) {
  return (
    <g className="axis">
      {Array.from({ length: rows + 1 }, (_, row) => head + row * rowHeight).map((y) => (
        <line key={y} x1={0} x2={x(span.to) + pad} y1={y} y2={y} />
      ))}
      {span.ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? 'zero' : ''} x1={x(tick)} x2={x(tick)} y1={head - 5} y2={height} />
          <text x={x(tick)} y={head - 10} textAnchor="middle">
            {String(tick / 24).replace('-', '−')}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarkShapeProps {
  readonly mark: Mark;
  readonly by: number;
  /** Where what lasts to the end of the run leaves the picture, hours. */
  readonly end: number;
  readonly kind: Lane['kind'];
  x(hours: number): number;
}

/** A bar over the time that it takes; what takes no time is a narrow bar, or a diamond where it is no dose. */
function MarkShape({ mark, by, end, kind, x }: MarkShapeProps) {
  const left = x(mark.from + by);
  const right = Number.isFinite(mark.to) ? x(mark.to + by) : x(end) + pad;
  const top = (rowHeight - bar) / 2;
  const middle = rowHeight / 2;
  if (kind === 'perturbation' && right - left < 2)
    return <path d={`M${left} ${middle - 9}L${left + 9} ${middle}L${left} ${middle + 9}L${left - 9} ${middle}Z`} />;
  const size = Math.max(7, right - left);
  return (
    <>
      <rect className="reach" x={left - 4} y={4} width={size + 8} height={rowHeight - 8} />
      <rect x={left} y={top} width={size} height={bar} rx={3} />
    </>
  );
}
