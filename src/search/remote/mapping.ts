import { encoderVersion } from '../encode.ts'

/** Raised when what is sent, or how it is filed, is another: what another version filed is not asked. */
export const remoteVersion = 1

/** How many UTF-16 units of a word count, its marks included; more than any question has. */
const longestUnit = 250

/**
 * A unit is a word between its marks, or one character of any other kind, signs and blanks too: the phrase of a text's units
 * is then met where the text is contained, and nowhere else. The engine's own `cjk_bigram` won't do: after its tokenizer the
 * signs are gone, so that 汽，车 holds 汽车; and it leaves a lone character out or files it under other rules.
 */
const analysis = {
  tokenizer: {
    // an open word at the end of a question has no closing mark
    units: { type: 'pattern', pattern: '\u0002[^\u0003]*\u0003?|.', flags: 'DOTALL', group: 0 },
  },
  filter: {
    cut: { type: 'truncate', length: longestUnit },
    // of a character that is the character; of a word every beginning, which has no closing mark, and the word, which has
    beginnings: { type: 'edge_ngram', min_gram: 1, max_gram: longestUnit },
    pairs: {
      type: 'shingle',
      min_shingle_size: 2,
      max_shingle_size: 2,
      output_unigrams: false,
      token_separator: '',
    },
  },
  analyzer: {
    units: { type: 'custom', tokenizer: 'units', filter: ['cut'] },
    beginnings: { type: 'custom', tokenizer: 'units', filter: ['cut', 'beginnings'] },
    pairs: { type: 'custom', tokenizer: 'units', filter: ['cut', 'pairs'] },
  },
}

/** Filed twice: by units, for one of them and for words that may go on; and by pairs, for phrases. */
const text = {
  type: 'text',
  analyzer: 'beginnings',
  search_analyzer: 'units',
  norms: false,
  fields: { pairs: { type: 'text', analyzer: 'pairs', norms: false } },
}
const keyword = { type: 'keyword' }

/** Texts that are asked for, marked as in units.ts; the answer needs none of them. */
const textFields = ['all', 'heads', 'headline', 'column', 'bylines'] as const
export type TextField = (typeof textFields)[number]

/** By which an index of ours is known. */
export const indexMeta = { broadsheet: { remote: remoteVersion, encoder: encoderVersion } }

/**
 * What an index is made with. It holds articles, issues and runs (`what`): an issue is there when all its articles are, and a
 * run names the years of which every issue is there.
 */
export const indexBody = {
  settings: {
    // a million articles are a few gigabytes, and one shard answers best up to ten times that; a load refreshes when it must
    index: { number_of_shards: 1, number_of_replicas: 1, refresh_interval: '30s' },
    analysis,
  },
  mappings: {
    dynamic: 'strict',
    _meta: indexMeta,
    _source: { excludes: [...textFields] },
    properties: {
      what: keyword,
      paper: keyword,
      year: keyword,
      issue: keyword,
      sha256: keyword,
      date: { type: 'date', format: 'yyyy-MM-dd' },
      /** Empty for the day's main issue, which comes first. */
      edition: keyword,
      order: { type: 'integer' },
      page: keyword,
      kind: keyword,
      columnName: keyword,
      bylineNames: keyword,
      hasPicture: { type: 'boolean' },
      articles: { type: 'integer', index: false },
      ...Object.fromEntries(textFields.map((field) => [field, text])),
      /** What a row is made of; of a run its years. */
      row: { type: 'object', enabled: false },
      run: { type: 'object', enabled: false },
    },
  },
} as const
