type Finding = { spans: [number, number][] };
/** A verdict on one field, as the house sends it. */
export type Marked = { field: string; action: string; findings: Finding[] };

/** Text as it may stand in a page. */
export function escaped(text: string): string {
  const node = document.createElement('span');
  node.textContent = text;
  return node.innerHTML;
}

/** The typed text with the words marked that a rule looked at. */
export function marked(text: string, findings: Finding[]): string {
  const spans = findings.flatMap((one) => one.spans).sort((a, b) => a[0] - b[0]);
  let at = 0;
  let html = '';
  for (const [start, end] of spans) {
    if (start < at) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}
