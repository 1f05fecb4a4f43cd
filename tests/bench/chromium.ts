/** Mesa's software renderer, which costs a third of SwiftShader; frames come as fast as they are made. */
export const ARGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=gl-egl',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  '--disable-gpu-rasterization',
  '--disable-gpu-vsync',
  '--disable-frame-rate-limit',
  '--disable-background-networking',
];
export const ENV = { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', EGL_PLATFORM: 'surfaceless' } as Record<
  string,
  string
>;
