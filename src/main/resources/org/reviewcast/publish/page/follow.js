// Rows of [start in hundredths of a second, element, words], as the page's maker wrote them.
const rows = JSON.parse(byId('timings').textContent);
const rowOf = new Map();
rows.forEach((row, i) => { if (!rowOf.has(row[1])) rowOf.set(row[1], i); });
const spoken = window.Highlight && CSS.highlights ? new Highlight() : null;
if (spoken) CSS.highlights.set('spoken', spoken);
const still = matchMedia('(prefers-reduced-motion: reduce)');

let row = -1;
let words = [];
let word = -1;
let marked = null;
let following = true;

const lastBefore = (list, key, value) => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(list[middle]) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
const decode = ([start, , flat]) => {
  const list = [];
  let at = start;
  let end = 0;
  for (let i = 0; i < flat.length; i += 3) {
    at += flat[i];
    const begin = end + flat[i + 1];
    end = begin + flat[i + 2];
    list.push({ at, begin, end });
  }
  return list;
};

// Numbers of notes and the like stand in a sentence but are no part of what is spoken.
const rangeOf = (element, begin, end) => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) => (node.nodeType === 3 ? NodeFilter.FILTER_ACCEPT
      : 'aside' in node.dataset ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP),
  });
  const range = document.createRange();
  let before = 0;
  let open = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const after = before + node.length;
    if (!open && begin < after) { range.setStart(node, begin - before); open = true; }
    if (open && end <= after) { range.setEnd(node, end - before); return range; }
    before = after;
  }
  return null;
};

const scrollTo = (element) => {
  const box = element.getBoundingClientRect();
  const bottom = innerHeight - (getComputedStyle(player).position === 'fixed' ? player.offsetHeight : 0);
  if (box.top < bottom * 0.12 || box.bottom > bottom * 0.8) {
    const top = scrollY + box.top - bottom * 0.3;
    window.scrollTo({ top, behavior: still.matches ? 'instant' : 'smooth' });
  }
};
const follow = (on) => {
  following = on;
  byId('follow').hidden = on || !marked || audio.paused;
  if (on && marked) scrollTo(marked);
};

const show = () => {
  showTime();
  const now = audio.currentTime * 100;
  const started = !audio.paused || audio.currentTime > 0;
  const at = started ? lastBefore(rows, (r) => r[0], now + 2) : -1;
  if (at !== row) {
    row = at;
    word = -1;
    words = at < 0 ? [] : decode(rows[at]);
    const element = at < 0 ? null : byId('s' + rows[at][1]);
    if (element !== marked) {
      marked?.classList.remove('on');
      element?.classList.add('on');
      marked = element;
      if (element && following && !audio.paused) scrollTo(element);
    }
    spoken?.clear();
  }
  const to = lastBefore(words, (w) => w.at, now + 2);
  if (to !== word && spoken) {
    word = to;
    spoken.clear();
    const range = to < 0 || !marked ? null : rangeOf(marked, words[to].begin, words[to].end);
    if (range) spoken.add(range);
  }
};
const run = () => {
  show();
  if (!audio.paused && !audio.ended) requestAnimationFrame(run);
};
const playFrom = (index) => {
  if (!rows[index]) return;
  follow(true);
  seek(rows[index][0] / 100);
  play();
};
const toSentence = (step) => {
  let to = row + step;
  while (rows[to] && (rows[to][1] < 0 || rows[to][1] === rows[row]?.[1])) to += step;
  if (rows[to]) { following = true; seek(rows[to][0] / 100); if (marked) scrollTo(marked); }
};

document.querySelector('main').addEventListener('click', (event) => {
  const sentence = event.target.closest('.s');
  if (!sentence || event.target.closest('a') || !getSelection().isCollapsed) return;
  playFrom(rowOf.get(Number(sentence.id.slice(1))));
});
audio.addEventListener('play', () => { follow(following); requestAnimationFrame(run); });
for (const event of ['seeked', 'timeupdate']) audio.addEventListener(event, show);
for (const event of ['pause', 'ended']) audio.addEventListener(event, () => { byId('follow').hidden = true; });
for (const event of ['wheel', 'touchmove']) {
  addEventListener(event, () => { if (!audio.paused && following) follow(false); }, { passive: true });
}
byId('follow').addEventListener('click', () => follow(true));
addEventListener('error', (event) => {
  if (event.target.matches?.('article img')) event.target.classList.add('missing');
}, true);

const wanted = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
const begin = wanted ? Number(wanted[1]) : Number(store.get(place));
if (begin > 0) { seek(begin); showState(); }
const rate = Number(store.get('reviewcast.speed'));
if ([...byId('speed').options].some((option) => Number(option.value) === rate)) setSpeed(rate);
if (matchMedia('(max-width: 52rem)').matches && chapters.length > 5) byId('chapters').open = false;
showTime();
