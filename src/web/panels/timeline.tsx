import { printDay } from '../time.ts';
import type { Clock } from '../use-clock.ts';

const speeds = [0.5, 1, 2, 4] as const;

/** Run or play, pause, step, scrub, and how fast. */
export function Timeline({ clock }: { readonly clock: Clock }) {
  const { days, position, running, live, speed } = clock;
  const last = Math.max(0, days.length - 1);
  const doing = running ? 'Pause' : live ? 'Run' : 'Play';
  return (
    <div className="timeline">
      <div className="drive">
        <button type="button" className="quiet frame" onClick={() => clock.step(-1)} aria-label="One frame back">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4 3h2.5v14H4zM17 3v14L7.5 10z" />
          </svg>
        </button>
        <button type="button" className="play" onClick={clock.toggle} aria-label={doing} title={`${doing} (space)`}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {running ? <path d="M5 3h4v14H5zM11 3h4v14h-4z" /> : <path d="M5 2.5v15L17 10z" />}
          </svg>
        </button>
        <button type="button" className="quiet frame" onClick={() => clock.step(1)} aria-label="One frame on">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M13.5 3H16v14h-2.5zM3 3v14l9.5-7z" />
          </svg>
        </button>
      </div>
      <input
        type="range"
        aria-label="Time"
        aria-valuetext={printDay(days[position] ?? 0)}
        min={0}
        max={last}
        step={1}
        value={position}
        onChange={({ target }) => clock.go(Number(target.value))}
      />
      <span className="now">
        {printDay(days[position] ?? 0)}
        {(days[last] ?? 0) > 0 && ` of ${Number(days[last]!.toFixed(2))}`}
      </span>
      <label className="speed">
        <span>Speed</span>
        <select
          value={speed ?? 'full'}
          onChange={({ target }) => clock.setSpeed(target.value === 'full' ? null : Number(target.value))}
        >
          {speeds.map((days) => (
            <option key={days} value={days}>
              {days === 1 ? '1 day a second' : `${days} days a second`}
            </option>
          ))}
          <option value="full">as fast as it can</option>
        </select>
      </label>
    </div>
  );
}
