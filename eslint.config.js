// SPDX-License-Identifier: Apache-2.0
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import boundaries from 'eslint-plugin-boundaries';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

const resolver = {
  typescript: { project: ['./tsconfig.json', './tsconfig.node.json'], noWarnOnMultipleProjects: true },
};
const of = (...types) => ({ element: { types: { anyOf: types } } });
const ownFolder = (type, capture) => ({
  element: { type, captured: { [capture]: `{{ from.element.captured.${capture} }}` } },
});
const notThroughIndex = (type) => ({ element: { type, fileInternalPath: '!index.ts' } });
const external = (...source) => ({ module: { origin: 'external', source } });
const angularPackages = external('@angular/*', '@angular/**');
const clarityPackages = external('@clr/angular', '@clr/angular/**');
const rxjsPackages = external('rxjs', 'rxjs/**');

/** Who may import whom: the table of docs/architecture.md. Later policies win. */
const layers = [
  { from: of('domain'), allow: { to: of('domain') } },
  { from: of('adapter'), allow: { to: of('domain') } },
  { from: of('adapter'), allow: { to: ownFolder('adapter', 'system') } },
  { from: of('messages'), allow: { to: of('domain', 'messages') } },
  { from: of('ui'), allow: { to: of('domain', 'messages', 'ui') } },
  { from: of('feature'), allow: { to: of('domain', 'adapter', 'messages', 'ui') } },
  { from: of('feature'), allow: { to: ownFolder('feature', 'feature') } },
  // The page of a VCH has a section that is a feature of its own.
  {
    from: { element: { type: 'feature', captured: { feature: 'vch-security' } } },
    allow: {
      to: { element: { type: 'feature', captured: { feature: 'vch-logs' }, fileInternalPath: 'index.ts' } },
    },
  },
  { from: of('app'), allow: { to: of('domain', 'adapter', 'messages', 'ui', 'feature', 'app') } },
  { from: of('testing'), allow: { to: of('domain', 'adapter', 'testing') } },
  { from: of('server'), allow: { to: of('domain', 'messages', 'server') } },
  { from: of('simulator'), allow: { to: of('domain', 'testing', 'simulator') } },
  { from: of('cli'), allow: { to: of('domain', 'messages', 'cli') } },
  { from: of('packaging'), allow: { to: of('domain', 'packaging') } },
  { from: of('bench'), allow: { to: of('domain', 'testing', 'bench') } },
  { from: of('e2e'), allow: { to: of('domain', 'testing', 'simulator', 'e2e') } },
  { from: { file: { categories: 'spec' } }, allow: { to: of('testing') } },
  // The server's own specs run it against the simulated vCenter.
  { from: { element: { type: 'server' }, file: { categories: 'spec' } }, allow: { to: of('simulator') } },
  // `npm start` composes the plug-in server and the simulator in one process.
  { from: { element: { type: 'simulator', fileInternalPath: 'start.ts' } }, allow: { to: of('server') } },

  // An area of the domain, and an adapter, are entered through their index.ts.
  {
    from: of('domain'),
    disallow: {
      to: {
        element: {
          type: 'domain',
          captured: { area: '!{{ from.element.captured.area }}' },
          fileInternalPath: '!index.ts',
        },
      },
    },
  },
  { from: { element: { type: '!domain' } }, disallow: { to: notThroughIndex('domain') } },
  { from: { element: { type: '!adapter' } }, disallow: { to: notThroughIndex('adapter') } },

  // Packages.
  { from: of('domain', 'messages'), disallow: { to: { module: { origin: ['external', 'core'] } } } },
  {
    from: { element: { type: 'domain', captured: { area: 'certificates' } } },
    allow: { to: external('node-forge', 'node-forge/**') },
  },
  { from: { file: { categories: 'spec' } }, allow: { to: external('fast-check') } },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.angular/',
      'coverage/',
      'test-results/',
      'playwright-report/',
      'node_modules/',
      'src/domain/platform.d.ts',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      ...angular.configs.tsRecommended,
    ],
    processor: angular.processInlineTemplates,
    languageOptions: {
      parserOptions: {
        project: [
          './tsconfig.spec.json',
          './tsconfig.worker.json',
          './tsconfig.node.json',
          './tsconfig.page.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'import/resolver': resolver,
      'import-x/resolver': resolver,
      'boundaries/elements': [
        { type: 'domain', pattern: 'src/domain/*', capture: ['area'] },
        { type: 'adapter', pattern: 'src/adapters/*', capture: ['system'] },
        { type: 'messages', pattern: 'src/messages' },
        { type: 'ui', pattern: 'src/ui/*', capture: ['part'] },
        { type: 'feature', pattern: 'src/features/*', capture: ['feature'] },
        { type: 'app', pattern: 'src/app' },
        { type: 'testing', pattern: 'src/testing' },
        { type: 'server', pattern: 'server' },
        { type: 'simulator', pattern: 'simulator' },
        { type: 'cli', pattern: 'cli' },
        { type: 'packaging', pattern: 'packaging' },
        { type: 'e2e', pattern: 'e2e' },
        { type: 'bench', pattern: 'bench' },
      ],
      'boundaries/files': [{ category: 'spec', pattern: '**/*.spec.ts' }],
      'boundaries/ignore': ['*.config.ts', 'src/main.ts', 'src/list.ts'],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [{ allow: { to: { module: { origin: ['external', 'core'] } } } }, ...layers],
        },
      ],
      '@angular-eslint/component-selector': [
        'error',
        { type: 'element', prefix: 'vch', style: 'kebab-case' },
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'vch', style: 'camelCase' },
      ],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/no-uncalled-signals': 'error',
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Overflows the stack on the recursive types of Angular's form arrays.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the time in.' },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'Pass the time in.',
        },
      ],
    },
  },
  {
    // Specs describe cases: a matcher's untyped argument or a fixture's "!" is not the product's concern.
    files: ['**/*.spec.ts', 'src/testing/**/*.ts', 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'before', 'after'] },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.html', '**/*.component.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-any': 'error',
      // Clarity's clr-*-container labels a group of controls that this rule cannot see.
      '@angular-eslint/template/label-has-associated-control': 'off',
    },
  },
  prettier,
);
