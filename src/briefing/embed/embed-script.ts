/**
 * What makes a page of one view answer: it finds, moves and comes closer, and tells of what is chosen. All words and names
 * come from the page, as text. Without it the picture, its legend and its sources are there all the same. Its hash stands in
 * the page's policy, and a test recomputes it.
 */
export const EMBED_SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const { nodes, links, words, zooms, closer: steps } = JSON.parse(document.getElementById('data').textContent);
  const frame = document.querySelector('.picture');
  const svg = frame.querySelector('svg');
  const search = document.querySelector('.search input');
  const found = document.querySelector('.found');
  const details = document.querySelector('.details');
  const [width, height] = svg.getAttribute('viewBox').split(' ').slice(2).map(Number);
  const mirrored = root.dir === 'rtl';
  const groups = (name) => {
    const all = [];
    for (const group of svg.querySelectorAll('[data-' + name + ']')) all[group.dataset[name]] = group;
    return all;
  };
  const [marks, names, lines] = [groups('node'), groups('name'), groups('link')];
  const places = marks.map((mark) => {
    const { x, y, width: wide, height: high } = mark.getBBox();
    return { x: x + wide / 2, y: y + high / 2 };
  });
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    const holder = name === 'bdi' || !text ? made : made.appendChild(document.createElement('bdi'));
    if (text) holder.textContent = text;
    if (kind) made.className = kind;
    return made;
  };

  const MOST = 8;
  let zoom = 1;
  let middle = { x: width / 2, y: height / 2 };
  const look = (to, at) => {
    if (!zooms) return;
    zoom = Math.min(MOST, Math.max(1, to));
    const [wide, high] = [width / zoom, height / zoom];
    const within = (value, half, all) => Math.min(all - half, Math.max(half, value));
    middle = { x: within(at.x, wide / 2, width), y: within(at.y, high / 2, height) };
    svg.setAttribute('viewBox', [middle.x - wide / 2, middle.y - high / 2, wide, high].map((one) => one.toFixed(2)).join(' '));
    frame.classList.toggle('closer', zoom > 1);
    // More names have room, the closer it is.
    steps.forEach((least, at) => svg.classList.toggle('by' + (at + 1), zoom >= least - 0.01));
  };
  const unit = () => {
    const box = svg.getBoundingClientRect();
    return Math.max(width / zoom / box.width, height / zoom / box.height);
  };
  const closer = (by, x, y) => {
    const box = svg.getBoundingClientRect();
    const away = { x: (x - box.x - box.width / 2) * unit(), y: (y - box.y - box.height / 2) * unit() };
    const at = { x: middle.x + away.x, y: middle.y + away.y };
    const real = Math.min(MOST, Math.max(1, zoom * by)) / zoom;
    look(zoom * real, { x: at.x - away.x / real, y: at.y - away.y / real });
  };

  let chosen = -1;
  const ends = (node) => links.filter(({ from, to }) => from === node || to === node);
  const choose = (node, move) => {
    chosen = node;
    for (const group of svg.querySelectorAll('.near')) group.classList.remove('near', 'self');
    svg.classList.toggle('chosen', node >= 0);
    if (node >= 0) {
      const near = new Set([node]);
      links.forEach(({ from, to }, at) => {
        if (from !== node && to !== node) return;
        near.add(from);
        near.add(to);
        lines[at]?.classList.add('near');
      });
      for (const one of near) for (const group of [marks[one], names[one]]) group?.classList.add('near');
      marks[node].classList.add('self');
      step(node, false);
      if (move && zooms) look(Math.max(zoom, 2), places[node]);
    }
    tell(node);
  };
  const tell = (node) => {
    if (!details) return;
    details.hidden = node < 0;
    if (node < 0) return;
    const { name, title, kind, year } = nodes[node];
    const close = element('button', '×', 'close');
    close.type = 'button';
    close.setAttribute('aria-label', words.close);
    close.title = words.close;
    close.addEventListener('click', () => {
      choose(-1);
      marks[node].focus({ preventScroll: true });
    });
    const parts = [close, element('h2', name)];
    if (title) parts.push(element('p', title));
    parts.push(element('p', year === null ? kind : kind + ' · ' + year));
    for (const [heading, own, other] of [
      [words.out, ends(node).filter(({ from }) => from === node), 'to'],
      [words.into, ends(node).filter(({ to }) => to === node), 'from'],
    ]) {
      if (own.length === 0) continue;
      const list = element('ul', '', 'links');
      for (const link of own) {
        const button = element('button');
        button.type = 'button';
        button.append(element('bdi', nodes[link[other]].name));
        const sources = link.sources.length > 0 && words.sources ? ' · ' + words.sources + ' ' + link.sources.join(', ') : '';
        button.append(element('small', link.how + sources));
        button.addEventListener('click', () => {
          choose(link[other], true);
          details.querySelector('.close').focus();
        });
        const item = element('li');
        item.append(button);
        list.append(item);
      }
      parts.push(element('h3', heading + ' (' + own.length + ')'), list);
    }
    details.replaceChildren(...parts);
    details.scrollTop = 0;
  };

  // One node is reached by Tab, the others by arrows from it.
  let current = 0;
  const step = (to, focus) => {
    marks[current]?.setAttribute('tabindex', '-1');
    current = (to + marks.length) % marks.length;
    marks[current]?.setAttribute('tabindex', '0');
    if (focus) marks[current].focus({ preventScroll: true });
  };
  const across = places.map((_, at) => at).sort((a, b) => (places[a].x - places[b].x || places[a].y - places[b].y) * (mirrored ? -1 : 1));
  marks.forEach((mark, at) => {
    const { name, kind } = nodes[at];
    const seen = [...mark.querySelectorAll('text')].map((text) => text.textContent.trim()).join(' ');
    mark.setAttribute('tabindex', '-1');
    mark.setAttribute('role', details ? 'button' : 'img');
    mark.setAttribute('aria-label', [name, ...(name.includes(seen) ? [] : [seen]), kind].join(', '));
    mark.addEventListener('focus', () => step(at, false));
  });
  if (marks.length > 0) step(across[0], false);
  const nodeOf = (target) => Number(target.closest?.('[data-node]')?.dataset.node ?? target.closest?.('[data-name]')?.dataset.name ?? -1);

  let held = null;
  svg.addEventListener('pointerdown', (event) => {
    held = { x: event.clientX, y: event.clientY, from: middle, moved: false };
  });
  svg.addEventListener('pointermove', (event) => {
    if (!held || event.buttons === 0) return;
    const [x, y] = [event.clientX - held.x, event.clientY - held.y];
    if (!held.moved && Math.hypot(x, y) < 4) return;
    if (!held.moved && zoom > 1) svg.setPointerCapture(event.pointerId);
    held.moved = true;
    frame.classList.add('held');
    look(zoom, { x: held.from.x - x * unit(), y: held.from.y - y * unit() });
  });
  const release = () => frame.classList.remove('held');
  svg.addEventListener('pointerup', release);
  svg.addEventListener('pointercancel', release);
  svg.addEventListener('click', (event) => {
    if (held?.moved) return;
    choose(nodeOf(event.target), false);
  });
  svg.addEventListener('wheel', (event) => {
    // Without a key the page around this one scrolls.
    if (!zooms || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    closer(2 ** (-event.deltaY / 240), event.clientX, event.clientY);
  }, { passive: false });
  svg.addEventListener('keydown', (event) => {
    const node = nodeOf(event.target);
    const at = across.indexOf(node);
    const along = { ArrowRight: mirrored ? -1 : 1, ArrowLeft: mirrored ? 1 : -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (along && node >= 0) step(across[(at + along + across.length) % across.length], true);
    else if ((event.key === 'Enter' || event.key === ' ') && node >= 0) {
      choose(node, false);
      details?.querySelector('.close').focus();
    } else if (event.key === '+' || event.key === '=') look(zoom * 1.5, places[node] ?? middle);
    else if (event.key === '-') look(zoom / 1.5, middle);
    else if (event.key === '0') look(1, middle);
    else return;
    event.preventDefault();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (found && !found.hidden) found.hidden = true;
    else if (chosen >= 0) {
      const node = chosen;
      choose(-1);
      marks[node].focus({ preventScroll: true });
    }
  });
  const [more, less, whole] = document.querySelectorAll('.zoom button');
  more?.addEventListener('click', () => look(zoom * 1.5, middle));
  less?.addEventListener('click', () => look(zoom / 1.5, middle));
  whole?.addEventListener('click', () => look(1, middle));

  if (search) {
    const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
    const texts = nodes.map(({ name, title, kind }) => fold(name + ' ' + title + ' ' + kind));
    const show = () => {
      const asked = fold(search.value).split(/\\s+/).filter(Boolean);
      const hits = across.filter((at) => asked.every((word) => texts[at].includes(word)));
      found.replaceChildren(
        ...hits.map((at) => {
          const button = element('button');
          button.type = 'button';
          button.append(element('bdi', nodes[at].name), element('small', nodes[at].title || nodes[at].kind));
          button.addEventListener('click', () => {
            found.hidden = true;
            choose(at, true);
            marks[at].focus({ preventScroll: true });
          });
          const item = element('li');
          item.append(button);
          return item;
        }),
        ...(hits.length > 0 ? [] : [element('li', words.nothing, 'none')]),
      );
      found.hidden = false;
    };
    search.addEventListener('input', show);
    search.addEventListener('focus', show);
    search.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') found.querySelector('button')?.click();
      else if (event.key === 'ArrowDown') found.querySelector('button')?.focus();
      else return;
      event.preventDefault();
    });
    found.addEventListener('keydown', (event) => {
      const buttons = [...found.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement);
      if (event.key === 'ArrowDown') buttons[at + 1]?.focus();
      else if (event.key === 'ArrowUp') (buttons[at - 1] ?? search).focus();
      else return;
      event.preventDefault();
    });
    addEventListener('pointerdown', (event) => {
      if (!event.target.closest?.('.search')) found.hidden = true;
    });
    document.querySelector('.search').addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !relatedTarget.closest('.search')) found.hidden = true;
    });
  }
  const key = document.querySelector('.key');
  if (key && innerWidth < 600) key.open = false;
  root.classList.add('scripted');
})();
`;

export const EMBED_SCRIPT_HASH = 'sha256-9szcQtriCJZ3TRuXnGVxvQRxfkBlzSXlbH0/CEhxutk=';
