import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * Debian's WebKitGTK through its own WebDriver: `apt-get install webkit2gtk-driver xvfb`. Playwright cannot drive it.
 * MiniBrowser needs a display, so we bring one unless there is one. Its `GET /screenshot` hangs; do not ask for it.
 */
export async function openWebKit() {
  const screen = process.env['DISPLAY'] ? undefined : await startScreen()
  const port = await freePort()
  const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: screen?.display ?? process.env['DISPLAY'],
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })

  async function ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(20_000),
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    })
    const { value } = (await response.json()) as { value: unknown }
    const failure = value as { error?: string; message?: string } | null
    if (failure?.error) throw new Error(`${failure.error}: ${failure.message}`)
    return value
  }

  await untilReady(() => ask('GET', '/status'))
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    },
  }
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { sessionId: string }
  const session = `/session/${sessionId}`

  const run = (script: string) =>
    ask('POST', `${session}/execute/async`, {
      script: `const done = arguments[0]; (${script})().then(done, (error) => done({ failed: String(error) }))`,
      args: [],
    })
  // WebDriver tells of no errors: the page keeps them, from the moment it is open
  const errors: string[] = []
  const gather = async () => {
    const found = await run('async () => window.uncaught ?? []').catch(() => [])
    if (Array.isArray(found)) errors.push(...found.map(String))
  }
  const listen = () =>
    run(`async () => { window.uncaught = []
      addEventListener('error', ({ message }) => window.uncaught.push(message))
      addEventListener('unhandledrejection', ({ reason }) => window.uncaught.push(String(reason))) }`)

  return {
    open: async (url: string) => {
      await gather()
      await ask('POST', `${session}/url`, { url })
      await listen()
    },
    reload: async () => {
      await gather()
      await ask('POST', `${session}/refresh`, {})
      await listen()
    },
    run: async (script: string) => {
      const result = await run(script)
      await gather()
      return result
    },
    errors: () => [...new Set(errors)],
    close: async () => {
      await ask('DELETE', session).catch(() => {}) // it may have gone by itself
      driver.kill()
      screen?.process.kill()
    },
  }
}

function miniBrowser(): string {
  const found = readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1/MiniBrowser'))
    .find((file) => existsSync(file))
  if (!found) throw new Error('no MiniBrowser: apt-get install webkit2gtk-driver')
  return found
}

/** `-displayfd` lets Xvfb choose a free number and say which. */
function startScreen() {
  return new Promise<{ process: ChildProcess; display: string }>((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    xvfb.once('error', reject)
    xvfb.stdio[3]?.once('data', (line: Buffer) => resolve({ process: xvfb, display: `:${line.toString().trim()}` }))
  })
}

function freePort() {
  return new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function untilReady(attempt: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await attempt()
      return
    } catch (error) {
      if (left === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
