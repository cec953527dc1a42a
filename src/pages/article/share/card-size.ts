/** A clipping in pixels. All that is drawn on it is counted in these. */
export const cardSize = { width: 1080, height: 1350, margin: 72 } as const
