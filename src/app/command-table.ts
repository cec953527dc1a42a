/** What keys do. The listener (Commands.tsx) and the list for the reader (KeyList.tsx) both read this. */
export const commandTable = [
  { does: 'nextArticle', keys: ['j'] },
  { does: 'previousArticle', keys: ['k'] },
  { does: 'nextPage', keys: ['ArrowRight'] },
  { does: 'previousPage', keys: ['ArrowLeft'] },
  { does: 'page', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
  { does: 'nextIssue', keys: ['Shift+ArrowRight'] },
  { does: 'previousIssue', keys: ['Shift+ArrowLeft'] },
  { does: 'up', keys: ['Escape'] },
  { does: 'today', keys: ['t'] },
  { does: 'dates', keys: ['d'] },
  { does: 'search', keys: ['/'] },
  { does: 'previousHit', keys: ['['] },
  { does: 'nextHit', keys: [']'] },
  { does: 'larger', keys: ['+', '='] },
  { does: 'smaller', keys: ['-'] },
  { does: 'usualSize', keys: ['0'] },
  { does: 'turnText', keys: ['v'] },
  { does: 'copyLink', keys: ['c'] },
  { does: 'copyCitation', keys: ['q'] },
  { does: 'keys', keys: ['?'] },
] as const

export type CommandName = (typeof commandTable)[number]['does']

/** What a press of a key does; `undefined` when it is none of ours, or the browser's with Ctrl, Alt or ⌘. */
export function commandOf(event: Press): CommandName | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return undefined
  const key = event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key
  return commandTable.find(({ keys }) => keys.some((one) => one === key))?.does
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>
