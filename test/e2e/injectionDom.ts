/** What runs in a browser's page: each function is sent there whole, and so stands alone. */

/** Every element of a page with its path, attributes and own text, and every comment; sorted. */
export function skeletons(pages: string[]): string[][] {
  const own = (element: Element) =>
    [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? '')
      .join('|');
  const pathOf = (element: Element | null): string =>
    element ? `${pathOf(element.parentElement)}/${element.localName}` : '';
  const row = (element: Element) => {
    const names = element.getAttributeNames().sort();
    const said = names.map((name) => `${name}=${element.getAttribute(name)}`).join(' ');
    return `${pathOf(element)} [${said}] ${own(element)}`;
  };
  return pages.map((html) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const comments = document.createNodeIterator(page, NodeFilter.SHOW_COMMENT);
    const found: string[] = [];
    for (let one = comments.nextNode(); one; one = comments.nextNode()) found.push('a comment');
    return [...[...page.querySelectorAll('*')].map(row), ...found].sort();
  });
}

/**
 * Texts that could turn what stands beside them: words marked `turnNNNN` share their line with
 * others, and neither an element nor isolating marks stand between.
 */
export function turning(): string[] {
  const isolates = (element: Element) => {
    const { display, unicodeBidi } = getComputedStyle(element);
    return (
      !display.startsWith('inline') || display !== 'inline' || /isolate|plain/.test(unicodeBidi)
    );
  };
  const rootOf = (node: Node): Element => {
    let at = node.parentElement as Element;
    while (!isolates(at) && at.parentElement) at = at.parentElement;
    return at;
  };
  const apart = (text: string) => text.replace(/\u2068[^\u2069]*\u2069/g, '');
  const lineOf = (root: Element): string =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        if (!(node instanceof Element) || !getComputedStyle(node).display.startsWith('inline'))
          return '';
        return lineOf(node);
      })
      .join('');
  const mixed = (said: string) =>
    /turn\d{4}/.test(apart(said)) &&
    !/^\s*\u202e?[\u05d0-\u05ea ]*turn\d{4}[\u05d0-\u05ea ]*\s*$/.test(apart(said));
  const found: string[] = [];
  const texts = document.createNodeIterator(document.body, NodeFilter.SHOW_TEXT);
  for (let one = texts.nextNode(); one; one = texts.nextNode()) {
    if (!/turn\d{4}/.test(apart(one.textContent ?? ''))) continue;
    const root = rootOf(one);
    if (/^(textarea|script)$/.test(root.localName)) continue;
    const line = lineOf(root);
    if (mixed(line)) found.push(`${root.localName}.${root.className}: ${line.trim()}`);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
    for (const name of ['aria-label', 'title', 'placeholder'])
      if (mixed(element.getAttribute(name) ?? ''))
        found.push(`${name}: ${element.getAttribute(name)}`);
  if (mixed(document.title)) found.push(`title: ${document.title}`);
  return found;
}

/** The kinds of elements on a page: names, classes and the names of attributes. */
export function shapes(): string[] {
  const all = [...document.querySelectorAll('body, body *')].map((element) => {
    const inside = element.closest('[data-link]') ? 'link state' : element.className;
    return `${element.localName}.${inside} [${element.getAttributeNames().sort().join(' ')}]`;
  });
  return [...new Set(all)];
}
