// Opens each page in Chromium and checks it; see scripts/check-page.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { clickThrough } from './click-through.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const args = process.argv.slice(2);
const shots = args[0] === '--shots' ? args.splice(0, 2)[1] : null;
const screens = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 900 } },
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const complaints = [];
const fail = (page, what) => complaints.push(`${page}: ${what}`);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--mute-audio',
    '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--autoplay-policy=no-user-gesture-required'],
});
if (shots) mkdirSync(shots, { recursive: true });

for (const argument of args) {
  const address = /^https?:/.test(argument) ? argument : pathToFileURL(resolve(argument)).href;
  if (address.startsWith('file:') && !existsSync(argument)) {
    fail(argument, 'is not there');
    continue;
  }
  const name = basename(dirname(argument)) || 'page';
  for (const [screen, options] of Object.entries(screens)) {
    for (const colorScheme of ['light', 'dark']) {
      // The policy keeps axe out, as it should; here it is set aside, and looked at below.
      const context = await browser.newContext({ ...options, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const label = `${argument} (${screen}, ${colorScheme})`;
      await page.goto(address);
      const wide = await page.evaluate(() =>
        document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) fail(label, `is ${wide} px wider than the screen`);
      await page.evaluate(axe);
      for (const state of ['at rest', 'marked']) {
        if (state === 'marked') {
          if (!(await page.locator('article .s').count())) continue;
          await page.locator('article .s').nth(1).evaluate((s) => s.classList.add('on'));
        }
        // A mark changes nothing but colours.
        const runOnly = state === 'marked' ? ['color-contrast'] : { type: 'tag', values: tags };
        const found = await page.evaluate((only) => axe.run(document, { runOnly: only }), runOnly);
        for (const violation of found.violations) {
          const nodes = violation.nodes.slice(0, 3).map((node) => node.html).join('\n    ');
          fail(label, `axe, ${state}: ${violation.id}: ${violation.help}\n    ${nodes}`);
        }
      }
      if (shots) await page.screenshot({ path: join(shots, `${name}-${screen}-${colorScheme}.png`) });
      await context.close();
    }
  }
  const context = await browser.newContext({ ...screens.desktop, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => fail(argument, `script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') fail(argument, `console: ${message.text()}`);
  });
  await page.goto(address);
  if (await page.locator('#player').count()) await clickThrough(page, (what) => fail(argument, what));
  const pictures = await page.locator('article img').evaluateAll((all) => all.map((image) => image.src));
  const home = address.startsWith('file:') ? 'file:' : new URL(address).origin;
  for (const url of new Set(asked)) {
    if (!url.startsWith(home) && !pictures.includes(url)) fail(argument, `asked for ${url}`);
  }
  if (shots) {
    await page.screenshot({ path: join(shots, `${name}-playing.png`) });
    await page.pdf({ path: join(shots, `${name}.pdf`), format: 'A4' });
  }
  await context.close();
  const plain = await browser.newContext({ ...screens.phone, javaScriptEnabled: false });
  const bare = await plain.newPage();
  await bare.goto(address);
  if (await bare.locator('audio').count()) {
    if (!(await bare.locator('audio[controls]').isVisible())) fail(argument, 'no player without script');
    if (!(await bare.locator('article').isVisible())) fail(argument, 'no text without script');
  }
  if (shots) await bare.screenshot({ path: join(shots, `${name}-no-script.png`) });
  await plain.close();
}
await browser.close();
for (const complaint of complaints) console.error(complaint);
console.log(`${args.length} pages checked, ${complaints.length} complaints`);
process.exit(complaints.length ? 1 : 0);
