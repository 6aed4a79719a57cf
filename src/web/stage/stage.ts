import {
  AmbientLight,
  Color,
  DirectionalLight,
  Fog,
  LinearSRGBColorSpace,
  OrthographicCamera,
  Scene,
  Vector3,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { OrbitControls } from 'three/addons/controls/OrbitControls.js';
import { MarrowError } from '../../core/error.ts';
import type { Anatomy, Frame, TypeLook } from '../scene.ts';
import type { View } from '../view.ts';
import { createBone, wallThickness } from './bone.ts';
import { drained } from './drained.ts';
import { createFieldSlice, niceTop } from './field-slice.ts';
import { createImpostors } from './impostor.ts';
import { createIsoSurface } from './iso-surface.ts';
import { drawnCells } from './selection.ts';
import { createTrabeculae } from './trabeculae.ts';
import { vesselColors } from './vessel-colors.ts';
import { createVessels } from './vessels.ts';

/** Colors of the surroundings, `#rrggbb`. */
export interface Surroundings {
  readonly background: string;
  readonly lines: string;
  readonly ring: string;
}

/** What the stage has drawn. */
export interface Shown {
  readonly day: number;
  /** Cells handed to the graphics card, by id of the type. */
  readonly drawn: Readonly<Record<string, number>>;
}

export interface Stage {
  /** When its shaders are compiled; nothing is drawn before, nor before the first frame is shown. */
  readonly ready: Promise<void>;
  /** @param vesselsTop bright end of the scale by which vessels are colored */
  show(frame: Frame, view: View, vesselsTop: number): Shown;
  /** Draw a plane of a field, or none; gives the level at the bright end of its scale. */
  showField(field: Float32Array | null, view: View): number;
  surround(colors: Surroundings): void;
  choose(row: number | null): void;
  /** Fit the canvas to its box, and draw anew where that changes it. */
  resize(width: number, height: number, ratio: number): void;
  /** Row of the frame at a pixel of the canvas, or null. */
  pick(x: number, y: number): number | null;
  /** Cells of which at least one pixel can be seen, by id of the type: counted in the picture itself. */
  visible(): Record<string, number>;
  /** A point of the block in pixels of the canvas. */
  project(x: number, y: number, z: number): readonly [number, number];
  /** Pixels of the canvas per µm; the same everywhere, as the picture has no perspective. */
  scale(): number;
  turn(azimuth: number, polar: number): void;
  zoom(factor: number): void;
  home(): void;
  /** From where the block is looked at. */
  pose(): Pose;
  take(pose: Pose): void;
  /** Look at a point of the block, from the same side. */
  lookAt(x: number, y: number, z: number): void;
  render(): void;
  dispose(): void;
}

/** Where a camera stands, what it looks at, µm, and its zoom. */
export interface Pose {
  readonly from: readonly [number, number, number];
  readonly at: readonly [number, number, number];
  readonly zoom: number;
}

const homeDirection = new Vector3(-0.36, 0.42, 1).normalize();

/** What is asked of the canvas; the picture is kept, so that it can be saved. A lean one has rougher edges. */
export const contextAttributes = (lean: boolean) => ({ antialias: !lean, alpha: false, preserveDrawingBuffer: true });

function graphicsOf(canvas: HTMLCanvasElement, lean: boolean): WebGL2RenderingContext {
  const graphics = canvas.getContext('webgl2', contextAttributes(lean));
  if (graphics instanceof WebGL2RenderingContext) return graphics;
  throw new MarrowError({ kind: 'unsupported', message: 'this browser cannot draw in three dimensions' });
}

/** Everything in three dimensions. It draws when asked to; it has no clock. */
export function createStage(
  canvas: HTMLCanvasElement,
  anatomy: Anatomy,
  types: readonly TypeLook[],
  onMove: () => void,
  lean = false,
): Stage {
  const graphics = graphicsOf(canvas, lean);
  const renderer = new WebGLRenderer({ canvas, context: graphics });
  // A faulty shader is said by the browser when it is used; to ask for it here would wait for the graphics process.
  renderer.debug.checkShaderErrors = false;
  renderer.setDrawingBufferSize(1, 1, 1);
  const scene = new Scene();
  const background = new Color();
  scene.background = background;
  const fog = new Fog('#000000');
  scene.fog = fog;
  const { block } = anatomy;
  const wall = wallThickness(anatomy);
  const center = new Vector3((block.x - wall) / 2, block.y / 2, block.z / 2);
  const reach = Math.hypot(block.x + wall, block.y, block.z) / 2;
  const camera = new OrthographicCamera(-1, 1, 1, -1, 0.1, 8 * reach);
  const sun = new DirectionalLight('#ffffff', 2.3);
  sun.position.set(-0.46, 0.62, 0.635);
  camera.add(sun);
  scene.add(camera, new AmbientLight('#ffffff', 1.35));

  const vessels = createVessels(anatomy);
  const slice = createFieldSlice(anatomy);
  const surface = createIsoSurface(anatomy);
  const { bone, frame: edges } = createBone(anatomy);
  const trabeculae = createTrabeculae(anatomy);
  scene.add(vessels.mesh, bone, trabeculae.mesh, edges);
  let cells = createImpostors(1024);
  scene.add(cells.mesh);
  let current: { frame: Frame; rows: Uint32Array } | undefined;
  const fieldTop = new Map<string, number>();

  const controls = new OrbitControls(camera, canvas);
  controls.enableDamping = false;
  controls.minZoom = 0.5;
  controls.maxZoom = 24;
  const moved = () => {
    render();
    onMove();
  };

  let chosen: number | null = null;
  /** Mark the chosen row by the number under which it is drawn. */
  function ring(): void {
    cells.shaded.uniforms.chosen!.value = chosen === null ? 0 : (current?.rows.indexOf(chosen) ?? -1) + 1;
  }

  let size = { width: 1, height: 1, ratio: 1 };

  function home(): void {
    camera.zoom = 1;
    controls.target.copy(center);
    camera.position.copy(center).addScaledVector(homeDirection, 4 * reach);
    frameBlock();
    controls.update();
  }

  /** Set the camera's edges so that the block fills the canvas at zoom 1, seen from home. */
  function frameBlock(): void {
    const aspect = size.width / size.height;
    const across = 0.47 * (block.x + wall) + 0.17 * block.z + 12;
    const up = 0.07 * block.x + 0.46 * block.y + 0.2 * block.z + 12;
    const half = Math.max(up, across / aspect);
    const below = 0.09 * half;
    [camera.left, camera.right] = [-half * aspect, half * aspect];
    [camera.top, camera.bottom] = [half - below, -half - below];
    camera.updateProjectionMatrix();
  }

  let isDisposed = false;
  /** Compile the shaders while the page goes on, and use each once on a single pixel: a page that uses one too early has to wait. */
  async function warmUp(): Promise<void> {
    renderer.compile(scene, camera);
    await drained(graphics);
    if (isDisposed) return;
    renderer.render(scene, camera);
    await drained(graphics);
    scene.add(slice.mesh, surface.mesh);
  }

  function render(): void {
    if (current === undefined) return;
    const distance = camera.position.distanceTo(controls.target);
    cells.shaded.uniforms.hazeRange!.value.set(-(distance - 0.55 * reach), 1.5 * reach);
    [fog.near, fog.far] = [distance - 0.55 * reach, distance + 2.1 * reach];
    renderer.render(scene, camera);
  }

  /** Draw only names, over everything that hides cells, into a target. */
  function renderNames(target: WebGLRenderTarget): void {
    const before = { material: cells.mesh.material, background: scene.background };
    const dim = [vessels.mesh, bone, trabeculae.mesh, slice.mesh, surface.mesh].map((mesh) => ({
      mesh,
      color: mesh.material,
    }));
    cells.mesh.material = cells.named;
    for (const { mesh } of dim) {
      const { onBeforeCompile, customProgramCacheKey } = mesh.material;
      const unseen = { colorWrite: false, onBeforeCompile, customProgramCacheKey };
      mesh.material = Object.assign(mesh.material.clone(), unseen) as never;
    }
    edges.visible = false;
    scene.background = null;
    renderer.setRenderTarget(target);
    renderer.setClearColor(0, 0);
    renderer.clear();
    renderer.render(scene, camera);
    renderer.setRenderTarget(null);
    cells.mesh.material = before.material;
    for (const { mesh, color } of dim) {
      mesh.material.dispose();
      mesh.material = color as never;
    }
    edges.visible = true;
    scene.background = before.background;
  }

  home();
  const stage: Stage = {
    ready: warmUp(),
    show(frame, view, vesselsTop) {
      const drawn = drawnCells(frame, types, anatomy, view);
      const n = drawn.rows.length;
      if (n > cells.capacity) {
        const larger = createImpostors(Math.ceil(n * 1.25));
        for (const [name, uniform] of Object.entries(cells.shaded.uniforms)) larger.shaded.uniforms[name] = uniform;
        scene.remove(cells.mesh);
        cells.mesh.geometry.dispose();
        cells = larger;
        scene.add(cells.mesh);
      }
      cells.fill(drawn.spheres, drawn.colors, drawn.marked);
      current = { frame, rows: drawn.rows };
      ring();
      vessels.color(vesselColors(frame, view.vesselsBy, vesselsTop));
      vessels.mesh.visible = view.vessels;
      bone.visible = view.bone && anatomy.end === 'bone';
      trabeculae.mesh.visible = view.bone && anatomy.rods !== undefined;
      for (const { cut } of [vessels, trabeculae]) {
        if (view.cut === null) cut(null, 0);
        else cut(view.cut.axis, view.cut.at * block[view.cut.axis]);
      }
      return { day: frame.day, drawn: byId(types, drawn.counts) };
    },
    showField(field, view) {
      if (field === null || view.slice === null) {
        slice.hide();
        surface.hide();
        return 0;
      }
      const { substance, axis, at } = view.slice;
      const top = niceTop(
        Math.max(
          fieldTop.get(substance) ?? 0,
          field.reduce((most, level) => Math.max(most, level), 0),
        ),
      );
      fieldTop.set(substance, top);
      slice.show(field, axis, at, top);
      if (view.slice.surface === null) surface.hide();
      else surface.show(field, view.slice.surface * top, top);
      return top;
    },
    surround(colors) {
      background.set(colors.background);
      fog.color.copy(background);
      const [haze, ring] = [new Color(), new Color()];
      haze.setStyle(colors.background, LinearSRGBColorSpace);
      ring.setStyle(colors.ring, LinearSRGBColorSpace);
      cells.shaded.uniforms.haze!.value = haze;
      cells.shaded.uniforms.ring!.value.set(ring.r, ring.g, ring.b);
      edges.material.color.set(colors.lines);
    },
    choose(row) {
      chosen = row;
      ring();
    },
    resize(width, height, ratio) {
      if (width === size.width && height === size.height && ratio === size.ratio) return;
      size = { width, height, ratio };
      renderer.setDrawingBufferSize(width, height, ratio);
      frameBlock();
      render();
    },
    pick(x, y) {
      const target = new WebGLRenderTarget(1, 1);
      camera.setViewOffset(size.width, size.height, Math.floor(x), Math.floor(y), 1, 1);
      renderNames(target);
      camera.clearViewOffset();
      const pixel = new Uint8Array(4);
      renderer.readRenderTargetPixels(target, 0, 0, 1, 1, pixel);
      target.dispose();
      const name = pixel[0]! + 256 * pixel[1]! + 65536 * pixel[2]!;
      return name === 0 ? null : current!.rows[name - 1]!;
    },
    visible() {
      const [width, height] = [size.width * size.ratio, size.height * size.ratio].map(Math.floor) as [number, number];
      const target = new WebGLRenderTarget(width, height);
      renderNames(target);
      const pixels = new Uint8Array(4 * width * height);
      renderer.readRenderTargetPixels(target, 0, 0, width, height, pixels);
      target.dispose();
      const seen = new Set<number>();
      for (let p = 0; p < pixels.length; p += 4) seen.add(pixels[p]! + 256 * pixels[p + 1]! + 65536 * pixels[p + 2]!);
      seen.delete(0);
      const counts = types.map(() => 0);
      for (const name of seen) counts[current!.frame.type[current!.rows[name - 1]!]!]! += 1;
      return byId(types, counts);
    },
    project(x, y, z) {
      const at = new Vector3(x, y, z).project(camera);
      return [(0.5 + 0.5 * at.x) * size.width, (0.5 - 0.5 * at.y) * size.height];
    },
    scale: () => (size.width * camera.zoom) / (camera.right - camera.left),
    turn(azimuth, polar) {
      const offset = camera.position.clone().sub(controls.target);
      offset.applyAxisAngle(new Vector3(0, 1, 0), azimuth);
      const side = new Vector3(0, 1, 0).cross(offset).normalize();
      const tilted = offset.clone().applyAxisAngle(side, polar);
      if (tilted.angleTo(new Vector3(0, 1, 0)) > 0.05 && tilted.angleTo(new Vector3(0, -1, 0)) > 0.05)
        offset.copy(tilted);
      camera.position.copy(controls.target).add(offset);
      controls.update();
    },
    zoom(factor) {
      camera.zoom = Math.min(controls.maxZoom, Math.max(controls.minZoom, camera.zoom * factor));
      camera.updateProjectionMatrix();
      controls.update();
      render();
      onMove();
    },
    home() {
      home();
      render();
      onMove();
    },
    pose: () => ({ from: camera.position.toArray(), at: controls.target.toArray(), zoom: camera.zoom }),
    take({ from, at, zoom }) {
      camera.position.fromArray(from);
      controls.target.fromArray(at);
      camera.zoom = zoom;
      camera.updateProjectionMatrix();
      controls.update();
    },
    lookAt(x, y, z) {
      const offset = camera.position.clone().sub(controls.target);
      controls.target.set(x, y, z);
      camera.position.copy(controls.target).add(offset);
      controls.update();
    },
    render,
    dispose() {
      isDisposed = true;
      controls.dispose();
      renderer.dispose();
    },
  };
  controls.addEventListener('change', moved);
  return stage;
}

function byId(types: readonly TypeLook[], counts: readonly number[]): Record<string, number> {
  return Object.fromEntries(types.map((type, k) => [type.id, counts[k]!]));
}
