const test = '\\.(test|fixtures?)\\.tsx?$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'rules-import-nothing',
      severity: 'error',
      from: { path: '^lib/rules/', pathNot: test },
      to: { pathNot: '^lib/rules/' },
    },
    {
      name: 'text-knows-only-rules',
      severity: 'error',
      from: { path: '^lib/text/', pathNot: test },
      to: { pathNot: '^(lib/(rules|text)/|node_modules/|next-intl)' },
    },
    {
      name: 'optimise-knows-only-rules',
      severity: 'error',
      from: { path: '^lib/optimise/', pathNot: test },
      to: { path: '^(app|components|lib/(data|documents|jobs|text|use-cases))/' },
    },
    {
      name: 'data-below-use-cases',
      severity: 'error',
      from: { path: '^lib/data/', pathNot: test },
      to: { path: '^(lib/use-cases|app|components)/' },
    },
    {
      name: 'use-cases-below-screens',
      severity: 'error',
      from: { path: '^lib/use-cases/', pathNot: test },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'screens-do-not-touch-data',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/api/health/' },
      to: { path: '^lib/data/' },
    },
    {
      name: 'components-get-actions-as-props',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(app|lib/data)/|^lib/(action|session)\\.ts$' },
    },
    {
      name: 'only-data-knows-prisma',
      severity: 'error',
      from: { pathNot: '^(lib/data|prisma|bench|scripts)/|^prisma\\.config\\.ts$' },
      to: { path: '^lib/data/generated/|node_modules/(@prisma|pg)/' },
    },
    {
      name: 'factories-only-in-tests',
      severity: 'error',
      from: { pathNot: `^(prisma|bench|e2e)/|${test}` },
      to: { path: '^prisma/seed' },
    },
    {
      name: 'only-session-knows-next-auth',
      severity: 'error',
      from: { pathNot: '^lib/session\\.ts$' },
      to: { path: 'node_modules/next-auth/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|lib/data/generated/internal)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
