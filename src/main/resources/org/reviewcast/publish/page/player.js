'use strict';
const byId = (id) => document.getElementById(id);
const audio = byId('audio');
const player = byId('player');
const position = byId('position');
const chapters = [...document.querySelectorAll('.chapters a')]
  .map((link) => ({ link, start: Number(link.dataset.start), title: link.firstChild.textContent }));
const place = 'reviewcast.position.' + location.pathname;

// Storage can be shut off, full, or not there at all.
const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* kept for this visit only */ } },
};

const length = () => (Number.isFinite(audio.duration) && audio.duration) || Number(player.dataset.seconds);
const clock = (seconds) => {
  const s = Math.max(0, Math.floor(seconds));
  const end = String(s % 60).padStart(2, '0');
  return s < 3600 ? `${Math.floor(s / 60)}:${end}`
    : `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, '0')}:${end}`;
};
const say = (text) => { byId('status').textContent = text; };

const seek = (seconds) => {
  audio.currentTime = Math.min(Math.max(0, seconds), Math.max(0, length() - 0.05));
  show();
};
const play = () => audio.play().catch((problem) => {
  if (problem.name !== 'AbortError') say('The audio cannot be played.');
});
const toggle = () => (audio.paused ? play() : audio.pause());

const chapterAt = (seconds) => chapters.findLastIndex((c) => c.start <= seconds + 0.05);
const toChapter = (step) => {
  const now = audio.currentTime;
  const at = chapterAt(now);
  // Back goes to the start of this chapter first, as players do.
  const to = step < 0 && now - (chapters[at]?.start ?? 0) > 3 ? at : at + step;
  if (chapters[to]) seek(chapters[to].start);
  else if (to < 0) seek(0);
};
const setSpeed = (rate) => {
  audio.defaultPlaybackRate = audio.playbackRate = rate;
  byId('speed').value = String(rate);
  store.set('reviewcast.speed', rate);
};
const stepSpeed = (step) => {
  const select = byId('speed');
  const option = select.options[select.selectedIndex + step];
  if (option) { setSpeed(Number(option.value)); say(`Speed ${option.text}`); }
};

let shownSecond = -1;
let shownChapter = -1;
const showTime = () => {
  const second = Math.floor(audio.currentTime);
  if (second === shownSecond) return;
  shownSecond = second;
  position.value = second;
  position.setAttribute('aria-valuetext', `${clock(second)} of ${clock(length())}`);
  byId('elapsed').textContent = clock(second);
  const at = chapterAt(audio.currentTime);
  if (at === shownChapter) return;
  chapters[shownChapter]?.link.removeAttribute('aria-current');
  chapters[at]?.link.setAttribute('aria-current', 'true');
  byId('now').textContent = chapters[at]?.title ?? '';
  shownChapter = at;
};
const keep = () => {
  const now = audio.currentTime;
  store.set(place, now > 3 && now < length() - 10 ? now.toFixed(1) : '0');
};
const showState = () => {
  player.classList.toggle('playing', !audio.paused);
  byId('play').setAttribute('aria-label', audio.paused ? 'Play' : 'Pause');
  byId('start-label').textContent =
    !audio.paused ? 'Pause' : audio.currentTime > 1 ? 'Go on' : 'Listen';
};

const media = () => {
  if (!('mediaSession' in navigator) || !window.MediaMetadata) return;
  navigator.mediaSession.metadata = new MediaMetadata({
    title: document.querySelector('h1').textContent,
    artist: document.querySelector('.byline bdi')?.textContent ?? '',
    album: document.querySelector('.top bdi').textContent,
    artwork: [{ src: new URL('cover.jpg', location.href).href, type: 'image/jpeg' }],
  });
  const actions = {
    play, pause: () => audio.pause(), seekbackward: () => seek(audio.currentTime - 15),
    seekforward: () => seek(audio.currentTime + 15), previoustrack: () => toChapter(-1),
    nexttrack: () => toChapter(1), seekto: (to) => seek(to.seekTime),
  };
  for (const [name, action] of Object.entries(actions)) {
    try { navigator.mediaSession.setActionHandler(name, action); } catch { /* not known here */ }
  }
};

document.documentElement.classList.add('js');
for (const hidden of [player, byId('start'), document.querySelector('.hint')]) hidden.hidden = false;
audio.controls = false;
byId('start').addEventListener('click', toggle);
byId('play').addEventListener('click', toggle);
byId('back').addEventListener('click', () => seek(audio.currentTime - 15));
byId('forward').addEventListener('click', () => seek(audio.currentTime + 15));
byId('previous').addEventListener('click', () => toChapter(-1));
byId('next').addEventListener('click', () => toChapter(1));
byId('speed').addEventListener('change', (e) => setSpeed(Number(e.target.value)));
position.addEventListener('input', () => seek(Number(position.value)));
for (const chapter of chapters) {
  chapter.link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    follow(true);
    seek(chapter.start);
    play();
  });
}
for (const event of ['play', 'pause', 'ended', 'emptied']) audio.addEventListener(event, showState);
for (const event of ['pause', 'seeked']) audio.addEventListener(event, keep);
audio.addEventListener('durationchange', () => {
  position.max = Math.floor(length());
  byId('total').textContent = clock(length());
});
audio.addEventListener('play', media, { once: true });
audio.querySelector('source:last-of-type').addEventListener('error', () => {
  say('The audio is not here.');
  byId('now').textContent = 'The audio is not here.';
});
setInterval(() => { if (!audio.paused) keep(); }, 5000);
addEventListener('pagehide', keep);
