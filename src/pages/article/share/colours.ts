/** A clipping is on newsprint, in whatever theme its reader cuts it out: the values are those of tokens.css. */
export const newsprint = {
  bg: '#f3ecdd',
  tint: '#dfd4bd',
  ink: '#1d1913',
  'ink-2': '#4b4335',
  'ink-3': '#655b4a',
  rule: '#b5a88f',
  accent: '#9c1c16',
} as const
