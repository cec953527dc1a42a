import { type Action, sendAll } from './bulk.ts'
import { findAll, refresh } from './filed.ts'
import type { LoadServer } from './server.ts'

/** Takes everything out that `asked` finds (see `findAll`), and lets searches see that it is gone. */
export async function removeFound(
  server: LoadServer,
  index: string,
  asked: Parameters<typeof findAll>[2],
): Promise<void> {
  const actions: Action[] = []
  for await (const { id } of findAll(server, index, asked)) actions.push({ remove: id })
  if (actions.length === 0) return
  await sendAll(server, index, actions)
  await refresh(server, index)
}
