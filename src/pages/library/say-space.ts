import { sayBytes } from '../kept/say-bytes.ts'

/** A size as `sayBytes` tells it; what a browser allows is also told in thousands of megabytes: `2.1 GB`, `310 GB`. */
export function saySpace(bytes: number, language: string): string {
  if (bytes < 999.5e6) return sayBytes(bytes, language)
  const value = bytes / 1e9
  const maximumFractionDigits = value < 100 ? 1 : 0
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'gigabyte', maximumFractionDigits }).format(value)
}
