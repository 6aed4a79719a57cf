import { OrthographicCamera, Vector3 } from 'three';
import type { Anatomy } from '../scene.ts';
import { wallThickness } from './wall-thickness.ts';

/** Where a camera stands, what it looks at, µm, and its zoom. */
export interface Pose {
  readonly from: readonly [number, number, number];
  readonly at: readonly [number, number, number];
  readonly zoom: number;
}

const homeDirection = new Vector3(-0.36, 0.42, 1).normalize();
const up = new Vector3(0, 1, 0);

/** From where a block is looked at: the same on the page, which steers it, and in the worker, which draws. */
export class Viewpoint {
  readonly camera: OrthographicCamera;
  readonly target = new Vector3();
  /** Half of the block's diagonal, µm. */
  readonly reach: number;
  private readonly center: Vector3;
  private readonly anatomy: Anatomy;
  private size = { width: 1, height: 1 };

  constructor(anatomy: Anatomy) {
    const { block } = anatomy;
    const wall = wallThickness(anatomy);
    this.anatomy = anatomy;
    this.reach = Math.hypot(block.x + wall, block.y, block.z) / 2;
    this.center = new Vector3((block.x - wall) / 2, block.y / 2, block.z / 2);
    this.camera = new OrthographicCamera(-1, 1, 1, -1, 0.1, 8 * this.reach);
    this.home();
  }

  home(): void {
    this.camera.zoom = 1;
    this.target.copy(this.center);
    this.camera.position.copy(this.center).addScaledVector(homeDirection, 4 * this.reach);
    this.fit(this.size.width, this.size.height);
    this.camera.lookAt(this.target);
  }

  /** Set the camera's edges so that the block fills a canvas of that size at zoom 1, seen from home. */
  fit(width: number, height: number): void {
    const { camera, anatomy } = this;
    const { block } = anatomy;
    if (width === 0 || height === 0) return; // hidden: it is fitted when it is seen
    this.size = { width, height };
    const aspect = width / height;
    const across = 0.47 * (block.x + wallThickness(anatomy)) + 0.17 * block.z + 12;
    const high = 0.07 * block.x + 0.46 * block.y + 0.2 * block.z + 12;
    const half = Math.max(high, across / aspect);
    const below = 0.09 * half;
    [camera.left, camera.right] = [-half * aspect, half * aspect];
    [camera.top, camera.bottom] = [half - below, -half - below];
    camera.updateProjectionMatrix();
  }

  pose(): Pose {
    const { camera, target } = this;
    return { from: camera.position.toArray(), at: target.toArray(), zoom: camera.zoom };
  }

  take({ from, at, zoom }: Pose): void {
    this.camera.position.fromArray(from);
    this.target.fromArray(at);
    this.camera.zoom = zoom;
    this.camera.updateProjectionMatrix();
    this.camera.lookAt(this.target);
  }

  /** Go around the target, short of the poles, by angles in radians. */
  turn(azimuth: number, polar: number): void {
    const offset = this.camera.position.clone().sub(this.target);
    offset.applyAxisAngle(up, azimuth);
    const side = up.clone().cross(offset).normalize();
    const tilted = offset.clone().applyAxisAngle(side, polar);
    if (tilted.angleTo(up) > 0.05 && tilted.angleTo(up.clone().negate()) > 0.05) offset.copy(tilted);
    this.camera.position.copy(this.target).add(offset);
  }

  /** Look at a point of the block, µm, from the same side. */
  lookAt(x: number, y: number, z: number): void {
    const offset = this.camera.position.clone().sub(this.target);
    this.target.set(x, y, z);
    this.camera.position.copy(this.target).add(offset);
  }

  /** A point of the block in pixels of the canvas. */
  project(x: number, y: number, z: number): readonly [number, number] {
    this.camera.updateMatrixWorld();
    const at = new Vector3(x, y, z).project(this.camera);
    return [(0.5 + 0.5 * at.x) * this.size.width, (0.5 - 0.5 * at.y) * this.size.height];
  }

  /** Pixels of the canvas per µm; the same everywhere, as the picture has no perspective. */
  scale(): number {
    return (this.size.width * this.camera.zoom) / (this.camera.right - this.camera.left);
  }
}
