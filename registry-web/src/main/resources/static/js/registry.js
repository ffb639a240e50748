// What the pages do beyond plain forms. Nothing typed is ever copied to the browser's storage.
(() => {
  'use strict';
  const live = () => document.getElementById('live');
  const say = (word) => { const at = live(); if (at) at.textContent = at.dataset[word] || ''; };

  // Leaving a form that was changed asks first; sending it does not.
  const changed = new WeakSet();
  const guarded = () => document.querySelector('form[data-guard]');
  document.addEventListener('input', (event) => { const form = event.target.closest('form[data-guard]'); if (form) changed.add(form); });
  document.addEventListener('submit', (event) => changed.delete(event.target));
  window.addEventListener('beforeunload', (event) => { const form = guarded(); if (form && changed.has(form)) event.preventDefault(); });

  // The other language keeps what was typed: a changed form is sent to be shown once more in it, and nothing is done.
  document.addEventListener('click', (event) => {
    const other = event.target.closest('.language');
    const form = other && [...document.querySelectorAll('form[data-guard]')].find((one) => changed.has(one));
    if (!form) return;
    event.preventDefault();
    const asking = Object.assign(document.createElement('button'), { name: '_lang', value: other.value || other.hreflang, formNoValidate: true, hidden: true });
    form.append(asking);
    form.requestSubmit(asking);
  });

  // A draft is kept on the server some seconds after the last change; data-draft is its address.
  let waiting = 0;
  const keep = async (form) => {
    const body = new FormData(form);
    form.querySelectorAll('[data-secret]').forEach((field) => body.delete(field.name));
    const headers = JSON.parse(document.body.getAttribute('hx-headers') || '{}');
    const answer = await fetch(form.dataset.draft, { method: 'POST', body: new URLSearchParams(body), headers, redirect: 'error' }).catch(() => null);
    const kept = form.querySelector('[data-kept]');
    if (answer && answer.ok && kept) kept.textContent = live().dataset.kept;
  };
  document.addEventListener('input', (event) => {
    const form = event.target.closest('form[data-draft]');
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => keep(form), 4000);
  });

  // Keys: "/" searches, Ctrl+Enter sends the form one is in, Escape closes a menu.
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) {
      const search = document.querySelector('[data-shortcut="/"]');
      if (search) { event.preventDefault(); search.focus(); }
    } else if (event.key === 'Enter' && event.ctrlKey && typing && typing.form) {
      event.preventDefault();
      typing.form.requestSubmit();
    } else if (event.key === 'Escape') {
      document.querySelectorAll('details.menu[open]').forEach((menu) => { menu.open = false; menu.querySelector('summary').focus(); });
    }
  });
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.menu[open]').forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
  });

  // A box in the head of a list selects the page; the count beside the list says how many.
  document.addEventListener('change', (event) => {
    if (event.target.matches('[data-select-page]')) {
      event.target.closest('table').querySelectorAll('input[name="id"]').forEach((box) => { box.checked = event.target.checked; });
    }
    const count = document.querySelector('[data-selected]');
    if (count) count.textContent = (count.dataset.words || '').replace('0', document.querySelectorAll('input[name="id"]:checked').length);
  });

  // The summary of problems takes the focus, so that it is read first and the links are one key away.
  const begin = () => {
    // Each line of the summary says which field it is about.
    document.querySelectorAll('.problems a[href^="#"]').forEach((line) => {
      const name = document.querySelector(`label[for="${line.hash.slice(1)}"] > span:first-child, legend[id="${line.hash.slice(1)}"] > span:first-child`);
      if (name) line.prepend((live().dataset.label || '').replace('0', name.textContent));
    });
    const here = document.querySelector('.main-nav [aria-current]');
    if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.clientWidth / 2;
    const summary = document.querySelector('[data-focus]');
    if (summary) summary.focus();
    if (location.search.includes('done=')) {
      const clean = new URL(location.href);
      clean.searchParams.delete('done');
      history.replaceState(history.state, '', clean);
    }
    document.querySelectorAll('[data-print]').forEach((button) => button.addEventListener('click', () => window.print()));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
  else begin();

  // An expired session answers a fragment with the login page: load it as a page. Failures are said aloud.
  document.addEventListener('htmx:beforeSwap', (event) => {
    const at = event.detail.xhr.responseURL;
    if (at && new URL(at).pathname === '/login') { event.detail.shouldSwap = false; location.reload(); }
  });
  document.addEventListener('htmx:responseError', () => say('failed'));
  document.addEventListener('htmx:sendError', () => say('failed'));
})();
