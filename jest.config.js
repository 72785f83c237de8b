/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  transform: {
    '^.+\\.[mc]?[jt]sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(numfmt)/)'],
  testMatch: ['**/*.test.ts'],
  cacheDirectory: '<rootDir>/.callboard/cache/jest',
  // Tests with servers and browsers take seconds, and longer where both cores are busy.
  testTimeout: 30_000,
  maxWorkers: 2,
};
