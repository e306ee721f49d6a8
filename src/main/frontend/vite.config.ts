import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed } from './scripts/compressed.ts';

const service = process.env['ZHISHOU_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), compressed()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The service puts a fresh nonce in its place, in every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../../../target/classes/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/v3', '/swagger-ui', '/actuator', '/problems'].map((path) => [path, service]),
    ),
  },
  test: {
    environment: 'happy-dom',
    setupFiles: './vitest.setup.ts',
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
