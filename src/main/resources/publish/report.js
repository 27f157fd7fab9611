'use strict';
// Filters and sorts the lists; without scripts the page is complete and merely stays as it is.
for (const bar of document.querySelectorAll('.filter')) {
  const rows = [...document.getElementById(bar.dataset.for).tBodies[0].rows];
  const words = bar.querySelector('input[type=search]');
  const kind = bar.querySelector('select');
  const attention = bar.querySelector('input[type=checkbox]');
  const apply = () => {
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !wanted.every(word => text.includes(word))
        || (kind.value !== '' && row.dataset.kind !== kind.value)
        || (attention.checked && row.dataset.attention !== 'true');
      shown += row.hidden ? 0 : 1;
    }
    bar.querySelector('output').textContent = shown + ' / ' + rows.length;
  };
  for (const control of [words, kind, attention]) control.addEventListener('input', apply);
  const given = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  words.value = given.get('filter') || '';
  apply();
}
for (const table of document.querySelectorAll('.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.addEventListener('click', () => {
    const descending = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : head.classList.contains('number');
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    const key = row => row.cells[column].dataset.sort ?? row.cells[column].textContent.replaceAll(',', '');
    const body = table.tBodies[0];
    const sorted = [...body.rows].sort((a, b) => {
      const x = key(a), y = key(b), m = Number(x), n = Number(y);
      return x !== '' && y !== '' && !isNaN(m) && !isNaN(n) ? m - n : x.localeCompare(y, 'zh');
    });
    body.append(...(descending ? sorted.reverse() : sorted));
  }));
}
// a figure that a check points to may lie in a folded part
const unfold = () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.closest('details')?.setAttribute('open', '');
addEventListener('hashchange', unfold);
unfold();
