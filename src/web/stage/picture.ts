import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import type { Anatomy, TypeLook } from '../scene.ts';
import { leaveScrolling } from './page-scroll.ts';
import type { Handover, Reply, Request, Shown, Sight, Surroundings } from './protocol.ts';
import { startDrawing } from './start-drawing.ts';
import { type Pose, Viewpoint } from './viewpoint.ts';

interface PictureRequest {
  /** Not yet drawn on: the worker draws on it from now on, and nobody else can. */
  readonly canvas: HTMLCanvasElement;
  readonly anatomy: Anatomy;
  readonly types: readonly TypeLook[];
  /** Whether a machine that draws without a graphics card may draw rougher edges, and fewer pixels of what moves. */
  readonly mayBeLean: boolean;
  /** Called whenever the camera has moved. */
  onMove(): void;
  /** Told once why nothing is drawn any more. */
  onEnd(says: string): void;
}

type Waiting<T> = Map<number, PromiseWithResolvers<T>>;

/** Why this browser cannot draw a picture; null where it can. */
export const cannotDraw: string | null =
  'transferControlToOffscreen' in HTMLCanvasElement.prototype
    ? null
    : 'This browser cannot draw in a worker: it offers no OffscreenCanvas. Curves and tables work without it.';

/** A picture that a worker draws, and the camera by which the page steers it. All promises reject when the picture ends. */
export class Picture {
  /** When it can be drawn on. */
  readonly ready: Promise<void>;
  readonly viewpoint: Viewpoint;
  private readonly controls: OrbitControls;
  private readonly takeScrolling: () => void;
  private readonly port: MessagePort;
  private readonly worker: Worker;
  private readonly broken: (event: ErrorEvent) => void;
  private readonly onMove: () => void;
  private readonly shown: Waiting<Shown> = new Map();
  private readonly picked: Waiting<number | null> = new Map();
  private readonly seen: Waiting<Readonly<Record<string, number>>> = new Map();
  private asked = 0;
  private ended: Error | null = null;

  constructor({ canvas, anatomy, types, mayBeLean, onMove, onEnd }: PictureRequest) {
    const { port1, port2 } = new MessageChannel();
    const ready = Promise.withResolvers<void>();
    this.ready = ready.promise;
    this.port = port1;
    this.onMove = onMove;
    this.viewpoint = new Viewpoint(anatomy);
    this.controls = new OrbitControls(this.viewpoint.camera, canvas);
    this.controls.target = this.viewpoint.target;
    this.controls.update(); // they have just turned the camera to where they looked before
    this.controls.enableDamping = false;
    this.controls.minZoom = 0.5;
    this.controls.maxZoom = 24;
    this.controls.addEventListener('change', () => this.moved());
    this.takeScrolling = leaveScrolling(canvas); // after the controls, which take all touches
    const end = (says: string) => {
      const error = new Error(says);
      this.ended = error;
      onEnd(says);
      ready.reject(error);
      for (const waiting of [this.shown, this.picked, this.seen]) {
        for (const { reject } of waiting.values()) reject(error);
        waiting.clear();
      }
    };
    this.broken = ({ message }) => end(`The picture cannot be drawn: ${message || 'its worker could not be loaded'}`);
    port1.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (data.tell === 'ready') ready.resolve();
      if (data.tell === 'shown') answered(this.shown, data.number, data.shown);
      if (data.tell === 'picked') answered(this.picked, data.number, data.id);
      if (data.tell === 'visible') answered(this.seen, data.number, data.counts);
      if (data.tell === 'lost') end('The graphics driver has dropped the picture. The run goes on.');
      if (data.tell === 'failed') end(`The picture cannot be drawn: ${data.message}`);
    };
    const surface = canvas.transferControlToOffscreen();
    const handover: Handover = { canvas: surface, port: port2, anatomy, types, mayBeLean };
    this.worker = startDrawing();
    this.worker.addEventListener('error', this.broken);
    this.worker.postMessage(handover, [surface, port2]);
  }

  /** Ends when it is drawn. */
  show(sight: Sight): Promise<Shown> {
    return this.question(this.shown, (number) => ({ ask: 'show', number, sight }));
  }

  surround(colors: Surroundings): void {
    this.ask({ ask: 'surround', colors });
  }

  /** Fit the picture to its box, pixels of the page, with `ratio` pixels of its own for each. */
  resize(width: number, height: number, ratio: number): void {
    this.viewpoint.fit(width, height);
    this.ask({ ask: 'resize', width, height, ratio });
  }

  /** Id of the cell at a pixel of the page, or null. */
  pick(x: number, y: number): Promise<number | null> {
    return this.question(this.picked, (number) => ({ ask: 'pick', number, x, y }));
  }

  /** Cells of which at least one pixel can be seen, by id of the type: counted in the picture itself. */
  visible(): Promise<Readonly<Record<string, number>>> {
    return this.question(this.seen, (number) => ({ ask: 'visible', number }));
  }

  turn(azimuth: number, polar: number): void {
    this.viewpoint.turn(azimuth, polar);
    this.controls.update();
  }

  zoom(factor: number): void {
    const { camera } = this.viewpoint;
    camera.zoom = Math.min(this.controls.maxZoom, Math.max(this.controls.minZoom, camera.zoom * factor));
    camera.updateProjectionMatrix();
    this.controls.update();
    this.moved();
  }

  home(): void {
    this.viewpoint.home();
    this.controls.update();
    this.moved();
  }

  take(pose: Pose): void {
    this.viewpoint.take(pose);
    this.controls.update();
    this.moved();
  }

  /** Look at a point of the block, µm, from the same side. */
  lookAt(x: number, y: number, z: number): void {
    this.viewpoint.lookAt(x, y, z);
    this.controls.update();
  }

  close(): void {
    this.ask({ ask: 'close' });
    this.worker.removeEventListener('error', this.broken);
    this.takeScrolling();
    this.controls.dispose();
    this.port.close();
  }

  private moved(): void {
    this.ask({ ask: 'look', pose: this.viewpoint.pose() });
    this.onMove();
  }

  private ask(request: Request): void {
    this.port.postMessage(request);
  }

  private question<T>(waiting: Waiting<T>, make: (number: number) => Request): Promise<T> {
    if (this.ended !== null) return Promise.reject(this.ended);
    const number = ++this.asked;
    const answer = Promise.withResolvers<T>();
    waiting.set(number, answer);
    this.ask(make(number));
    return answer.promise;
  }
}

function answered<T>(waiting: Waiting<T>, number: number, found: T): void {
  waiting.get(number)?.resolve(found);
  waiting.delete(number);
}
