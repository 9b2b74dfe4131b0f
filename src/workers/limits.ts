/** What one report may cost. A report of hundreds of pages takes seconds and some hundred megabytes. */
export interface Limits {
  readonly seconds: number
  /** of the whole process, what lies outside its heap included */
  readonly megabytes: number
}

export const DEFAULT_LIMITS: Limits = {seconds: 120, megabytes: 2048}
