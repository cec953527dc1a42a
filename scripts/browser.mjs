// @ts-check
/**
 * One place that decides which Chromium the browser tests use.
 *
 *   1. E2E_BROWSER_PATH            an explicit executable wins
 *   2. Playwright's own download   (a laptop after `npx playwright install chromium`)
 *   3. a system Chrome/Chromium/Edge
 *   4. the Chromium inside the npm package @sparticuz/chromium (linux x64 only; needs no apt)
 *
 * E2E_BROWSER=playwright|system|npm forces one of 2..4.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

/**
 * @typedef {{ source: 'env'|'playwright'|'system'|'npm', executablePath?: string, args: string[], env: Record<string,string> }} Browser
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)

/** @param {string} p */
const runnable = (p) => {
  try {
    accessSync(p, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {Browser | undefined} */
function fromEnv() {
  const p = process.env['E2E_BROWSER_PATH']
  if (!p) return undefined
  if (!runnable(p)) throw new Error(`E2E_BROWSER_PATH=${p} is not an executable file`)
  return { source: 'env', executablePath: p, args: [], env: {} }
}

/** @returns {Browser | undefined} */
function fromPlaywright() {
  // `playwright install chromium` brings the full browser and a headless shell; --only-shell / --no-shell bring one.
  const full = chromium.executablePath()
  const m = /^(.*)([\\/])chromium-(\d+)[\\/]/.exec(full)
  if (m && existsSync(`${m[1]}${m[2]}chromium_headless_shell-${m[3]}`))
    return { source: 'playwright', args: [], env: {} }
  return existsSync(full) ? { source: 'playwright', executablePath: full, args: [], env: {} } : undefined
}

/** @returns {Browser | undefined} */
function fromSystem() {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((d) => names.map((n) => join(d, n)))
    .concat(
      process.platform === 'darwin'
        ? [
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
            '/Applications/Chromium.app/Contents/MacOS/Chromium',
          ]
        : process.platform === 'win32'
          ? [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap((d) =>
              d
                ? [join(d, 'Google/Chrome/Application/chrome.exe'), join(d, 'Microsoft/Edge/Application/msedge.exe')]
                : [],
            )
          : [],
    )
    .find(runnable)
  return found ? { source: 'system', executablePath: found, args: [], env: {} } : undefined
}

/** @returns {Browser | undefined} */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  let pkg
  try {
    pkg = require.resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
  // …/build/<cjs|esm>/index.js -> package root
  let home = dirname(pkg)
  while (!existsSync(join(home, 'bin', 'chromium.br'))) home = dirname(home)
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const dir = join(root, 'node_modules', '.cache', `chromium-npm-${version}-han`)
  const exe = join(dir, 'chromium')
  if (!existsSync(join(dir, 'ok'))) {
    const tmp = `${dir}.${process.pid}`
    rmSync(tmp, { recursive: true, force: true })
    mkdirSync(tmp, { recursive: true })
    /** @param {string[]} args @param {Record<string, string>} env */
    const run = (args, env = {}) => {
      const r = spawnSync(process.execPath, args, {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, ...env },
      })
      if (r.status === 0) return
      rmSync(tmp, { recursive: true, force: true })
      throw new Error(`could not unpack @sparticuz/chromium and its faces: node ${args[0]} ended with ${r.status}`)
    }
    // The package unpacks into os.tmpdir(); a child with its own TMPDIR keeps that private and whole.
    // AWS_EXECUTION_ENV makes it also unpack the NSS libraries it carries (absent on a bare Debian).
    run(
      [
        '-e',
        "import('@sparticuz/chromium').then(m=>m.default.executablePath()).then(p=>{if(!p)throw new Error('no path')})",
      ],
      { TMPDIR: tmp, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    )
    run([join(root, 'scripts', 'han-faces.mjs'), join(tmp, 'han')])
    mkdirSync(join(tmp, 'fontconfig-cache'), { recursive: true })
    writeFileSync(
      join(tmp, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir><dir>${dir}/han</dir><dir>/usr/share/fonts</dir><dir prefix="xdg">fonts</dir><cachedir>${dir}/fontconfig-cache</cachedir></fontconfig>`,
    )
    writeFileSync(join(tmp, 'ok'), '')
    try {
      renameSync(tmp, dir) // atomic: a concurrent winner makes this fail, which is fine
    } catch (e) {
      rmSync(tmp, { recursive: true, force: true })
      if (!existsSync(join(dir, 'ok'))) throw e
    }
  }
  return {
    source: 'npm',
    executablePath: exe,
    args: ['--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: { LD_LIBRARY_PATH: join(dir, 'al2023', 'lib'), FONTCONFIG_FILE: join(dir, 'fonts.conf') },
  }
}

const ways = { playwright: fromPlaywright, system: fromSystem, npm: fromNpm }

/**
 * @param {string} [want] playwright | system | npm; else E2E_BROWSER; else the first that is there
 * @returns {Browser}
 */
export function resolveBrowser(want = process.env['E2E_BROWSER'] ?? '') {
  const memo = `E2E_BROWSER_RESOLVED_${want}`
  const known = process.env[memo] // workers inherit the parent's answer
  if (known) return JSON.parse(known)
  if (want && !(want in ways)) throw new Error(`E2E_BROWSER=${want}: expected ${Object.keys(ways).join('|')}`)
  const found = want
    ? ways[/** @type {keyof typeof ways} */ (want)]()
    : (fromEnv() ?? fromPlaywright() ?? fromSystem() ?? fromNpm())
  if (!found)
    throw new Error(
      `No ${want || 'Chromium'}: run npx playwright install chromium, install one, or set E2E_BROWSER_PATH.`,
    )
  process.env[memo] = JSON.stringify(found)
  process.stderr.write(`[browser] ${found.source}: ${found.executablePath ?? 'headless shell'}\n`)
  return found
}

/**
 * Playwright launch options; `env` replaces the whole environment in Playwright, hence the merge.
 * @param {string} [want]
 */
export function launchOptions(want) {
  const { executablePath, args, env: more } = resolveBrowser(want)
  /** @type {Record<string, string>} */
  const env = {}
  for (const [name, value] of Object.entries({ ...process.env, ...more })) if (value !== undefined) env[name] = value
  return { ...(executablePath ? { executablePath } : {}), args, env }
}

/**
 * The browser inside the npm package as on a machine without any faces: text is set in the web's own, the same everywhere.
 */
export function launchOptionsWithoutFaces() {
  const options = launchOptions('npm')
  const home = dirname(options.executablePath ?? '')
  const conf = join(home, 'without-faces.conf')
  // what the package brings stays: Chromium does not start without a face
  const text = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fontconfig-cache</cachedir></fontconfig>`
  if (!existsSync(conf)) writeFileSync(conf, text)
  return { ...options, env: { ...options.env, FONTCONFIG_FILE: conf } }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(resolveBrowser(), null, 2))
