// The three scenes of a product as HTML, 800 by 800 each, side by side. Colours follow the row's hue.
const piece = name => `pieces/${name}.webp`
const img = (name, x, y, size, extra = '') =>
  `<img src="${piece(name)}" style="left:${x}px;top:${y}px;width:${size}px;${extra}">`

// A small generator of numbers that a seed repeats, so that a picture painted again is the same.
function chance(seed) {
  let state = [...seed].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7)
  return () => ((state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32)
}

const tint = (hue, saturation, light, alpha = 1) => `hsl(${hue} ${saturation}% ${light}% / ${alpha})`

function close(good) {
  const [hero, second, third] = good.pieces
  const h = good.hue
  return `<section class="close" style="background:
      radial-gradient(circle at 32% 18%, ${tint(h, 90, 97)} 0, transparent 46%),
      radial-gradient(circle at 60% 45%, ${tint(h, 72, 88)}, ${tint(h + 8, 48, 70)} 78%)">
    <div class="table" style="background:linear-gradient(${tint(28, 42, 62)}, ${tint(22, 44, 42)})"></div>
    <div class="cloth" style="background:${tint(h, 45, 94)}"></div>
    ${img(second, 60, 300, 250, 'filter:blur(1.5px) drop-shadow(0 18px 14px #4a2c1255);transform:rotate(-14deg)')}
    ${img(third, 520, 290, 230, 'filter:blur(1.5px) drop-shadow(0 18px 14px #4a2c1255);transform:rotate(12deg)')}
    <div class="shade" style="left:190px;top:640px;width:430px;height:74px"></div>
    ${img(hero, 170, 200, 470, 'filter:drop-shadow(0 26px 22px #4a2c1266)')}
    ${img(third, 110, 600, 120, 'transform:rotate(-30deg);filter:drop-shadow(0 8px 6px #4a2c1266)')}
    ${img(second, 590, 610, 112, 'transform:rotate(24deg);filter:drop-shadow(0 8px 6px #4a2c1266)')}
  </section>`
}

const packs = {
  jar: good => `<div class="jar"><div class="lid"></div><div class="glass" style="background:
      linear-gradient(90deg, #ffffff66, transparent 22% 74%, #ffffff44),
      linear-gradient(${tint(good.hue, 85, 60)}, ${tint(good.hue - 10, 88, 44)})">${label(good)}</div></div>`,
  pouch: good => `<div class="pouch"><div class="seam"></div>${label(good)}</div>`,
  vacuum: good => `<div class="vacuum" style="--ink:${tint(good.hue, 55, 40)}"><div class="window">
      ${img(good.pieces[0], 70, 18, 260)}</div>${label(good)}</div>`,
  tin: good => `<div class="tin" style="background:linear-gradient(90deg, ${tint(good.hue, 38, 24)},
      ${tint(good.hue, 36, 46)} 38%, ${tint(good.hue, 40, 20)})"><div class="cap"></div>${label(good)}</div>`,
  box: good => `<div class="box" style="background:linear-gradient(120deg, ${tint(good.hue, 60, 90)},
      ${tint(good.hue, 48, 74)})">${label(good)}</div>`,
  gift: good => `<div class="box gift" style="background:linear-gradient(120deg, ${tint(6, 66, 48)},
      ${tint(2, 70, 34)})"><div class="ribbon"></div>${label(good)}</div>`,
  basket: good => `<div class="basket"><div class="heap">${[0, 1, 2, 3, 4].map(i =>
      img(good.pieces[0], 20 + i * 78, (i % 2) * 34, 170, `transform:rotate(${i * 17 - 34}deg)`)).join('')}</div>
      <div class="weave">${label(good)}</div></div>`,
}

const label = good => `<div class="label" style="--ink:${tint(good.hue, 58, 26)}">
    <b>${good.label}</b><i style="background:${tint(good.hue, 60, 42)}"></i><span>平利 · ${good.village}</span>
  </div>`

function pack(good) {
  const h = good.hue
  return `<section class="pack" style="background:linear-gradient(${tint(h, 38, 93)}, ${tint(h + 6, 34, 82)} 66%)">
    <div class="sill" style="background:linear-gradient(#c79a68, #8d5f36)"></div>
    <div class="shade" style="left:180px;top:668px;width:450px;height:64px"></div>
    ${packs[good.pack](good)}
    ${img(good.pieces[0], 572, 560, 160, 'filter:drop-shadow(0 12px 9px #4a2c1277);transform:rotate(8deg)')}
    ${img(good.pieces[2], 78, 590, 124, 'filter:drop-shadow(0 10px 8px #4a2c1277);transform:rotate(-12deg)')}
  </section>`
}

function ridge(random, base, height, colour) {
  const points = Array.from({ length: 9 }, (_, i) => [i * 100, base - random() * height])
  const path = points.map(([x, y], i) => {
    if (i === 0) return `M0 ${y}`
    const [px, py] = points[i - 1]
    return `C ${px + 50} ${py}, ${x - 50} ${y}, ${x} ${y}`
  }).join(' ')
  return `<path d="${path} L800 800 L0 800Z" fill="${colour}"/>`
}

