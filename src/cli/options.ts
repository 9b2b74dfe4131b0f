import {InvalidArgumentError, Option, type Command} from 'commander'
import type {ReportFlags} from './report.ts'

const FORMATS = ['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'rtf'] as const

/** The flags that all commands have. */
export interface CommonFlags extends ReportFlags {
  readonly authority?: string
  readonly period?: string
  readonly formatIn?: (typeof FORMATS)[number]
  readonly output?: string
}

/** Add to a command its PATHs and the options that all commands share. */
export function withCommonOptions(command: Command, output: Option): Command {
  return withReadingOptions(
    command.argument('<path...>', 'a file, a folder, a glob, or - for standard input').addOption(output),
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

/** An option that may be given several times. */
export function repeatable(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

/** The end of a command's help: how it is used. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`
}
