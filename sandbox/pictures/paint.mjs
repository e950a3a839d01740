#!/usr/bin/env node
// Paints the photos of the demo's goods: see README.md. Arguments: slugs; none means all.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { page } from './scenes.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const story = join(here, '../src/main/resources/story')
const scenes = ['close', 'pack', 'place']
// The last one stands for the widest kept photo: the pieces are 256 pixels wide, more would only blur.
const widths = [320, 640, 800]

const [head, ...rows] = readFileSync(join(story, 'goods.tsv'), 'utf8').trim().split('\n').map(line => line.split('\t'))
const villages = Object.fromEntries(
  readFileSync(join(story, 'shops.tsv'), 'utf8').trim().split('\n').slice(1).map(line => line.split('\t')).map(row => [row[0], row[2]]))
const goods = rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i]])))
  .map(row => ({ ...row, hue: Number(row.hue), pieces: row.pieces.split(','), motif: row.motif.split(','), village: villages[row.shop] }))

const wanted = process.argv.slice(2)
mkdirSync(join(story, 'photos'), { recursive: true })
const profile = mkdtempSync(join(here, '.profile-'))
const sheet = join(here, '.sheet.html')
const shot = join(here, '.sheet.png')
try {
  for (const good of goods.filter(good => wanted.length === 0 || wanted.includes(good.slug))) {
    writeFileSync(sheet, page(good))
    execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
      '--disable-background-networking', '--allow-file-access-from-files', `--user-data-dir=${profile}`,
      '--window-size=2400,800', `--screenshot=${shot}`, `file://${sheet}`], { stdio: 'ignore' })
    scenes.forEach((scene, i) => widths.forEach(width => {
      const file = join(story, 'photos', `${good.slug}-${scene}-${width}.webp`)
      execFileSync('convert', [shot, '-crop', `800x800+${i * 800}+0`, '+repage', '-resize', `${width}x${width}`,
        '-strip', '-quality', width === 320 ? '72' : '74', '-define', 'webp:method=6', file])
      if (statSync(file).size === 0) throw new Error(`${file} is empty`)
    }))
    console.log(good.slug)
  }
} finally {
  for (const left of [profile, sheet, shot]) rmSync(left, { recursive: true, force: true })
}
