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

/** Takes the generated documents apart, so that each is loaded with the screens that use it: together
 * they would be loaded whole by whoever answers a survey on a phone. */
const documentsApart = {
  name: 'documents-apart',
  apply: 'build' as const,
  enforce: 'pre' as const,
  resolveId(source: string) {
    if (source.endsWith('/gql/graphql')) return { id: '\0documents', moduleSideEffects: false };
    return source.startsWith('\0document:') ? { id: source, moduleSideEffects: false } : undefined;
  },
  load(id: string) {
    if (!id.startsWith('\0document')) return undefined;
    const generated = readFileSync(new URL('./src/gql/graphql.ts', import.meta.url), 'utf8');
    const documents = new Map([...generated.matchAll(/^export const (\w+Document) = (new TypedDocumentString\(`[^`]*`, \{[^\n]*\}\)) as unknown/gm)].map((m) => [m[1], m[2]]));
    const name = id.slice('\0document:'.length);
    if (id === '\0documents') return [...documents.keys()].map((one) => `export { ${one} } from '\0document:${one}';`).join('\n');
    // The class as it is generated, without its types.
    if (name === 'class')
      return 'export class TypedDocumentString extends String { constructor(value, meta) { super(value); this.value = value; this.__meta__ = meta; } toString() { return this.value; } }';
    return `import { TypedDocumentString } from '\0document:class'; export const ${name} = /* @__PURE__ */ ${documents.get(name)};`;
  },
};

export default defineConfig({
  plugins: [react(), persistedDocuments, documentsApart],
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
      { extends: true, test: { name: 'plain', isolate: false, environment: 'node', include: ['src/**/*.test.ts', 'test/**/*.test.ts'] } },
      { extends: true, test: { name: 'screens', environment: 'jsdom', include: ['src/**/*.test.tsx', 'test/**/*.test.tsx'] } },
    ],
  },
});
