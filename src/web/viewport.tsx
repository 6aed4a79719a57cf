import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { Ruler } from './ruler.tsx';
import type { Anatomy, Frame, TypeLook } from './scene.ts';
import { createStage, type Shown, type Stage } from './stage/stage.ts';
import type { View } from './view.ts';

export interface ViewportProps {
  readonly anatomy: Anatomy;
  readonly types: readonly TypeLook[];
  readonly frame: Frame | undefined;
  readonly field: Float32Array | null;
  readonly view: View;
  readonly theme: 'light' | 'dark';
  /** Row of the chosen cell. */
  readonly chosen: number | null;
  readonly label: string;
  onChoose?(row: number | null): void;
  /** Called after each drawing that shows other cells. */
  onShown?(shown: Shown, stage: Stage): void;
  /** Level at the bright end of the slice's scale. */
  onFieldTop?(top: number): void;
}

const surroundings = {
  light: { background: '#f4f5f6', lines: '#8a939c', ring: '#111418' },
  dark: { background: '#12161b', lines: '#6d7883', ring: '#ffffff' },
} as const;

/** The canvas with its ruler, under the mouse and the keyboard. */
export function Viewport(props: ViewportProps) {
  const { anatomy, types, frame, field, view, theme, chosen, label, onChoose, onShown, onFieldTop } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [moves, setMoves] = useState(0);
  const press = useRef<readonly [number, number] | null>(null);

  useEffect(() => {
    const created = createStage(canvas.current as HTMLCanvasElement, anatomy, types, () => setMoves((n) => n + 1));
    const element = box.current as HTMLDivElement;
    const fitBox = () => {
      created.resize(element.clientWidth, element.clientHeight, window.devicePixelRatio);
      created.render();
      setMoves((n) => n + 1);
    };
    const watcher = new ResizeObserver(fitBox);
    watcher.observe(element);
    fitBox();
    setStage(created);
    return () => {
      watcher.disconnect();
      created.dispose();
    };
  }, [anatomy, types]);

  useEffect(() => {
    stage?.surround(surroundings[theme]);
    stage?.render();
  }, [stage, theme]);

  useEffect(() => {
    if (stage === undefined || frame === undefined) return;
    stage.choose(chosen);
    const top = stage.showField(field, view);
    onFieldTop?.(top);
    const shown = stage.show(frame, view);
    stage.render();
    onShown?.(shown, stage);
  }, [stage, frame, field, view, chosen, onShown, onFieldTop]);

  const release = (event: PointerEvent) => {
    const from = press.current;
    press.current = null;
    if (from === null || stage === undefined || Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 4)
      return;
    const { left, top } = (canvas.current as HTMLCanvasElement).getBoundingClientRect();
    onChoose?.(stage.pick(event.clientX - left, event.clientY - top));
  };
  const steer = (event: KeyboardEvent) => {
    if (stage === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 0.12;
    const moves: Record<string, () => void> = {
      '+': () => stage.zoom(1.2),
      '=': () => stage.zoom(1.2),
      '-': () => stage.zoom(1 / 1.2),
      '0': () => stage.home(),
    };
    const turns: Record<string, () => void> = {
      ArrowLeft: () => stage.turn(-step, 0),
      ArrowRight: () => stage.turn(step, 0),
      ArrowUp: () => stage.turn(0, -step),
      ArrowDown: () => stage.turn(0, step),
    };
    const act = event.shiftKey ? (turns[event.key] ?? moves[event.key]) : moves[event.key];
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className="viewport" ref={box}>
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        tabIndex={0}
        onKeyDown={steer}
        onPointerDown={(event) => {
          press.current = [event.clientX, event.clientY];
        }}
        onPointerUp={release}
      />
      {stage !== undefined && <Ruler stage={stage} anatomy={anatomy} moves={moves} />}
    </div>
  );
}
