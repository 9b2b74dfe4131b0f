import {z} from 'zod'
import {Authority} from './authority.ts'
import {Commitment} from './commitment.ts'
import {Indicator} from './indicator.ts'
import {Message} from './message.ts'
import {DocumentPeriod} from './period.ts'
import {Place} from './position.ts'
import {Producer} from './producer.ts'
import {Table} from './table.ts'

export const Source = z.strictObject({
  path: z.string(),
  format: z.enum(['text', 'markdown', 'html', 'pdf', 'docx', 'doc', 'rtf']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  pages: z.int().min(0).optional(),
})
export type Source = z.infer<typeof Source>

export const Section = z.strictObject({
  id: z.string(),
  level: z.int().min(1),
  title: z.string(),
  parent: z.string().optional(),
  position: Place,
})
export type Section = z.infer<typeof Section>

export const TextKind = z.enum(['paragraph', 'list-item', 'footnote', 'caption', 'furniture'])
export type TextKind = z.infer<typeof TextKind>

export const TextBlock = z.strictObject({
  id: z.string(),
  kind: TextKind,
  text: z.string(),
  section: z.string().optional(),
  /** The mark of a footnote: the raised figure or the asterisk that stands at what it explains. */
  mark: z.string().optional(),
  position: Place,
})
export type TextBlock = z.infer<typeof TextBlock>

/** Visible non-blank characters of the source and where each went; `unplaced` is 0. */
export const Coverage = z.strictObject({
  characters: z.int().min(0),
  table: z.int().min(0),
  heading: z.int().min(0),
  text: z.int().min(0),
  furniture: z.int().min(0),
  unplaced: z.int(),
})
export type Coverage = z.infer<typeof Coverage>

/** One report as data. */
export const Document = z.strictObject({
  schema: z.literal('outturn/document/1'),
  id: z.string(),
  producer: Producer,
  source: Source,
  authority: Authority.nullable(),
  title: z.string().nullable(),
  period: DocumentPeriod.nullable(),
  sections: z.array(Section).readonly(),
  tables: z.array(Table).readonly(),
  indicators: z.array(Indicator).readonly(),
  commitments: z.array(Commitment).readonly(),
  text: z.array(TextBlock).readonly(),
  coverage: Coverage,
  messages: z.array(Message).readonly(),
})
export type Document = z.infer<typeof Document>
