'use strict';
// The page is whole without this. It makes one table to search, filter and sort out of the tables of the rules, and takes
// every word and value from them by copying nodes: no text of the report is ever read as markup.
document.documentElement.classList.add('scripted');
document.addEventListener('DOMContentLoaded', () => {
  const byId = id => document.getElementById(id);
  const search = byId('search');
  const switches = [...document.querySelectorAll('body > input')];
  const language = () => switches.find(one => one.checked).value;
  const speakTitle = () => {
    document.documentElement.lang = language();
    document.title = `${spoken(document.querySelector('h1'))} ${document.querySelector('header .day').lastChild.data.trim()}`;
  };
  const words = new Map();
  for (const root of [document, byId('words-of-script')?.content]) {
    root?.querySelectorAll('[data-word]').forEach(word => words.set(word.dataset.word, word));
  }
  // The text of an element in the language that is shown.
  function spoken(element) {
    const own = [...element.children].find(child => child.lang === language());
    return own ? own.textContent : element.textContent;
  }
  if (!search) {
    switches.forEach(one => one.addEventListener('change', speakTitle));
    speakTitle();
    return;
  }

  const PAGE = 100;
  const SEVERITIES = ['CRITICAL', 'MAJOR', 'MINOR', 'INFO'];
  const [SUBJECT, MESSAGE, PERSONS, UNIT, BASIS, REMEDY, WHO] = [0, 1, 2, 3, 4, 5, 6];
  const rows = [];
  for (const table of byId('by-rule').querySelectorAll('table')) {
    const rule = table.closest('section');
    const shared = {
      rule, table, severity: table.dataset.severity, kind: table.dataset.kind, verdict: table.dataset.verdict,
      clause: rule.dataset.clause, code: rule.dataset.rule, text: null
    };
    for (const row of table.tBodies[0].rows) rows.push({ row, shared, text: null });
  }
  const cell = (one, index) => one.row.cells[index];
  const about = {
    severity: one => one.shared.severity, kind: one => one.shared.kind, verdict: one => one.shared.verdict,
    clause: one => one.shared.clause, rule: one => one.shared.code, unit: one => cell(one, UNIT).textContent
  };
  const rank = one => SEVERITIES.indexOf(one.shared.severity);
  const keys = {
    severity: rank, rule: one => one.shared.code, subject: one => cell(one, SUBJECT).textContent,
    message: one => spoken(cell(one, MESSAGE)),
    persons: one => cell(one, PERSONS).textContent, unit: about.unit, whoAndWhen: one => cell(one, WHO).textContent
  };

  // ---- the choices of each filter

  const selects = [...search.querySelectorAll('select')];
  const choices = new Map();
  for (const select of selects) {
    const name = select.dataset.filter;
    const found = new Map();
    for (const one of rows) {
      const value = about[name](one);
      if (!found.has(value)) found.set(value, one);
    }
    const order = name === 'severity' ? SEVERITIES : name === 'clause' ? clauseOrder() : null;
    const values = [...found.keys()].sort((a, b) =>
      order ? order.indexOf(a) - order.indexOf(b) : (a === '') - (b === '') || (a < b ? -1 : 1));
    select.append(new Option('', '*'));
    values.forEach((value, index) => select.append(new Option('', String(index))));
    choices.set(select, { values, found });
  }
  function clauseOrder() {
    return [...new Set(rows.map(one => one.shared.clause))];
  }
  function labelOf(name, value, one) {
    if (name === 'unit') return value === '' ? spoken(words.get('noUnit')) : value;
    if (name === 'clause') return spoken(one.shared.rule.querySelector('dd'));
    if (name === 'rule') return `${value} ${[...one.shared.rule.querySelector('h3').children].find(child => child.lang === language())?.textContent ?? ''}`;
    return spoken(words.get(value));
  }
  function speak() {
    speakTitle();
    for (const select of selects) {
      const { values, found } = choices.get(select);
      select.options[0].text = spoken(words.get('all'));
      values.forEach((value, index) => {
        select.options[index + 1].text = labelOf(select.dataset.filter, value, found.get(value));
      });
    }
  }

  // ---- what matches

  const textOf = one => one.text ??= one.row.textContent.toLowerCase() + ' ' + (cell(one, SUBJECT).id).toLowerCase();
  const textOfTable = shared => shared.text ??=
    (shared.rule.querySelector('h3').textContent + ' ' + shared.table.caption.textContent).toLowerCase();
  let sortedBy = 'severity';
  let descending = false;
  let matching = rows;
  let page = 0;

  function find() {
    const wanted = byId('words').value.toLowerCase().split(/\s+/).filter(Boolean);
    const filters = selects.filter(select => select.value !== '*')
      .map(select => [about[select.dataset.filter], choices.get(select).values[Number(select.value)]]);
    matching = rows.filter(one =>
      filters.every(([of, value]) => of(one) === value)
      && wanted.every(word => textOf(one).includes(word) || textOfTable(one.shared).includes(word)));
    sort();
  }
  function sort() {
    const key = keys[sortedBy];
    const keyed = matching.map((one, index) => ({ one, index, key: key(one) }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) * (descending ? -1 : 1) || a.index - b.index);
    matching = keyed.map(one => one.one);
    page = 0;
    show();
  }

  // ---- one page of results

  const results = byId('results');
  const copy = node => [...node.childNodes].map(child => child.cloneNode(true));
  const make = (tag, ...content) => {
    const element = document.createElement(tag);
    element.append(...content);
    return element;
  };
  function show() {
    const pages = Math.max(1, Math.ceil(matching.length / PAGE));
    page = Math.min(Math.max(page, 0), pages - 1);
    results.removeAttribute('aria-busy');
    results.tBodies[0].replaceChildren(...matching.slice(page * PAGE, (page + 1) * PAGE).map(line));
    byId('count').querySelector('output').value = matching.length.toLocaleString('en');
    byId('page').textContent = `${page + 1} / ${pages}`;
    for (const button of byId('pages').querySelectorAll('button')) {
      const target = page + Number(button.dataset.step);
      button.disabled = target < 0 || target >= pages;
    }
    for (const head of results.tHead.rows[0].cells) {
      if (head.dataset.column === sortedBy) head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }
  function line(one) {
    const severity = make('td', ...copy(words.get(one.shared.severity)));
    severity.className = one.shared.severity;
    const kind = make('div', ...copy(words.get(one.shared.verdict === 'WAIVED' ? 'WAIVED' : one.shared.kind)));
    kind.className = 'hit';
    severity.append(kind);
    const rule = make('td', ...copy(one.shared.rule.querySelector('h3')));
    const subject = make('th', ...copy(cell(one, SUBJECT)));
    subject.scope = 'row';
    const details = make('button', ...copy(words.get('details')));
    details.type = 'button';
    details.setAttribute('aria-expanded', 'false');
    const message = make('td');
    const beginnings = [...one.shared.table.caption.querySelectorAll('q')];
    for (const part of cell(one, MESSAGE).querySelectorAll('p')) {
      const own = part.cloneNode(true);
      own.prepend(beginnings.find(beginning => beginning.lang === part.lang)?.textContent ?? '');
      message.append(own);
    }
    message.append(details);
    const persons = make('td', ...copy(cell(one, PERSONS)));
    const unit = make('td', ...(about.unit(one) === '' ? copy(words.get('noUnit')) : copy(cell(one, UNIT))));
    const who = cell(one, WHO).firstChild ? cell(one, WHO) : words.get('nobodyNamed');
    const row = make('tr', severity, rule, subject, message, persons, unit, make('td', ...copy(who)));
    details.addEventListener('click', () => {
      const open = details.getAttribute('aria-expanded') === 'true';
      details.setAttribute('aria-expanded', String(!open));
      if (open) row.nextSibling.remove();
      else row.after(more(one));
    });
    return row;
  }
  // Everything about one finding: the particulars of its rule, only those bases and that remedy that its row refers to.
  function more(one) {
    const list = make('dl');
    const item = (label, ...content) => list.append(make('dt', ...copy(label)), make('dd', ...content));
    const terms = one.shared.rule.querySelector('dl');
    const heads = one.shared.table.tHead.rows[0].cells;
    item(terms.querySelector('dt'), ...copy(terms.querySelector('dd')));
    const bases = terms.querySelector('.bases').children;
    const chosen = cell(one, BASIS).textContent.split(', ').filter(Boolean);
    item(heads[BASIS], make('ol', ...chosen.map(number => bases[Number(number) - 1].cloneNode(true))));
    const remedy = cell(one, REMEDY);
    item(heads[REMEDY], ...copy(remedy.children.length ? remedy
      : terms.querySelector('.remedies').children[Number(remedy.textContent) - 1]));
    const evidence = cell(one, MESSAGE).querySelector('code');
    if (evidence) item(words.get('evidence'), ...copy(evidence));
    item(words.get('id'), cell(one, SUBJECT).id || cell(one, SUBJECT).dataset.id);
    const about = make('td', list);
    about.colSpan = 7;
    about.className = 'about';
    return make('tr', about);
  }

  // ---- what people do

  let waiting = 0;
  byId('words').addEventListener('input', () => {
    results.setAttribute('aria-busy', 'true');
    clearTimeout(waiting);
    waiting = setTimeout(find, 150);
  });
  selects.forEach(select => select.addEventListener('change', find));
  const form = search.querySelector('form');
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(find));
  for (const head of results.tHead.rows[0].cells) {
    head.firstElementChild.addEventListener('click', () => {
      descending = sortedBy === head.dataset.column && !descending;
      sortedBy = head.dataset.column;
      sort();
    });
  }
  byId('pages').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    page += Number(button.dataset.step);
    show();
    results.scrollIntoView();
  });
  switches.forEach(one => one.addEventListener('change', speak));

  // ---- printing, which shows what is found and says so on the paper

  const printed = byId('printed');
  function limit(chosen) {
    const kept = new Set();
    for (const one of rows) {
      one.row.hidden = !chosen.has(one);
      if (!one.row.hidden) kept.add(one.shared.table).add(one.shared.rule);
    }
    for (const { table, rule } of new Set(rows.map(one => one.shared))) {
      table.hidden = !kept.has(table);
      rule.hidden = !kept.has(rule);
    }
  }
  addEventListener('beforeprint', () => {
    printed.hidden = matching.length === rows.length;
    printed.querySelector('output').value = `${matching.length} / ${rows.length}`;
    if (!printed.hidden) limit(new Set(matching));
  });
  addEventListener('afterprint', () => {
    if (!printed.hidden) limit(new Set(rows));
    printed.hidden = true;
  });

  speak();
  search.hidden = false;
  find();
  // Whoever follows a reference to one finding wants to see it.
  const wanted = byId(decodeURIComponent(location.hash.slice(1)));
  if (wanted?.closest('#by-rule')) {
    byId('words').value = wanted.id;
    find();
    results.scrollIntoView();
  }
});
