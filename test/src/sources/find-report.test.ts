import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {findReport} from '../../../src/sources/find-report.ts'
import {tempFolder} from '../../support/temp-folder.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

test('the file of the same bytes is the report, wherever it is looked for first', async () => {
  const cwd = await tempFolder({'a/x.txt': 'another edition', 'b/x.txt': 'the report'})
  const paths = ['gone', 'a', 'b'].map((folder) => join(cwd, folder, 'x.txt'))
  expect(Buffer.from((await findReport(paths, sha256('the report'))) ?? []).toString()).toBe('the report')
  expect(await findReport(paths, sha256('a third'))).toBeUndefined()
  expect(await findReport([cwd], sha256('the report'))).toBeUndefined()
})
