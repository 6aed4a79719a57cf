import {
  AmbientLight,
  Color,
  DirectionalLight,
  Fog,
  LinearSRGBColorSpace,
  Scene,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three';
import { MarrowError } from '../../core/error.ts';
import type { Frame, TypeLook } from '../scene.ts';
import { createBone } from './bone.ts';
import { createFieldSlice } from './field-slice.ts';
import { createImpostors } from './impostor.ts';
import { createIsoSurface } from './iso-surface.ts';
import type { Handover, Shown, Sight, Surroundings } from './protocol.ts';
import { drawnCells } from './selection.ts';
import { createTrabeculae } from './trabeculae.ts';
import { vesselColors } from './vessel-colors.ts';
import { createVessels } from './vessels.ts';
import { type Pose, Viewpoint } from './viewpoint.ts';

/** One block in three dimensions. It draws when asked to; it has no clock. */
export interface Stage {
  /** Put a sight on the stage, to be drawn next. */
  show(sight: Sight): Shown;
  surround(colors: Surroundings): void;
  /** Fit the next drawing to a box of so many pixels of the page, with `ratio` pixels of its own for each. */
  resize(width: number, height: number, ratio: number): void;
  look(pose: Pose): void;
  /** Id of the cell at a pixel of the page, or null. */
  pick(x: number, y: number): number | null;
  /** Cells of which at least one pixel can be seen, by id of the type: counted in the picture itself. */
  visible(): Record<string, number>;
  /** Draw with a share of the pixels along each edge; nothing before something is shown. */
  render(share: number): void;
  /** Ends when all is drawn. */
  finish(): void;
  /** Its canvas is told that the context is lost. */
  dispose(): void;
}

/**
 * @param lean draw rougher edges
 * @throws MarrowError `unsupported` in a browser without WebGL 2
 */
export function createStage({ canvas, anatomy, types }: Omit<Handover, 'port' | 'mayBeLean'>, lean: boolean): Stage {
  // The picture is kept, so that it can be saved.
  const context = canvas.getContext('webgl2', { antialias: !lean, alpha: false, preserveDrawingBuffer: true });
  if (context === null)
    throw new MarrowError({
      kind: 'unsupported',
      message: 'this browser cannot draw in three dimensions: it offers no WebGL 2',
      advice: 'Curves and tables work without it.',
    });
  const renderer = new WebGLRenderer({ canvas, context });
  // A faulty shader is said by the browser when it is used; to ask for it here would wait for the graphics process.
  renderer.debug.checkShaderErrors = false;
  renderer.setDrawingBufferSize(1, 1, 1);
  const scene = new Scene();
  const background = new Color();
  scene.background = background;
  const fog = new Fog('#000000');
  scene.fog = fog;
  const { block } = anatomy;
  const viewpoint = new Viewpoint(anatomy);
  const { camera, target, reach } = viewpoint;
  const sun = new DirectionalLight('#ffffff', 2.3);
  sun.position.set(-0.46, 0.62, 0.635);
  camera.add(sun);
  scene.add(camera, new AmbientLight('#ffffff', 1.35));

  const vessels = createVessels(anatomy);
  const slice = createFieldSlice(anatomy);
  const surface = createIsoSurface(anatomy);
  const { bone, frame: edges } = createBone(anatomy);
  const trabeculae = createTrabeculae(anatomy);
  scene.add(vessels.mesh, bone, trabeculae.mesh, edges, slice.mesh, surface.mesh);
  const cells = createImpostors(lean);
  scene.add(cells.mesh);
  let current: { frame: Frame; rows: Uint32Array } | undefined;

  /** Mark the chosen row by the number under which it is drawn. */
  function ring(chosen: number | null, rows: Uint32Array): void {
    cells.shaded.uniforms.chosen!.value = chosen === null ? 0 : rows.indexOf(chosen) + 1;
  }

  let size = { width: 1, height: 1, ratio: 1 };
  let wanted = size;

  /** A canvas of another size is empty: it takes its size only when it is drawn at once. */
  function takeSize(share: number): void {
    const { width, height } = wanted;
    const ratio = share * wanted.ratio;
    if (width === size.width && height === size.height && ratio === size.ratio) return;
    size = { width, height, ratio };
    renderer.setDrawingBufferSize(width, height, ratio);
    viewpoint.fit(width, height);
  }

  function render(share: number): void {
    if (current === undefined) return;
    takeSize(share);
    const distance = camera.position.distanceTo(target);
    cells.shaded.uniforms.hazeRange!.value.set(-(distance - 0.55 * reach), 1.5 * reach);
    [fog.near, fog.far] = [distance - 0.55 * reach, distance + 2.1 * reach];
    renderer.render(scene, camera);
  }

  /** Draw only names, over everything that hides cells, into a target. */
  function renderNames(names: WebGLRenderTarget): void {
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
    renderer.setRenderTarget(names);
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

  /** Draw a plane of a field, or none. */
  function showField({ field, fieldTop, view }: Sight): void {
    if (field === null || view.slice === null) {
      slice.hide();
      surface.hide();
      return;
    }
    const { axis, at, surface: share } = view.slice;
    slice.show(field, axis, at, fieldTop);
    if (share === null) surface.hide();
    else surface.show(field, share * fieldTop, fieldTop);
  }

  return {
    show(sight) {
      const { frame, view, vesselsTop } = sight;
      const drawn = drawnCells(frame, types, anatomy, view);
      cells.fill(drawn.spheres, drawn.colors);
      current = { frame, rows: drawn.rows };
      ring(sight.chosen, drawn.rows);
      vessels.color(vesselColors(frame, view.vesselsBy, vesselsTop));
      vessels.mesh.visible = view.vessels;
      bone.visible = view.bone && anatomy.end === 'bone';
      trabeculae.mesh.visible = view.bone && anatomy.rods !== undefined;
      for (const { cut } of [vessels, trabeculae]) {
        if (view.cut === null) cut(null, 0);
        else cut(view.cut.axis, view.cut.at * block[view.cut.axis]);
      }
      showField(sight);
      return { day: frame.day, drawn: byId(types, drawn.counts) };
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
    resize(width, height, ratio) {
      wanted = { width, height, ratio };
    },
    look: (pose) => viewpoint.take(pose),
    pick(x, y) {
      if (current === undefined) return null;
      const names = new WebGLRenderTarget(1, 1);
      camera.setViewOffset(size.width, size.height, Math.floor(x), Math.floor(y), 1, 1);
      renderNames(names);
      camera.clearViewOffset();
      const pixel = new Uint8Array(4);
      renderer.readRenderTargetPixels(names, 0, 0, 1, 1, pixel);
      names.dispose();
      const name = pixel[0]! + 256 * pixel[1]! + 65536 * pixel[2]!;
      return name === 0 ? null : current.frame.id[current.rows[name - 1]!]!;
    },
    visible() {
      const [width, height] = [size.width * size.ratio, size.height * size.ratio].map(Math.floor) as [number, number];
      const names = new WebGLRenderTarget(width, height);
      renderNames(names);
      const pixels = new Uint8Array(4 * width * height);
      renderer.readRenderTargetPixels(names, 0, 0, width, height, pixels);
      names.dispose();
      const seen = new Set<number>();
      for (let p = 0; p < pixels.length; p += 4) seen.add(pixels[p]! + 256 * pixels[p + 1]! + 65536 * pixels[p + 2]!);
      seen.delete(0);
      const counts = types.map(() => 0);
      for (const name of seen) counts[current!.frame.type[current!.rows[name - 1]!]!]! += 1;
      return byId(types, counts);
    },
    render,
    finish: () => context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, new Uint8Array(4)),
    dispose() {
      renderer.dispose();
      // Browsers keep few contexts, and would wait for the garbage collector to let one go.
      renderer.forceContextLoss();
    },
  };
}

function byId(types: readonly TypeLook[], counts: readonly number[]): Record<string, number> {
  return Object.fromEntries(types.map((type, k) => [type.id, counts[k]!]));
}
