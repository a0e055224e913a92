const up = (band, below) => ({
  name: `${band}-looks-up-only`,
  comment: `${band} may not import what lies below it in the mountain: ${below}. Move the code up, or ask for it.`,
  severity: 'error',
  from: { path: `^src/${band}/` },
  to: { path: `^src/(${below})` },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or there is a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    up('summit', 'record|room|web|main|serve|config'),
    up('record', 'room|web|main|serve|config'),
    up('room', 'web|main|serve|config'),
    {
      name: 'web-does-not-wire',
      comment: 'Only main wires the house; take what you need as an argument. A type is fine.',
      severity: 'error',
      from: { path: '^src/web/' },
      to: { path: '^src/(main|serve|config)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-main',
      comment: 'main, serve and the tool are the ground the house stands on.',
      severity: 'error',
      from: { pathNot: '^src/(tool/|main\\.ts)' },
      to: { path: '^src/(main|serve|tool/)' },
    },
    {
      name: 'one-door-into-the-summit',
      comment: 'Outsiders enter the summit through summit.ts, the browser through apply.ts.',
      severity: 'error',
      from: { pathNot: '^src/summit/' },
      to: { path: '^src/summit/', pathNot: '^src/summit/(summit|apply)\\.ts$' },
    },
    {
      name: 'the-browser-knows-only-apply',
      comment: 'The browser lays deltas; it does not parse, decide or filter.',
      severity: 'error',
      from: { path: '^src/web/browser/' },
      to: { path: '^src/', pathNot: '^src/(web/browser/|summit/apply\\.ts$)' },
    },
    {
      name: 'the-summit-is-pure',
      comment: 'The rules import nothing but themselves and zod.',
      severity: 'error',
      from: { path: '^src/summit/' },
      to: { pathNot: '^src/summit/|node_modules/zod/' },
    },
    {
      name: 'doors-only-in-web',
      comment: 'express, socket.io and handlebars are for web alone.',
      severity: 'error',
      from: { pathNot: '^src/web/' },
      to: {
        path: 'node_modules/(express|socket\\.io|socket\\.io-adapter|socket\\.io-client|prom-client|handlebars)/',
      },
    },
    {
      name: 'database-only-in-record',
      comment: 'better-sqlite3 and pg are for record alone.',
      severity: 'error',
      from: { pathNot: '^src/record/', path: '^src/' },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'plan-before-live-before-after',
      comment: 'Nouns may know only earlier stages of the lifecycle.',
      severity: 'error',
      from: { path: '^src/summit/plan/' },
      to: { path: '^src/summit/(live|after)/' },
    },
    {
      name: 'live-before-after',
      comment: 'Nouns may know only earlier stages of the lifecycle.',
      severity: 'error',
      from: { path: '^src/summit/live/' },
      to: { path: '^src/summit/after/' },
    },
    {
      name: 'no-orphans',
      comment: 'Nobody imports this file: delete it.',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
