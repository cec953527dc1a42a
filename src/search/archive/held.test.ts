import { expect, test } from 'vitest'
import { startHeld } from './held.ts'

const signal = new AbortController().signal

function counter(bytes: number) {
  let loads = 0
  return {
    load: () => {
      loads += 1
      return Promise.resolve({ value: loads, bytes })
    },
    loads: () => loads,
  }
}

test('what was loaded is not loaded again, nor when it is asked for twice at once', async () => {
  const held = startHeld(100)
  const { load, loads } = counter(10)
  await Promise.all([held.get('a', signal, load), held.get('a', signal, load)])
  await held.get('a', signal, load)
  expect(loads()).toBe(1)
})

test('what was not wanted for longest goes first', async () => {
  const held = startHeld(25)
  const a = counter(10)
  const b = counter(10)
  await held.get('a', signal, a.load)
  await held.get('b', signal, b.load)
  await held.get('a', signal, a.load)
  await held.get('c', signal, counter(10).load)
  await held.get('a', signal, a.load)
  await held.get('b', signal, b.load)
  expect([a.loads(), b.loads()]).toEqual([1, 2])
})

test('what is larger than all the room is given, and makes room for the next', async () => {
  const held = startHeld(25)
  const large = counter(1000)
  const small = counter(10)
  expect(await held.get('large', signal, large.load)).toBe(1)
  expect(await held.get('large', signal, large.load)).toBe(1)
  await held.get('small', signal, small.load)
  await held.get('small', signal, small.load)
  expect([large.loads(), small.loads()]).toEqual([1, 1])
})

test('who waits for one that gives up loads for himself; what fails is not kept', async () => {
  const held = startHeld(100)
  const first = new AbortController()
  const { load, loads } = counter(10)
  const given = held.get(
    'a',
    first.signal,
    (asked) => new Promise((_, no) => asked.addEventListener('abort', () => no(asked.reason))),
  )
  const waiting = held.get('a', signal, load)
  first.abort()
  await expect(given).rejects.toThrow('abort')
  expect(await waiting).toBe(1)
  await expect(held.get('b', signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await held.get('b', signal, load)).toBe(2)
  expect(loads()).toBe(2)
})
