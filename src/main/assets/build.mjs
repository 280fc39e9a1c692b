// Puts in place what the pages load: style, script, fonts, icons.
// Maven calls it in process-resources:  node src/main/assets/build.mjs <target directory>
//
// npm is asked only when package-lock.json, package.json or the theme has changed; everything else
// is read from disk, and a file is written only when its bytes differ.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const packages = join(here, 'node_modules')
const theme = join(packages, '.theme')
const classes = join(process.argv[2] ?? fail('Give the target directory.'), 'classes')

fetchPackagesAndBuildTheme()

const fonts = join(packages, '@fontsource-variable/public-sans/files')
for (const style of ['normal', 'italic']) {
  copy(join(fonts, `public-sans-latin-wght-${style}.woff2`), `static/fonts/public-sans-${style}.woff2`)
  copy(join(fonts, `public-sans-latin-ext-wght-${style}.woff2`), `static/fonts/public-sans-ext-${style}.woff2`)
}

// PDF embeds TrueType: one file for each weight that documents use.
const cuts = { 400: '400Regular', '400italic': '400Regular_Italic', 600: '600SemiBold', 700: '700Bold' }
for (const [name, cut] of Object.entries(cuts)) {
  const file = `${cut}/PublicSans_${cut}.ttf`
  copy(join(packages, '@expo-google-fonts/public-sans', file), `fonts/PublicSans-${name}.ttf`)
}

for (const icon of filesIn('icons')) copy(join(here, 'icons', icon), `static/icons/${icon}`)
copy(join(packages, 'htmx.org/dist/htmx.min.js'), 'static/js/htmx.min.js')
write('static/js/app.js', filesIn('js').map((file) => `{\n${text(join(here, 'js', file))}}\n`).join(''))
write('static/js/answer.js', text(join(here, 'answer.js')))

const style = [
  join(here, 'layers.css'),
  join(packages, '@digdir/designsystemet-css/dist/src/index.css'),
  join(theme, 'kommun.css'),
  ...filesIn('css').map((file) => join(here, 'css', file)),
]
write('static/css/app.css', withVersions(style.map(text).map(withoutMaps).join('\n')))

function fetchPackagesAndBuildTheme() {
  const config = join(here, 'designsystemet.config.json')
  const state = hash(...['package.json', 'package-lock.json'].map((f) => readFileSync(join(here, f))), readFileSync(config))
  const stamp = join(packages, '.state')
  if (existsSync(stamp) && text(stamp) === state) return
  rmSync(stamp, { force: true })
  run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], here)
  const designsystemet = join(packages, '@digdir/designsystemet/dist/bin/designsystemet.js')
  mkdirSync(theme, { recursive: true })
  run(process.execPath, [designsystemet, 'tokens', 'create', '--config', config], theme)
  run(process.execPath, [designsystemet, 'tokens', 'build', '--config', config, '--out-dir', theme], theme)
  writeFileSync(stamp, state)
}

/** Quiet when all is well; tells all that the command said when it is not. */
function run(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, stdio: 'pipe', encoding: 'utf8' })
  } catch (e) {
    fail(`${command} ${args.join(' ')}\n${e.stdout ?? ''}${e.stderr ?? e.message}\n`
      + 'The look of the pages could not be built. Node 20 or newer with npm is needed, and the first time a package registry.')
  }
}

/** The files of a folder by name, so that the order of the result is always the same. */
function filesIn(folder) {
  return readdirSync(join(here, folder)).filter((name) => !name.startsWith('.')).sort()
}

/** Browsers keep files for a year: what the style refers to carries the hash of its bytes. */
function withVersions(css) {
  return css.replace(/url\("?\.\.\/((?:fonts|icons)\/[^")?]+)"?\)/g, (_, file) =>
    `url("../${file}?v=${hash(readFileSync(join(classes, 'static', file))).slice(0, 12)}")`)
}

function withoutMaps(css) {
  return css.replace(/^@charset [^;]*;\s*/, '').replace(/^\/\*# sourceMappingURL=.*\*\/$/gm, '')
}

function copy(from, to) {
  write(to, readFileSync(from))
}

function write(to, content) {
  const file = join(classes, to)
  const bytes = Buffer.from(content)
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, bytes)
}

function text(file) {
  return readFileSync(file, 'utf8')
}

function hash(...contents) {
  const digest = createHash('sha256')
  contents.forEach((content) => digest.update(content))
  return digest.digest('hex')
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
