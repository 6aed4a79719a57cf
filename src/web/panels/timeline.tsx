import { printDay } from '../time.ts';

interface TimelineProps {
  readonly days: readonly number[];
  readonly position: number;
  readonly running: boolean;
  /** A run in progress is held and continued; a finished one is played. */
  readonly live: boolean;
  onGo(position: number): void;
  onToggle(): void;
}

/** Play, pause and scrub. */
export function Timeline({ days, position, running, live, onGo, onToggle }: TimelineProps) {
  const last = Math.max(0, days.length - 1);
  const doing = running ? 'Pause' : live ? 'Run' : 'Play';
  return (
    <div className="timeline">
      <button type="button" className="play" onClick={onToggle} aria-label={doing} title={`${doing} (space)`}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          {running ? <path d="M5 3h4v14H5zM11 3h4v14h-4z" /> : <path d="M5 2.5v15L17 10z" />}
        </svg>
      </button>
      <input
        type="range"
        aria-label="Time"
        aria-valuetext={printDay(days[position] ?? 0)}
        min={0}
        max={last}
        step={1}
        value={position}
        onChange={({ target }) => onGo(Number(target.value))}
      />
      <output>
        {printDay(days[position] ?? 0)} of {Number((days[last] ?? 0).toFixed(2))}
      </output>
    </div>
  );
}
