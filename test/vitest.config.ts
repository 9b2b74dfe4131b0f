import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // no test changes what a module keeps, so that the files of a process share them: loading them took half the time
    isolate: false,
    maxWorkers: '100%', // and not all cores but one, which of two is half
    coverage: {provider: 'v8', include: ['src/**/*.ts', 'parsers/**/*.ts'], reporter: ['text-summary']},
  },
})
