import query from '@tanstack/eslint-plugin-query';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// What oxlint does not know, and nothing else: its rules are in .oxlintrc.json.
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
  // A comment that turns off a rule of the other linter names one that this one does not have.
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: tseslint.parser } },
  { rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noMarkupFromText] } },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/dataset/**', 'src/tooling/**', ...tests],
    extends: [query.configs['flat/recommended']],
    rules: {
      // The path of a document says which schema it has, so the path alone is the key.
      '@tanstack/query/exhaustive-deps': ['error', { allowlist: { variables: ['schema'] } }],
      // It goes by names within a file, and takes a component's props for a query of another component.
      '@tanstack/query/no-unstable-deps': 'off',
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
    ignores: ['**/*.mocked.test.{ts,tsx}', 'tests/pages/**'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noMarkupFromText, noSharedMock],
    },
  },
  {
    // Its markup is of the build, in the document already: in a browser nothing is written there.
    files: ['src/frame/StillPart.tsx', 'src/paint/AsItCame.tsx'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBarrel, noPluralByHand] },
  },
  {
    files: configFiles,
    rules: { 'no-restricted-syntax': 'off' },
  },
);
