import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * @param {string[]} folders
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
const above = (...folders) => ({
  'no-restricted-imports': [
    'error',
    { patterns: folders.map((regex) => ({ regex, message: 'Imports point upwards in the code map only.' })) },
  ],
});

export default tseslint.config(
  { ignores: ['dist/', 'out/', '.cache/', 'node_modules/'] },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  { files: ['src/engine/**'], rules: above('^vscode$', '^node:', '/views/', '/editor/', '/cli/', '/train/') },
  { files: ['src/views/**'], rules: above('^vscode$', '^node:', '/editor/', '/cli/', '/train/') },
  { files: ['src/editor/**'], rules: above('^node:', '/cli/', '/train/') },
  { files: ['src/cli/**'], rules: above('^vscode$', '/editor/', '/train/') },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
