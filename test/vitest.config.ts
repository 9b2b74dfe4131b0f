import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts', 'parsers/**/*.ts'], reporter: ['text-summary']},
  },
})
