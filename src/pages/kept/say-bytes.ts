/** A size as it is told: `8 kB`, `312 kB`, `1.2 MB`. In thousands, as systems and shops count. */
export function sayBytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 999_500 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' && value < 100 ? 1 : 0,
  }).format(bytes === 0 ? 0 : Math.max(value, 1))
}
