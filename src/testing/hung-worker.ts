// a search thread that begins well and never comes back from the first question
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const isOpening = typeof data === 'object' && data !== null && 'ask' in data && data.ask === 'open'
  if (isOpening) postMessage({ id: 0, pong: true })
  // oxlint-disable-next-line no-unmodified-loop-condition, no-empty -- that is what it is for
  while (!isOpening) {}
})
