import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone when the test is over. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files below `root`, their folders with them. */
export function writeFiles(root: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Every file below `root` with its bytes as text, by path. */
export function contentsOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1)).toSorted()
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'latin1')]))
}

/** A newsroom of one small paper with one issue, for tests to change a file of. */
export const smallNewsroom: Readonly<Record<string, string>> = {
  'harbor/paper.yaml': 'title: Harbor Gazette\nlang: en\n',
  'harbor/2026-10-12/issue.yaml': 'number: 7\npages: [{label: 1, name: News}, {label: 2}]\n',
  'harbor/2026-10-12/1/01-bridge.md':
    '---\nheadline: Bridge opens on Sunday\nbylines: By Ada Finch\nweight: 5\n---\n\nThe span was lifted into place.\n\nCars may cross from noon.\n',
  'harbor/2026-10-12/1/02-fair.md':
    '---\nheadline: Harvest fair moves inland\n---\n\nThe meadow was too wet this year.\n',
  'harbor/2026-10-12/2/01-tide.md':
    '---\nheadline: High tide floods the quay\n---\n\nWater stood on Mill Street by six.\n',
}
