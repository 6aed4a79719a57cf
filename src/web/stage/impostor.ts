import {
  BufferGeometry,
  Color,
  DataTexture,
  FloatType,
  GLSL3,
  Mesh,
  NoBlending,
  RawShaderMaterial,
  RGBAFormat,
  UnsignedByteType,
  Vector2,
  Vector3,
} from 'three';

/** Cells in a row of the textures. */
const across = 1024;

/** A triangle around the circle of a sphere that faces the camera, a little wider so that its edge can fade. */
const vertexShader = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
uniform mat4 modelViewMatrix;
uniform mat4 projectionMatrix;
uniform sampler2D spheres;
uniform sampler2D tints;
out vec2 corner;
flat out vec4 tint;
flat out vec2 middle;
flat out uint name;
void main() {
  int cell = gl_VertexID / 3;
  int at = gl_VertexID % 3;
  ivec2 texel = ivec2(cell % ${across}, cell / ${across});
  vec4 sphere = texelFetch(spheres, texel, 0);
  tint = texelFetch(tints, texel, 0);
  vec3 place = (modelViewMatrix * vec4(sphere.xyz, 1.0)).xyz;
  middle = vec2(place.z, sphere.w);
  name = uint(cell) + 1u;
  corner = 1.04 * (at == 0 ? vec2(0.0, 2.0) : vec2(at == 1 ? -1.7320508 : 1.7320508, -1.0));
  gl_Position = projectionMatrix * vec4(place + vec3(corner * sphere.w, 0.0), 1.0);
}`;

/** Depth of the sphere's surface, the same in both passes, for a camera without perspective. */
const surface = /* glsl */ `
precision highp float;
precision highp int;
uniform mat4 projectionMatrix;
in vec2 corner;
flat in vec4 tint;
flat in vec2 middle;
flat in uint name;
float height(float square) { return sqrt(max(0.0, 1.0 - square)); }
float depthOf(float z) { return 0.5 + 0.5 * (projectionMatrix[2][2] * z + projectionMatrix[3][2]); }
`;

const shadedShader = /* glsl */ `
${surface}
uniform vec3 haze;
uniform vec2 hazeRange;
uniform uint chosen;
uniform vec3 ring;
out vec4 shown;
float power42(float x) {
  float x2 = x * x;
  float x8 = x2 * x2 * x2 * x2;
  float x16 = x8 * x8;
  return x16 * x16 * x8 * x2;
}
void main() {
  float square = dot(corner, corner);
#ifdef LEAN
  float cover = step(square, 1.0);
#else
  float cover = clamp((1.0 - square) / fwidth(square) + 0.5, 0.0, 1.0);
#endif
  if (cover <= 0.0) discard;
  float h = height(square);
  vec3 normal = vec3(corner, h);
  float key = max(0.0, dot(normal, vec3(-0.46, 0.62, 0.635)));
  float fill = 0.5 + 0.5 * normal.y;
  float rim = smoothstep(0.0, 0.55, h);
  float gloss = power42(max(0.0, dot(normal, vec3(-0.256, 0.345, 0.903))));
  vec3 lit = tint.rgb * (0.34 + 0.20 * fill + 0.56 * key) * mix(0.50, 1.0, rim) + 0.10 * gloss;
  float z = middle.x + h * middle.y;
  float far = clamp((hazeRange.x - z) / hazeRange.y, 0.0, 1.0);
  lit = mix(lit, haze, mix(0.58, 0.25, tint.a) * far);
  if (tint.a > 0.5) lit = mix(lit, ring, 0.9 * smoothstep(0.46, 0.36, h));
  if (name == chosen) lit = mix(lit, ring, smoothstep(0.62, 0.5, h));
  shown = vec4(lit, cover);
  gl_FragDepth = depthOf(z);
}`;

const nameShader = /* glsl */ `
${surface}
out vec4 shown;
void main() {
  float square = dot(corner, corner);
  if (square > 1.0) discard;
  shown = vec4(float(name & 255u), float((name >> 8) & 255u), float((name >> 16) & 255u), 255.0) / 255.0;
  gl_FragDepth = depthOf(middle.x + height(square) * middle.y);
}`;

/**
 * Spheres as shaded triangles that face the camera, with true depth; `named` draws each in the color of its number. The
 * triangles are plain ones: software renderers draw instances one by one, and points end at a size and at the edge of the
 * picture. What is drawn of a cell lies once in a texture, and its three corners read it there.
 *
 * @param lean edges are not smoothed
 */
export function createImpostors(lean: boolean) {
  const spheres = { value: texture(1, FloatType) };
  const tints = { value: texture(1, UnsignedByteType) };
  const geometry = new BufferGeometry();
  geometry.setDrawRange(0, 0);
  const shaded = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader: shadedShader,
    alphaToCoverage: !lean,
    defines: lean ? { LEAN: '' } : {},
    uniforms: {
      spheres,
      tints,
      haze: { value: new Color() },
      hazeRange: { value: new Vector2(0, 1) },
      chosen: { value: 0 },
      ring: { value: new Vector3() },
    },
  });
  const named = new RawShaderMaterial({
    glslVersion: GLSL3,
    vertexShader,
    fragmentShader: nameShader,
    blending: NoBlending,
    uniforms: { spheres, tints },
  });
  const mesh = new Mesh<BufferGeometry, RawShaderMaterial>(geometry, shaded);
  mesh.frustumCulled = false;
  return {
    mesh,
    shaded,
    named,
    /** @param places [n × 4] middle and radius, @param colors [n × 4] with 255 for those that get an outline */
    fill(places: Float32Array, colors: Uint8Array) {
      const n = colors.length / 4;
      const rows = Math.ceil(n / across);
      if (rows > spheres.value.image.height) {
        for (const each of [spheres, tints]) each.value.dispose();
        spheres.value = texture(Math.ceil(1.25 * rows), FloatType);
        tints.value = texture(Math.ceil(1.25 * rows), UnsignedByteType);
      }
      for (const [{ value }, column] of [
        [spheres, places],
        [tints, colors],
      ] as const) {
        value.image.data!.set(column);
        value.needsUpdate = true;
      }
      geometry.setDrawRange(0, 3 * n);
    },
  };
}

function texture(rows: number, type: typeof FloatType | typeof UnsignedByteType): DataTexture {
  const length = 4 * across * rows;
  const data = type === FloatType ? new Float32Array(length) : new Uint8Array(length);
  return new DataTexture(data, across, rows, RGBAFormat, type);
}
