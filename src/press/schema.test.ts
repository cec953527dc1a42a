import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { schemas } from './schema.ts'
import { jsonSchema } from './schema.ts'

const names = [
  'index',
  'paper',
  'year',
  'month',
  'columns',
  'column',
  'aliases',
  'issue',
] as const satisfies readonly (keyof typeof schemas)[]

test.each(names)('docs has the JSON Schema of %s as press prints it', async (name) => {
  const path = fileURLToPath(new URL(`../../docs/${name}.schema.json`, import.meta.url))
  await expect(jsonSchema(name)).toMatchFileSnapshot(path)
})

test('a schema keeps every pattern of the format, and both where a value has two', () => {
  expect(jsonSchema('issue')).toContain(JSON.stringify('^[\\p{L}\\p{N}]+-\\d{2,3}$'))
  expect(jsonSchema('paper')).toContain(JSON.stringify('\\.svg$'))
})
