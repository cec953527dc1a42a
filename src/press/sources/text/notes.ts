const labels =
  '编者按|编者的话|编者絮语|编前语|编前|编后语|编后|按语|开栏的话|开栏语|主持人语|主持人的话|记者手记|采访手记'
const labelled = new RegExp(`^[【\\[（]?(${labels})[】\\]）]?\\s*[:：]?\\s*(.*)$`, 'u')

/** 编者按：… as its label and what it says; the label alone when its text comes in the next piece. */
export function readNote(text: string): { label: string; text: string } | undefined {
  const [, label, rest = ''] = labelled.exec(text) ?? []
  const isLabelled = label !== undefined && (rest === '' || /^.{2,7}?[:：】\]）]/u.test(text))
  return isLabelled ? { label, text: rest } : undefined
}

/** A paragraph after a note that still speaks for the paper: 本报今日起开设…专栏. */
export function speaksForThePaper(text: string): boolean {
  return /本报.{0,12}(?:开设|推出|开辟|刊发|刊登|策划)|敬请(?:关注|期待)|陆续(?:刊发|推出|刊登)/u.test(text)
}
