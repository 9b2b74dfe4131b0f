import {InvalidArgumentError, Option, type Command} from 'commander'
import type {ReportFlags} from './report.ts'

const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'rtf'] as const

/** The flags that all commands have. */
export interface CommonFlags extends ReportFlags {
  readonly authority?: string
  readonly period?: string
  readonly formatIn?: (typeof FORMATS)[number]
  readonly output?: string
  readonly password?: string
  readonly debugImage?: string
  readonly pages?: {readonly first: number; readonly last: number}
  readonly workers?: number
  readonly timeLimit?: number
  readonly memoryLimit?: number
  readonly unpackLimit?: number
}

/** Add to a command its PATHs and the options that all commands share. */
export function withCommonOptions(command: Command, output: Option): Command {
  const paths = command.argument('<path...>', 'a file, a folder, a glob, or - for standard input')
  return withReadingOptions(paths.addOption(output)).option(
    '--debug-image <dir>',
    'draw each page of PDFs as the finder of tables saw it: DIR/<relative path>/page-N.svg',
    said,
  )
}

/** Add to a command the options of how reports are read and of what is said while they are. */
export function withReadingOptions(command: Command): Command {
  return command
    .option('--authority <name>', 'the council that the reports are about', said)
    .option('--period <label>', 'the period they are about: 2003/04, "2003/04 H1", "2003/04 Q2"', said)
    .addOption(
      new Option('--format-in <format>', 'their format, where the content is not to decide').choices(FORMATS),
    )
    .option('--password <text>', 'opens encrypted PDFs')
    .option('--pages <range>', 'only these pages of PDFs: 3, 3-7, 3-', pageRange)
    .option('--workers <n>', 'PDF, Word and HTML files read beside each other (2)', count)
    .option('--time-limit <seconds>', 'what one of them may take (120)', count)
    .option('--memory-limit <mb>', 'and the memory (2048)', count)
    .option('--unpack-limit <mb>', 'what the text of a .docx may unpack to (400)', count)
    .option('-q, --quiet', 'no progress and no notes, only errors')
    .option('--no-color', 'no colour in messages (as does NO_COLOR)')
    .addOption(
      new Option('--log-format <format>', 'how messages are written')
        .choices(['text', 'json'])
        .default('text'),
    )
}

function said(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is blank.')
  return text.trim()
}

function count(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It is no number from 1 up.')
  return number
}

function pageRange(text: string): {first: number; last: number} {
  const [, from = '', dash, to = ''] = /^(\d+)(-)?(\d*)$/.exec(text.trim()) ?? []
  const first = Number(from)
  const last = dash === undefined ? first : to === '' ? Infinity : Number(to)
  if (first < 1 || last < first) throw new InvalidArgumentError('Pages are 3, 3-7 or 3-, counted from 1.')
  return {first, last}
}

/** An option that may be given several times. */
export function repeatable(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

/** The end of a command's help: how it is used. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}
