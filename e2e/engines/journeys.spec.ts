import { expect } from '@playwright/test'
import { readyForOffline } from '../offline.ts'
import { test } from './reader.ts'

test('a reader opens an issue, reads the lead story, searches, and nothing breaks the header', async ({
  reader,
  host,
}) => {
  await reader.open('/lancheng-ribao/2026-10-12')
  await expect.poll(() => reader.text('article h2')).not.toBe('')
  await reader.click('article h2 a')
  await expect.poll(() => reader.text('article.article h1')).not.toBe('')
  expect(await reader.run(() => document.querySelectorAll('.prose p').length)).toBeGreaterThan(5)
  await reader.open('/search?q=%E5%90%88%E9%BE%99&paper=lancheng-ribao&from=2026-10-15&to=2026-10-15') // 合龙
  await expect.poll(() => reader.text('[role=status]')).toMatch(/[1-9]/)
  await reader.run(readyForOffline)
  await reader.run(() => void Object.assign(new Image(), { src: 'https://elsewhere.invalid/last.png' }))
  await expect.poll(() => host.violations.length).toBeGreaterThan(0) // ours; any other has come before it
  expect(host.violations.filter((report) => !report.includes('elsewhere.invalid'))).toEqual([])
  expect(await reader.accessProblems()).toEqual([])
})

test('columns of text hold whole lines, and the page does not scroll sideways', async ({ reader }) => {
  await reader.open('/lancheng-ribao/2026-10-13')
  await expect.poll(() => reader.text('article h2')).not.toBe('')
  const { cut, over } = await reader.run(() => {
    const boxes = [...document.querySelectorAll<HTMLElement>('.text-box')].filter((box) => box.offsetHeight > 0)
    const heights = boxes.map((box) => ({
      height: box.getBoundingClientRect().height,
      line: parseFloat(getComputedStyle(box).lineHeight),
    }))
    return {
      // a fraction of a pixel is rounding; more is a line cut through
      cut: heights.filter(({ height, line }) => Math.abs(height / line - Math.round(height / line)) > 0.05),
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }
  })
  expect(cut).toEqual([])
  expect(over).toBeLessThanOrEqual(0)
  expect(await reader.accessProblems()).toEqual([])
})

test('a day without a paper is explained, below the bar', async ({ reader }) => {
  await reader.open('/lancheng-ribao/2026-11-03')
  await expect.poll(() => reader.text('[role=alert]')).toMatch(/没有出版|沒有出版|No issue/)
  expect(await reader.accessProblems()).toEqual([])
})

test('the header bites: an inline script and innerHTML are refused and reported', async ({ reader, host }) => {
  await reader.open('/control.html')
  await expect.poll(() => host.violations.length).toBeGreaterThan(0)
  expect(await reader.run(() => document.title)).toBe('control')
  expect(await reader.text('h1')).toBe('still')
  await reader.open('/settings') // the control page itself is no page of ours
  await expect.poll(() => reader.text('main h1')).not.toBe('')
})

test('settings survive a reload', async ({ reader }) => {
  await reader.open('/settings')
  await expect.poll(() => reader.text('main h1')).not.toBe('')
  await reader.run(() =>
    document.querySelector<HTMLInputElement>('main fieldset:first-of-type label:last-child input')?.click(),
  )
  await expect.poll(() => reader.run(() => document.documentElement.style.fontSize)).toBe('175%')
  await reader.run(() => new Promise((resolve) => setTimeout(resolve, 300))) // the transaction commits
  await reader.reload()
  await expect.poll(() => reader.run(() => document.documentElement.style.fontSize)).toBe('175%')
})

test('with the host gone the reader opens at any address and says what is missing', async ({ reader, host }) => {
  await reader.open('/lancheng-ribao/2026-10-12')
  await expect.poll(() => reader.text('article h2')).not.toBe('')
  await reader.run(readyForOffline)
  await host.stop()
  await reader.open('/lancheng-ribao/2026-10-14/1-01')
  await expect.poll(() => reader.text('[role=alert]')).toMatch(/没有存在本机|沒有存在本機|not kept on this device/)
  await host.start()
})

test('a precache that lost its files is whole again after one visit', async ({ reader }) => {
  await reader.open('/lancheng-ribao/2026-10-12')
  await reader.run(readyForOffline)
  const before = await reader.run(precached)
  expect(before.files).toBeGreaterThan(5)
  expect(before.addresses).toBe(before.files)
  await reader.run(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.includes('precache')) ?? '')
    for (const request of await cache.keys()) await cache.delete(request)
  })
  await reader.open('/lancheng-ribao/2026-10-13')
  await expect.poll(() => reader.text('article h2')).not.toBe('')
  await expect.poll(async () => (await reader.run(precached)).files).toBeGreaterThan(3)
})

async function precached() {
  const cache = await caches.open((await caches.keys()).find((name) => name.includes('precache')) ?? '')
  const all = await cache.keys()
  return { files: all.length, addresses: new Set(all.map(({ url }) => new URL(url).pathname)).size }
}
