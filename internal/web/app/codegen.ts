import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types the documents of the features by the schema. The output is committed; the manifest of
 * persisted documents lets the server accept these operations and no others. */
const config: CodegenConfig = {
  schema: '../../../schema/*.graphql',
  documents: ['src/features/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: {
          Time: 'string',
          Date: 'string',
          JSON: { input: 'unknown', output: 'unknown' },
          IdempotencyKey: 'string',
        },
      },
    },
  },
};

export default config;
