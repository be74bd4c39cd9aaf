// Plays an episode's page as a person would, and looks at what it marks.

const LATEST_MS = 150;
const WATCHED_MS = 4000;

/** The word that is marked, the sentence, and the time of the audio. */
const marked = (page) => page.evaluate(() => {
  const word = [...(CSS.highlights.get('spoken') ?? [])][0];
  return {
    word: word ? word.toString() : '',
    sentence: document.querySelector('.s.on')?.id ?? '',
    time: document.getElementById('audio').currentTime,
    paused: document.getElementById('audio').paused,
  };
});

/** What the page's own table says of each word: when it sounds and what it is. */
const expected = (page) => page.evaluate(() => {
  const words = [];
  for (const [start, id, flat] of JSON.parse(document.getElementById('timings').textContent)) {
    const element = document.getElementById('s' + id);
    const copy = element?.cloneNode(true);
    copy?.querySelectorAll('[data-aside]').forEach((aside) => aside.remove());
    const text = copy?.textContent ?? '';
    let at = start;
    let end = 0;
    for (let i = 0; i < flat.length; i += 3) {
      at += flat[i];
      const begin = end + flat[i + 1];
      end = begin + flat[i + 2];
      words.push({ at: at / 100, text: text.slice(begin, end), sentence: 's' + id });
    }
  }
  return words;
});

/** Every mark of the next seconds, with the time at which it was first drawn, and what was late. */
async function watch(page, words) {
  const seen = await page.evaluate((watched) => new Promise((done) => {
    const audio = document.getElementById('audio');
    const list = [];
    const from = performance.now();
    let last = '';
    const look = () => {
      const word = [...(CSS.highlights.get('spoken') ?? [])][0];
      const text = word ? word.toString() : '';
      const sentence = document.querySelector('.s.on')?.id ?? '';
      if (text && sentence + text !== last) {
        last = sentence + text;
        list.push({ text, sentence, at: audio.currentTime });
      }
      if (performance.now() - from < watched) requestAnimationFrame(look);
      else done(list);
    };
    look();
  }), WATCHED_MS);
  const late = [];
  let worst = 0;
  for (const mark of seen.slice(1)) {
    const word = words.filter((w) => w.sentence === mark.sentence && w.text === mark.text)
      .reduce((a, b) => (!a || Math.abs(b.at - mark.at) < Math.abs(a.at - mark.at) ? b : a), null);
    const off = word ? Math.abs(word.at - mark.at) * 1000 : Infinity;
    worst = Math.max(worst, off);
    if (off > LATEST_MS) late.push(`"${mark.text}" was marked ${Math.round(off)} ms off`);
  }
  return { seen, worst, late };
}

export async function clickThrough(page, fail) {
  const words = await expected(page);
  if (words.length === 0) return fail('no word of it has a time');
  if (words.some((word) => word.text === '')) fail('a time points to no text');

  await page.locator('#start').click();
  await page.waitForFunction(() => document.getElementById('audio').currentTime > 0.3, null, { timeout: 15000 })
    .catch(() => fail('does not play'));

  const chapters = page.locator('.chapters a');
  if ((await chapters.count()) > 1) {
    await chapters.nth(1).click();
    const start = Number(await chapters.nth(1).getAttribute('data-start'));
    await page.waitForTimeout(400);
    const now = await marked(page);
    if (now.time < start || now.time > start + 2) fail(`a chapter at ${start} s was sought, and it is ${now.time}`);
    if ((await chapters.nth(1).getAttribute('aria-current')) !== 'true') fail('the chapter is not marked');
  }

  // The longest of the first sentences, clicked at its first word: its box may hold others.
  await page.keyboard.press('k');
  const spot = await page.evaluate(() => {
    const first = [...document.querySelectorAll('article .s')].slice(0, 6);
    const longest = first.reduce((a, b) => (b.textContent.length > a.textContent.length ? b : a));
    longest.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = longest.getClientRects()[0];
    return { id: longest.id, x: box.left + 5, y: box.top + box.height / 2 };
  });
  await page.mouse.click(spot.x, spot.y);
  await page.waitForTimeout(60);
  const clicked = spot.id;
  const now = await marked(page);
  if (now.sentence !== clicked) fail(`${clicked} was clicked, and ${now.sentence} is marked`);
  if (now.paused) fail('a click on a sentence does not play');

  // A machine that is busy with something else may draw late once.
  let said = await watch(page, words);
  if (said.late.length > 0) {
    await page.mouse.click(spot.x, spot.y);
    said = await watch(page, words);
  }
  said.late.forEach(fail);
  const { seen, worst } = said;
  if (seen.length < 5) return fail(`only ${seen.length} words were marked in ${WATCHED_MS} ms`);
  await page.keyboard.press('k');
  await page.waitForTimeout(100);
  if (!(await marked(page)).paused) fail('the key K does not pause');
  await page.keyboard.press('l');
  await page.waitForTimeout(200);
  const after = await marked(page);
  const seconds = Number(await page.locator('#player').getAttribute('data-seconds'));
  if (Math.abs(after.time - Math.min(seen.at(-1).at + 15, seconds)) > 2) fail('the key L does not skip 15 seconds');
  await page.reload();
  await page.waitForTimeout(500);
  const again = await marked(page);
  // Near the end it begins anew the next time.
  if (after.time < seconds - 12 && Math.abs(again.time - after.time) > 1) fail(`the position was not kept: ${again.time}`);
  console.log(`${seen.length} words marked in ${WATCHED_MS / 1000} s, the furthest ${Math.round(worst)} ms off`);
}