function place(good) {
  const random = chance(good.slug)
  const [near, far] = good.motif
  const dusk = random() < 0.4
  const sky = dusk ? ['#fbd9a8', '#f7b787'] : ['#dff0f4', '#fdf6e3']
  const green = light => tint(118 + random() * 26, 30, light)
  return `<section class="place" style="background:linear-gradient(${sky[0]}, ${sky[1]} 60%)">
    <div class="sun" style="left:${120 + random() * 420}px;top:${70 + random() * 70}px"></div>
    <svg viewBox="0 0 800 800">${ridge(random, 380, 190, tint(160, 22, 74))}${ridge(random, 450, 150, tint(150, 26, 60))}
      <rect y="380" width="800" height="150" fill="url(#mist)"/>
      ${ridge(random, 540, 130, green(46))}${ridge(random, 640, 90, green(36))}${ridge(random, 740, 60, green(27))}
      <defs><linearGradient id="mist" x2="0" y2="1"><stop stop-color="#fff" stop-opacity="0"/>
      <stop offset=".5" stop-color="#fff" stop-opacity=".75"/><stop offset="1" stop-color="#fff" stop-opacity="0"/>
      </linearGradient></defs></svg>
    ${img(far, 120 + random() * 60, 470, 130)}${img('1f332', 560, 480, 110)}${img('1f333', 640, 500, 130)}
    ${img('1f332', 40, 560, 120)}
    ${img(near, 300 + random() * 60, 480, 230, 'filter:drop-shadow(0 14px 10px #1d4e3366)')}
    <p>${good.village}</p>
  </section>`
}

const style = `
  * { box-sizing: border-box; margin: 0 } body { display: flex; width: 2400px; font-family: "Noto Serif CJK SC", serif }
  section { position: relative; flex: 0 0 800px; height: 800px; overflow: hidden } img, .shade, .table, .cloth, .sun { position: absolute }
  .table { left: 0; right: 0; bottom: 0; height: 230px } .cloth { left: 60px; right: 60px; bottom: -330px; height: 500px; border-radius: 50%; opacity: .55 }
  .shade { border-radius: 50%; background: #3a220f; opacity: .38; filter: blur(18px) } .sill { position: absolute; inset: 610px 0 0 }
  .label { position: absolute; left: 50%; top: 50%; transform: translate(-50%, -50%); width: 236px; padding: 22px 12px 18px; background: #fffaf0;
    border-radius: 10px; text-align: center; color: var(--ink); box-shadow: 0 2px 8px #0003; outline: 2px solid var(--ink); outline-offset: -9px }
  .label b { display: block; font-size: 50px; line-height: 1.25 } .label i { display: block; width: 54px; height: 4px; margin: 10px auto; border-radius: 2px } .label span { font-size: 21px }
  .jar, .pouch, .vacuum, .tin, .box, .basket { position: absolute; left: 235px; top: 150px; width: 330px; height: 540px }
  .jar .lid { width: 250px; height: 76px; margin: 0 auto; border-radius: 14px 14px 4px 4px; background: linear-gradient(90deg, #8a5a17, #e9bc5a 40%, #8a5a17) }
  .jar .glass { position: relative; height: 464px; border-radius: 56px 56px 40px 40px; box-shadow: inset 0 0 0 10px #ffffff55, inset 0 -30px 40px #0002 }
  .pouch { border-radius: 12px 12px 26px 26px; background: linear-gradient(100deg, #c99a63, #e3bd8b 36%, #b98650); clip-path: polygon(4% 0, 96% 0, 100% 100%, 0 100%) }
  .pouch .seam { height: 52px; background: repeating-linear-gradient(90deg, #0001 0 6px, #fff2 6px 12px); border-bottom: 3px dashed #8d5f36aa }
  .vacuum { width: 400px; left: 200px; border-radius: 18px; background: linear-gradient(120deg, #ffffffcc, #e9eef0aa 50%, #ffffffdd); box-shadow: inset 0 0 0 14px #ffffff88, 0 6px 18px #0002; border: 3px solid #ffffffaa }
  .vacuum .window { position: absolute; inset: 0 } .vacuum .label { top: 73% }
  .tin { border-radius: 22px / 30px; width: 300px; left: 250px } .tin .cap { height: 92px; border-radius: 22px 22px 0 0; background: #ffffff22; border-bottom: 4px solid #0003 }
  .box { left: 170px; width: 460px; top: 250px; height: 440px; border-radius: 10px; box-shadow: inset -26px 0 0 #0001, inset 0 -18px 0 #0001 }
  .gift .ribbon { position: absolute; left: 50%; top: 0; bottom: 0; width: 60px; margin-left: -30px; background: linear-gradient(90deg, #d9a441, #f3d38a, #d9a441) }
  .basket { left: 150px; width: 500px } .heap { position: relative; left: 0; height: 260px; top: 90px } .weave { position: absolute; inset: 230px 0 0; border-radius: 20px 20px 90px 90px;
    background: repeating-linear-gradient(45deg, #a8743c 0 16px, #c8965a 16px 32px); box-shadow: inset 0 12px 0 #8d5f36 }
  .place svg { position: absolute; inset: 0 } .sun { width: 130px; height: 130px; border-radius: 50%; background: #fff6d8; box-shadow: 0 0 90px 40px #fff3c4cc }
  .place p { position: absolute; right: 36px; bottom: 30px; color: #fffaf0; font-size: 34px; letter-spacing: .1em; text-shadow: 0 2px 8px #0009 }
`

export const page = good => `<!DOCTYPE html><meta charset="utf-8"><style>${style}</style>${close(good)}${pack(good)}${place(good)}`
