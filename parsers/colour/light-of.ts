import type {Light} from '../block.ts'

/** A hue in degrees, and the least saturation and brightness (parts of 1) at which it is a light. */
interface Band {
  readonly light: Light
  readonly from: number
  readonly to: number
  readonly saturation: number
  readonly brightness: number
}

/**
 * Which colours are the lights of a traffic light: those that a reader names red, amber or green without thinking.
 *
 * Between the bands lie the colours that readers name in several ways (brown, lime yellow, turquoise): they are no
 * light. So are tints, which headings and every second row are set in (`#ffc7ce`, `#e2efda`, saturation under a half),
 * and shades that are nearly black or brown (`#800000`, `#7f6000`).
 *
 * - red: from crimson `#dc143c` (348°) to `#ff3300` (12°); maroon is too dark
 * - amber: from Word's orange `#ed7d31` (24°) to pure yellow `#ffff00` (60°), which palettes of 16 colours have for it
 * - green: from Word's lime `#99cc00` (75°) to sea green `#339966` (150°); `#006100`, the letters of a tint, is too dark
 *
 * A green is told in weaker and darker forms than a red: `#70ad47` and `#008000` are what the palettes call green.
 */
const BANDS: readonly Band[] = [
  {light: 'red', from: 345, to: 360, saturation: 0.6, brightness: 0.6},
  {light: 'red', from: 0, to: 15, saturation: 0.6, brightness: 0.6},
  {light: 'amber', from: 22, to: 61, saturation: 0.6, brightness: 0.75},
  {light: 'green', from: 74, to: 160, saturation: 0.45, brightness: 0.45},
]

/** The light that a colour is; `undefined` where it is none, as most colours are. */
export function lightOf([red, green, blue]: readonly [number, number, number]): Light | undefined {
  const most = Math.max(red, green, blue)
  const spread = most - Math.min(red, green, blue)
  if (spread === 0) return undefined
  const hue = hueOf(red, green, blue, most, spread)
  const [saturation, brightness] = [spread / most, most / 255]
  return BANDS.find(
    (band) =>
      hue >= band.from && hue <= band.to && saturation >= band.saturation && brightness >= band.brightness,
  )?.light
}

/** Degrees on the wheel of colours; red is 0, green 120, blue 240. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (60 * ((green - blue) / spread) + 360) % 360
  if (most === green) return 60 * ((blue - red) / spread) + 120
  return 60 * ((red - green) / spread) + 240
}
