/** What files are that lie among reports and are none, by the endings of their names. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:jpe?g|png|gif|tiff?|bmp|svg|webp|heic|psd|ai|eps|wmf|emf)$/i, 'a picture'],
  [/\.(?:xlsx?|xlsm|xlsb|ods|csv|numbers|wk[1-4s]|123)$/i, 'a spreadsheet'],
  [/\.(?:pptx?|ppsx?|odp|key)$/i, 'a presentation'],
  [/\.(?:exe|dll|com|bat|cmd|sh|js|py|jar|msi|apk|so|app)$/i, 'a program'],
  [/\.(?:mp3|wav|wma|m4a|ogg|mp4|avi|mov|wmv|mkv|flv)$/i, 'sound or film'],
  [/\.(?:zip)$/i, 'a zip file'],
  [/\.(?:rar|7z|gz|tgz|tar|bz2|xz|cab|iso)$/i, 'a packed file of a kind that is not opened'],
  [/\.(?:mdb|accdb|dbf|sqlite|db|sql)$/i, 'a database'],
  [/\.(?:msg|eml|pst|mbox)$/i, 'mail'],
  [/\.(?:json|xml|ya?ml|ini|cfg|log|css|lnk|url|tmp|bak|ttf|otf|woff2?)$/i, 'data or settings'],
]

/** What a file is by its name, where that is no report's; `by its name no report` where its ending says nothing. */
export function kindByName(path: string): string {
  return KINDS.find(([ending]) => ending.test(path))?.[1] ?? 'by its name no report'
}
