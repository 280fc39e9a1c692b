// Replaced by the asset build.
import { mkdirSync, writeFileSync } from 'node:fs'
const out = process.argv[2] + '/classes/static'
for (const d of ['css', 'js']) mkdirSync(`${out}/${d}`, { recursive: true })
writeFileSync(`${out}/css/app.css`, ''); writeFileSync(`${out}/js/app.js`, '')
