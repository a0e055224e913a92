import * as summit from '../src/summit/summit.ts';

const { classes, doorClasses, entries } = summit;
const STAGES = ['in preparation', 'live', 'after', 'closed'];

/** The columns of a class in words: stages that are alike are said together. */
function byStage(columns: string[]): string {
  const groups = new Map<string, string[]>();
  columns.forEach((said, at) => {
    groups.set(said, [...(groups.get(said) ?? []), STAGES[at] ?? '']);
  });
  if (groups.size === 1) return columns[0] || 'nobody';
  const told = [...groups].filter(([said]) => said !== '');
  return told.map(([said, stages]) => `_${stages.join(', ')}_: ${said}`).join('<br>');
}

function seenBy({ seen, once }: summit.VisibilityClass): string {
  const columns = seen.map((column) => {
    const letters = [...column] as summit.Reader[];
    const free = letters.filter((letter) => !once?.[letter]);
    const bound = letters.filter((letter) => once?.[letter]);
    const conditions = new Set(bound.map((letter) => once?.[letter] as summit.Condition));
    const held = [...conditions].map((condition) => {
      const who = bound.filter((letter) => once?.[letter] === condition);
      const names = who.map((letter) => summit.READERS[letter]).join(', ');
      return `${names} ${summit.CONDITIONS[condition]}`;
    });
    return [free.map((letter) => summit.READERS[letter]).join(', '), ...held]
      .filter((said) => said !== '')
      .join('; ');
  });
  return byStage(columns);
}

function classRows(): string[] {
  return Object.entries(classes).map(
    ([name, row]) => `| \`${name}\` | ${row.said} | ${seenBy(row)} |`,
  );
}

function entryRows(): string[] {
  return Object.entries(entries).flatMap(([kind, { said, by }]) => [
    ...['', `### ${kind}`, '', said, '', '| class | fields |', '|---|---|'],
    ...Object.entries(by).map(
      ([name, fields]) => `| \`${name}\` | ${fields.split(/\s+/).join(', ')} |`,
    ),
  ]);
}

function opensTo({ opens, once, brings }: summit.DoorClass): string {
  const all = Object.keys(summit.VISITORS).length;
  const columns = opens.map((column) => {
    const who = ([...column] as summit.Visitor[]).map((letter) => {
      const condition = once?.[letter];
      return `${summit.VISITORS[letter]}${condition ? ` (once ${condition})` : ''}`;
    });
    const names = who.length === all ? 'anybody' : who.join(', ');
    return names !== '' && brings ? `${names} with a ${brings}` : names;
  });
  return byStage(columns);
}

function doorRows(): string[] {
  const rows = Object.entries(doorClasses) as [string, summit.DoorClass][];
  return [
    ...['', '| class | what it shows | to whom |', '|---|---|---|'],
    ...rows.map(([name, row]) => `| \`${name}\` | ${row.said} | ${opensTo(row)} |`),
    ...['', '| door | class |', '|---|---|'],
    ...Object.entries(summit.doors).map(([door, name]) => `| \`${door}\` | \`${name}\` |`),
  ];
}

function chainRows(): string[] {
  const open = summit.classified.filter((type) => summit.chainOf(type) === 'open');
  const sealed = summit.classified.filter((type) => summit.chainOf(type) === 'sealed');
  return [
    ...['', 'Open, in every leader’s own copy of the record:', '', `${open.join(', ')}.`],
    ...['', 'Sealed:', '', `${sealed.join(', ')}.`],
  ];
}

/** The page for counsel: who sees what, when, made from the tables the tests hold the house to. */
export function visibilityPage(): string {
  return [
    '# Who sees what',
    '',
    'Made from the code by `scripts/reference`; do not edit. A test walks whole summits and fails when',
    'somebody sees a field that stands here for others, when a field, an entry of the record, a page',
    'or an export stands nowhere, and when something stands here that nobody is ever shown.',
    ...[
      '',
      'What is not listed, nobody sees. The words of held, blocked and retracted texts, buy-in',
    ],
    'notes and private terms are in no entry: they are opened one by one, and each opening is kept.',
    'Ballots are in no entry and in no record: only totals are, once the round is closed.',
    ...['', '## Classes', '', 'Participants are all leaders and attendees of the companies.'],
    ...['', '| class | what | who sees it |', '|---|---|---|', ...classRows()],
    ...['', '## Entries', ...entryRows()],
    ...['', '## Entries of the record', ...chainRows()],
    ...['', '## Doors: pages, exports, and the line', ...doorRows(), ''],
  ].join('\n');
}
