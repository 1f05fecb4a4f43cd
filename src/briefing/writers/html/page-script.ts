/**
 * What plays a written page: one slide at a time, by keys, buttons and the address; a tap goes on, one in the first third
 * back, and one that marks words or follows a link does neither. Without it all slides stand below
 * each other. It holds no word; its hash stands in the page's policy, and a test recomputes it.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const slides = [...document.querySelectorAll('.slide')];
  const bar = document.querySelector('nav');
  const [back, forth, notes] = bar.querySelectorAll('button');
  const place = bar.querySelector('output');
  const mirrored = root.dir === 'rtl';
  let at = 0;
  const show = (to, focus) => {
    at = Math.max(0, Math.min(slides.length - 1, to));
    slides.forEach((slide, index) => slide.classList.toggle('shown', index === at));
    place.value = (at + 1) + ' / ' + slides.length;
    place.title = slides[at].getAttribute('aria-label');
    back.disabled = at === 0;
    forth.disabled = at === slides.length - 1;
    if (location.hash !== '#' + (at + 1)) history.replaceState(null, '', '#' + (at + 1));
    if (focus) slides[at].focus({ preventScroll: true });
    slides[at].scrollTop = 0;
  };
  const fromAddress = () => Number.parseInt(location.hash.slice(1), 10) - 1 || 0;
  const toggleNotes = () => notes.setAttribute('aria-pressed', String(root.classList.toggle('with-notes')));
  const steps = {
    ArrowRight: mirrored ? -1 : 1, ArrowLeft: mirrored ? 1 : -1, ArrowDown: 1, ArrowUp: -1,
    PageDown: 1, PageUp: -1, ' ': 1, Enter: 1, Backspace: -1,
  };
  const scrolls = (down) => {
    const slide = slides[at];
    return down ? slide.scrollTop + slide.clientHeight < slide.scrollHeight - 2 : slide.scrollTop > 1;
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, code } = event;
    const onButton = event.target instanceof Element && event.target.closest('button');
    if (onButton && (key === ' ' || key === 'Enter')) return;
    if (key === 'Home') show(0, true);
    else if (key === 'End') show(slides.length - 1, true);
    else if (code === 'KeyN') toggleNotes();
    else if (key === ' ' && event.shiftKey) show(at - 1, true);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && scrolls(key === 'ArrowDown')) return;
    else if (Object.hasOwn(steps, key)) show(at + steps[key], true);
    else return;
    event.preventDefault();
  });
  back.addEventListener('click', () => show(at - 1));
  forth.addEventListener('click', () => show(at + 1));
  notes.addEventListener('click', toggleNotes);
  addEventListener('click', ({ target, clientX, button }) => {
    const isElsewhere = target instanceof Element && target.closest('.slide') && !target.closest('a, button');
    if (button !== 0 || !isElsewhere || !getSelection().isCollapsed) return;
    const share = clientX / root.clientWidth;
    show(at + ((mirrored ? 1 - share : share) < 1 / 3 ? -1 : 1), true);
  });
  addEventListener('hashchange', () => show(fromAddress(), true));
  root.classList.add('playing');
  show(fromAddress());
})();
`;

export const PAGE_SCRIPT_HASH = 'sha256-2xrBWDaqf5Kefc603v1RqPdYTfGB76Q8fJfNesBkPoo=';
