import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const tests = ['tests/**', '**/*.test.{ts,tsx}'];
const configFiles = ['*.config.{js,ts}', 'tests/*/{playwright,vitest}.config.ts', '**/*.d.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Name what you export; only the files of tools that insist have default exports.',
};
const noBarrel = {
  selector: 'ExportAllDeclaration',
  message: 'Import from the file itself: no file only passes on what others export.',
};
// The security policy of production refuses it as well; here it fails before anything is served.
const noMarkupFromText = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Markup is never made from text.',
};

// Facts are words for readers: whoever rewords one must not change what is compared. Points have fields for that.
const readsFacts = '/^(find|findIndex|findLast|filter|some|every|at|indexOf)$/';
const noFactAsData = [
  `CallExpression[callee.property.name=${readsFacts}][callee.object.property.name='facts']`,
  `CallExpression[callee.property.name=${readsFacts}][callee.object.name='facts']`,
  `CallExpression[callee.property.name=${readsFacts}][callee.object.callee.name=/Facts$/]`,
  "MemberExpression[computed=true][object.property.name='facts']",
  "MemberExpression[computed=true][object.name='facts']",
].map((selector) => ({
  selector,
  message:
    'Facts are words for readers, never read back: give the point a field (comparableAs, decided, rate, ranks).',
}));

// "1 model" and "2 models" are made by `counted` and `nounFor`, which know the plural and group thousands.
const noPluralByHand = {
  selector:
    "ConditionalExpression[test.operator='==='][test.right.value=1][alternate.value=/s$/]:matches([consequent.value=/[a-z]$/], [consequent.value=''])",
  message: 'Write counts with `counted`, a noun or a verb after one with `nounFor` (src/domain/words.ts).',
};

// Tests share a process, where a module that another file has read is not read again.
const noSharedMock = {
  selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
  message:
    'Only *.mocked.test.ts(x), each in a process of its own, and tests/pages put others in place of modules.',
};

export default defineConfig(
  globalIgnores(['dist/', 'public/', 'coverage/', '.cache/', 'bench-results/', 'tests/fixtures/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'src/tooling/tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The compiler allows no enums, and the few classes here extend errors: a fifth of the time for nothing.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60 }],
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noMarkupFromText],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/dataset/**', 'src/tooling/**', ...tests],
    extends: [reactHooks.configs.flat.recommended, query.configs['flat/recommended']],
    rules: {
      // The path of a document says which schema it has, so the path alone is the key.
      '@tanstack/query/exhaustive-deps': ['error', { allowlist: { variables: ['schema'] } }],
      // It goes by names within a file, and takes a component's props for a query of another component.
      '@tanstack/query/no-unstable-deps': 'off',
    },
  },
  {
    // It warns that React's compiler, which we do not use, leaves out hooks of this library.
    files: ['src/ui/VirtualTable.tsx'],
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/api/**', 'src/dataset/**', 'src/tooling/**', ...tests],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only src/api fetches.' }],
      'no-restricted-properties': [
        'error',
        { object: 'window', property: 'fetch', message: 'Only src/api fetches.' },
        { object: 'globalThis', property: 'fetch', message: 'Only src/api fetches.' },
      ],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/dataset/**', 'src/tooling/**', ...tests],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        noBarrel,
        noMarkupFromText,
        noPluralByHand,
        ...noFactAsData,
      ],
    },
  },
  {
    files: tests,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      // Readers get none of it, and each name of a test is looked up for it.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: tests,
    ignores: ['**/*.mocked.test.{ts,tsx}', 'tests/pages/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noMarkupFromText, noSharedMock],
    },
  },
  {
    files: configFiles,
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: { module: 'writable' }, sourceType: 'commonjs' },
  },
);
