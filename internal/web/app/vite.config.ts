import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Puts the manifest of persisted documents beside the screens, for the server to read. */
const persistedDocuments = {
  name: 'persisted-documents',
  apply: 'build' as const,
  generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string }) {
    const source = readFileSync(new URL('./src/gql/persisted-documents.json', import.meta.url), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source });
  },
};

export default defineConfig({
  plugins: [react(), persistedDocuments],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    // What each screen loads, for the test of how heavy it is.
    manifest: 'build-manifest.json',
    // Stable names keep the committed build's differences small; the server gives each file an ETag.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
  server: {
    proxy: { '/graphql': 'http://127.0.0.1:8080', '/upload': 'http://127.0.0.1:8080', '^/d/': 'http://127.0.0.1:8080' },
  },
  test: {
    projects: [
      // Those without a screen need no document, and are told by their names.
      { extends: true, test: { name: 'plain', environment: 'node', include: ['src/**/*.test.ts', 'test/**/*.test.ts'] } },
      { extends: true, test: { name: 'screens', environment: 'jsdom', include: ['src/**/*.test.tsx', 'test/**/*.test.tsx'] } },
    ],
  },
});
