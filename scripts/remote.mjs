// @ts-check
/**
 * Runs the tests of the remote engine on the real one: gets OpenSearch from Maven, starts three nodes of it on loopback
 * (e2e/remote/Engine.java), runs vitest beside them, and stops them. Where there is no JDK or Maven, or Maven Central does not
 * answer, it says so in one line and the tests count as skipped. What follows on the command line goes to vitest.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const place = join(root, 'e2e', 'remote')
const cache = join(root, 'node_modules', '.cache', 'remote')
const mavenMs = 150_000
const startMs = 90_000

let found = ''
try {
  found = classpath()
} catch (error) {
  console.log(`remote: skipped, ${error instanceof Error ? error.message : String(error)}`)
}
// an engine that is there and does not start has failed, and is not skipped
const engine = found === '' ? undefined : await startEngine(found)
try {
  process.exitCode = await runTests(engine?.env ?? {})
} finally {
  await engine?.stop()
}

/** The jars of the engine, as Maven found them before or finds them now. @returns {string} */
function classpath() {
  const file = join(cache, 'classpath')
  const pom = join(place, 'pom.xml')
  const asked = readFileSync(pom, 'utf8')
  const known = existsSync(file) ? readFileSync(file, 'utf8').split('\n\n') : []
  if (known[0] === asked.trim() && known[1]?.split(delimiter).every((jar) => existsSync(jar))) return known[1]
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0)
  if (version < 17) throw new Error('there is no JDK 17 or newer here')
  mkdirSync(cache, { recursive: true })
  const jars = join(cache, 'jars')
  const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, 'dependency:build-classpath', `-Dmdep.outputFile=${jars}`], {
    encoding: 'utf8',
    timeout: mavenMs,
    shell: process.platform === 'win32', // mvn is a script there
  })
  if (maven.error) throw new Error(`Maven does not run here (${maven.error.message})`)
  if (maven.status !== 0) throw new Error(`Maven Central did not answer (${firstError(maven.stdout)})`)
  const path = readFileSync(jars, 'utf8').trim()
  writeFileSync(file, `${asked.trim()}\n\n${path}`)
  return path
}

/** @param {string | null} output @returns {string} */
function firstError(output) {
  return /\[ERROR\] (.{0,160})/.exec(output ?? '')?.[1] ?? 'no reason given'
}

/** @param {string} path the jars */
async function startEngine(path) {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-remote-'))
  const java = spawn('java', ['-Xmx1g', '-cp', path, join(place, 'Engine.java'), join(folder, 'data')], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const exited = new Promise((done) => java.on('exit', done).on('error', done))
  let errors = ''
  java.stderr.on('data', (/** @type {Buffer} */ bytes) => (errors = `${errors}${bytes.toString()}`.slice(-2000)))
  /** @type {((line: string) => void)[]} */
  const waiting = []
  const lines = createInterface(java.stdout)
  lines.on('line', (line) => {
    if (line.startsWith('engine: ')) waiting.shift()?.(line.slice('engine: '.length))
  })
  /** @returns {Promise<string>} */
  const nextLine = () =>
    new Promise((done, fail) => {
      const clock = setTimeout(() => fail(new Error(`the engine said nothing for ${startMs / 1000} s`)), startMs)
      const settle = (/** @type {string} */ line) => {
        clearTimeout(clock)
        done(line)
      }
      waiting.push(settle)
      void exited.then(() => {
        clearTimeout(clock)
        return fail(new Error(`the engine ended: ${errors.trim().split('\n').at(-1)}`))
      })
    })
  const stop = async () => {
    java.stdin.end()
    const clock = setTimeout(() => java.kill('SIGKILL'), 20_000)
    await exited
    clearTimeout(clock)
    rmSync(folder, { recursive: true, force: true })
  }
  /** @type {string} */
  let ready
  try {
    ready = await nextLine()
  } catch (error) {
    java.kill('SIGKILL')
    await stop()
    throw error
  }
  const urls = ready
    .split(' ')
    .slice(1)
    .map((port) => `http://127.0.0.1:${port}`)
  // POST /kill/1, /restart/1: for the tests, which run in processes of their own
  const door = createServer((request, response) => {
    const next = nextLine()
    java.stdin.write(`${(request.url ?? '').slice(1).replace('/', ' ')}\n`)
    next.then(
      (line) => response.end(line),
      (error) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise((done) => {
    door.listen(0, '127.0.0.1', () => done(undefined))
  })
  const address = door.address()
  const port = typeof address === 'object' ? address?.port : undefined
  console.log(`remote: three nodes at ${urls.join(', ')}`)
  return {
    env: { REMOTE_URLS: urls.join(' '), REMOTE_DOOR: `http://127.0.0.1:${port}` },
    stop: async () => {
      door.close()
      await stop()
    },
  }
}

/** @param {Record<string, string>} env @returns {Promise<number>} */
function runTests(env) {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', join(root, 'vitest.remote.config.ts'), ...process.argv.slice(2)],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  )
  return new Promise((done) => {
    child.on('exit', (code) => done(code ?? 1)).on('error', () => done(1))
  })
}
