import { Document, isMap, isScalar, isSeq, visit } from 'yaml'

/** `values` as YAML, in their order, fields that are `undefined` left out; short lists on one line, as people write them. */
export function writeSheet(values: Record<string, unknown>): string {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return ''
  const document = new Document(given, { version: '1.2', schema: 'core', aliasDuplicateObjects: false })
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item) || (isSeq(item) && item.items.every((one) => isScalar(one)))))
        list.flow = true
    },
    Map: (key, map) => {
      // an entry of a list, such as a page, on one line; the sheet itself and its sections are not
      if (typeof key === 'number' && map.items.every(({ value }) => isScalar(value) || isSmall(value))) map.flow = true
    },
  })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function isSmall(value: unknown): boolean {
  return (isSeq(value) || isMap(value)) && value.items.length <= 4
}
