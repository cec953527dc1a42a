import type { Quality, QualityCode } from '../../../issue/quality.ts'

type Level = Quality['level']
export type Where = Quality['where']
type Evidence = NonNullable<Quality['evidence']>

/** How grave a thing is when nothing else is said: what the reader loses is graver than what was tidied. */
const levels: Partial<Record<QualityCode, Level>> = {
  'text.join-conflict': 'warn',
  'text.gap-before': 'warn',
  'text.gap-after': 'warn',
  'text.near-dup': 'warn',
  'meta.conflict': 'warn',
  'meta.garbled': 'warn',
  'meta.pages-missing': 'warn',
  'ocr.suspect': 'warn',
  'quote.unopened': 'warn',
  'image.missing': 'warn',
}

/** One entry of a quality record. `applied` says whether the text was changed for it. */
export function flag(code: QualityCode, where: Where, applied: boolean, evidence?: Evidence): Quality {
  const fits = evidence?.text === undefined ? evidence : { ...evidence, text: evidence.text.slice(0, 20_000) }
  return {
    code,
    level: evidence?.method === 'adjacent' ? 'warn' : (levels[code] ?? 'info'),
    where,
    applied,
    ...(fits === undefined ? {} : { evidence: fits }),
  }
}
