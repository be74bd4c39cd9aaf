// Single keys can be turned off (WCAG 2.1.4); they are out of the way of fields and buttons.
const help = byId('help');
const shortcuts = byId('shortcuts');
shortcuts.checked = store.get('reviewcast.keys') !== 'off';
shortcuts.addEventListener('change', () => store.set('reviewcast.keys', shortcuts.checked ? 'on' : 'off'));
byId('keys').addEventListener('click', () => help.showModal());

const actions = {
  k: toggle,
  j: () => seek(audio.currentTime - 15),
  l: () => seek(audio.currentTime + 15),
  arrowleft: () => seek(audio.currentTime - 15),
  arrowright: () => seek(audio.currentTime + 15),
  ',': () => toSentence(-1),
  '.': () => toSentence(1),
  p: () => toChapter(-1),
  n: () => toChapter(1),
  '-': () => stepSpeed(-1),
  '+': () => stepSpeed(1),
  '=': () => stepSpeed(1),
  f: () => follow(true),
  '?': () => help.showModal(),
};
addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open || !shortcuts.checked) return;
  const target = event.target;
  if (target.closest('input, select, textarea, [contenteditable]')) return;
  if (target.closest('.table') && event.key.startsWith('Arrow')) return;
  const space = event.key === ' ' && !target.closest('button, a, summary');
  const action = space ? toggle : actions[event.key.toLowerCase()];
  if (action) {
    event.preventDefault();
    action();
  } else if (following && !audio.paused && /^(Page|Arrow|Home|End)/.test(event.key)) {
    follow(false);
  }
});
