import { expect, test } from 'vitest'
import { anArticle, anIssue } from '../../testing/issues.ts'
import { openPaper } from '../../testing/open-paper.tsx'
import { aShelf } from '../../testing/shelf.ts'

const everything = anArticle({
  heads: { kicker: ['引题'], headline: ['上半句', '下半句'], deck: ['副题'] },
  bylines: [{ role: '记者', org: '本报', names: ['林禾'], text: '本报记者 林禾' }],
  column: '专栏名',
  dateline: '本报讯',
  blocks: [
    { t: 'note', k: 'a', text: '开栏的话。', label: '编者按' },
    {
      t: 'p',
      k: 'b',
      text: '重点、楷体、H2O、x2、链接、饕。',
      marks: [
        { t: 'strong', from: 0, to: 2 },
        { t: 'kai', from: 3, to: 5 },
        { t: 'sub', from: 7, to: 8 },
        { t: 'sup', from: 11, to: 12 },
        { t: 'link', from: 13, to: 15, href: 'https://example.org/' },
        { t: 'ruby', from: 16, to: 17, rt: 'tāo' },
      ],
    },
    { t: 'h', k: 'c', text: '小标题' },
    { t: 'quote', k: 'd', text: '引来的话。', from: '说话的人' },
    { t: 'verse', k: 'e', stanzas: [['第一行', '第二行'], ['第三行']] },
    { t: 'list', k: 'f', ordered: true, items: [{ text: '头一条' }, { text: '第二条' }] },
    { t: 'table', k: 'g', caption: '表题', head: ['线路', '首班'], rows: [['3路', '5:40']] },
    { t: 'figure', k: 'h', figure: { renditions: [], caption: '图说', credits: ['周溪 摄'] } },
    { t: 'qa', k: 'i', q: { text: '几时下种？' }, a: [{ text: '十月下旬。' }] },
    { t: 'box', k: 'j', title: '链接', paras: [{ text: '背景一段。' }] },
    { t: 'p', k: 'l', text: '前半句到这里' },
    { t: 'gap', k: 'm', reason: 'lost', side: 'before' },
    { t: 'p', k: 'n', text: '拼起来的一句话。' },
    { t: 'gap', k: 'o', reason: 'conflict', side: 'both' },
    { t: 'p', k: 'q', text: '后半句。', continues: true },
    { t: 'sign', k: 'r', lines: ['某某公司', '10月12日'] },
  ],
  quality: [
    {
      code: 'text.joined',
      level: 'warn',
      where: {
        block: 'n',
        at: 4,
        lines: [
          [0, 5, 5],
          [0, 9, 9],
        ],
      },
      evidence: { method: 'brackets', score: 12 },
      applied: true,
    },
    {
      code: 'text.near-dup',
      level: 'warn',
      where: { block: 'q', lines: [[0, 12, 12]] },
      evidence: { method: 'shingles', score: 0.8, text: '另一个后半句。' },
      applied: true,
    },
  ],
})

test('every kind of block reads as what it is', async () => {
  const paper = await openPaper('/harbor/2021-07-20/1-01', await aShelf([anIssue({ articles: [everything] })]))
  await expect.element(paper.getByRole('heading', { level: 1, name: '上半句 下半句' })).toBeVisible()
  const printed = ['引题', '副题', '本报记者 林禾', '专栏名', '本报讯', '编者按']
  await Promise.all(
    printed.map(async (text) => {
      await expect.element(paper.getByText(text, { exact: true }).first()).toBeVisible()
    }),
  )
  await expect.element(paper.getByText('开栏的话。')).toBeVisible()
  await expect.element(paper.getByRole('strong')).toHaveTextContent('重点')
  await expect.element(paper.getByRole('link', { name: '链接' })).toHaveAttribute('href', 'https://example.org/')
  await expect.element(paper.getByRole('heading', { level: 2, name: '小标题' })).toBeVisible()
  await expect.element(paper.getByRole('blockquote')).toHaveTextContent('引来的话。——说话的人')
  await expect.element(paper.getByText('第三行')).toBeVisible()
  await expect.element(paper.getByRole('listitem').filter({ hasText: '第二条' })).toBeVisible()
  await expect.element(paper.getByRole('table', { name: '表题' })).toBeVisible()
  await expect.element(paper.getByRole('cell', { name: '5:40' })).toBeVisible()
  await expect.element(paper.getByRole('figure')).toHaveTextContent('这张照片没有收录图说周溪 摄')
  await expect.element(paper.getByText('几时下种？')).toBeVisible()
  await expect.element(paper.getByRole('complementary').filter({ hasText: '背景一段。' })).toBeVisible()
  await expect.element(paper.getByText('〔以下缺文〕')).toBeVisible()
  await expect.element(paper.getByText('此处不合并')).toBeVisible()
  await expect.element(paper.getByText('某某公司')).toBeVisible()
})

test('a join and another reading are buttons that say where and why, and are no part of the text', async () => {
  const paper = await openPaper('/harbor/2021-07-20/1-01', await aShelf([anIssue({ articles: [everything] })]))
  const seam = paper.getByRole('button', { name: '接合，第5行、第9行' })
  await seam.click()
  await expect.element(paper.getByText('依据：brackets，得分12.0')).toBeVisible()
  await paper.getByRole('button', { name: '另有写法，第12行' }).click()
  await expect.element(paper.getByText('另一处作“另一个后半句。”')).toBeVisible()
  expect(getComputedStyle(seam.element()).userSelect).toBe('none')
})

test('an issue without articles on a page, and one whose page is lost, say so', async () => {
  const issue = anIssue({
    pages: [
      { seq: 1, label: '1', kind: 'news', articles: ['1-01'] },
      { seq: 2, label: '2', kind: 'news', articles: [] },
      { seq: 3, label: '3', kind: 'news', articles: [], missing: { reason: '未收藏' } },
    ],
  })
  const paper = await openPaper('/harbor/2021-07-20/2', await aShelf([issue]))
  await expect.element(paper.getByText('这一版没有文章。')).toBeVisible()
  await paper.goTo('/harbor/2021-07-20/3')
  await expect.element(paper.getByText('这一版没有收藏：未收藏')).toBeVisible()
})
