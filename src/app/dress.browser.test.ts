import '../styles/index.css'
import { expect, onTestFinished, test } from 'vitest'
import { defaults, type Settings } from '../desk/settings.ts'
import { dress } from './dress.ts'

function wear(patch: Partial<Settings>): CSSStyleDeclaration {
  onTestFinished(dress({ ...defaults, ...patch }, 'zh-Hans'))
  return getComputedStyle(document.documentElement)
}

test.each(['paper', 'newsprint', 'sepia', 'dark', 'eink'] as const)(
  '%s dresses the frame of the browser too',
  (theme) => {
    const meta = document.head.appendChild(document.createElement('meta'))
    meta.name = 'theme-color'
    onTestFinished(() => meta.remove())
    const style = wear({ theme })
    expect(meta.content).toBe(style.getPropertyValue('--c-bg'))
    expect(style.colorScheme).toBe(theme === 'dark' ? 'dark' : 'light')
  },
)

test('text is of the chosen size, and never too fine for e-ink', () => {
  expect(wear({ textSize: 100 }).fontSize).toBe('16px')
  expect(wear({ textSize: 150 }).fontSize).toBe('24px')
  expect(wear({ theme: 'eink', textSize: 100 }).fontSize).toBe('18.4px')
})

test('on e-ink nothing moves', () => {
  const button = document.body.appendChild(document.createElement('button'))
  onTestFinished(() => button.remove())
  wear({ theme: 'eink' })
  expect(getComputedStyle(button).transitionDuration).toBe('0s')
})
