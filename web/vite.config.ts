import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run build` writes the explorer to dist/web; `npx vite web` serves it while it is being written. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false }, // it would be an inline script, which the page's policy refuses
  },
  server: { proxy: { '^/(graphql|graphiql|extract|export)': process.env.ZHENGTU_URL ?? 'http://127.0.0.1:4000' } },
});
