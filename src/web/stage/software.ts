let found: boolean | undefined;

/** Whether this browser draws in three dimensions without a graphics card. */
export function drawsInSoftware(): boolean {
  found ??= look();
  return found;
}

function look(): boolean {
  const context = new OffscreenCanvas(1, 1).getContext('webgl2');
  if (context === null) return false;
  const named = context.getExtension('WEBGL_debug_renderer_info');
  const name = named === null ? '' : String(context.getParameter(named.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return /swiftshader|llvmpipe|software|basic render/i.test(name);
}
