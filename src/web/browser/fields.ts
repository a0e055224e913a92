/**
 * Turns a form's fields into a command. A name may end in `:n` number, `:b` true or false,
 * `:l` one value a line, `:c` values parted by commas, `:m` several of one name, `:j` JSON;
 * a dot lays the value into a nested object. The same on both ends.
 */
export function fieldsToCommand(fields: Iterable<[string, string]>): Record<string, unknown> {
  const command: Record<string, unknown> = {};
  for (const [name, value] of fields) {
    const [path = '', kind = ''] = name.split(':');
    const before = command[path];
    const list = Array.isArray(before) ? before : [];
    const read = kind === 'm' ? [...list, value] : readAs(kind, value);
    const [outer = '', inner] = path.split('.');
    if (inner === undefined) command[outer] = read;
    else command[outer] = { ...(command[outer] as object), [inner]: read };
  }
  return command;
}

function readAs(kind: string, value: string): unknown {
  if (kind === 'n') return value.trim() === '' ? undefined : Number(value);
  if (kind === 'b') return value === 'true';
  if (kind === 'l') return parted(value, /\r?\n/);
  if (kind === 'c') return parted(value, /,/);
  if (kind === 'j') return json(value);
  return value;
}

function parted(value: string, by: RegExp): string[] {
  return value.split(by).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]));
}

function json(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Held words come as the command they were typed for: only what a person typed is shown. */
export function readable(words: string): string {
  try {
    const { type: _type, ...fields } = JSON.parse(words) as Record<string, unknown>;
    const typed = Object.entries(fields).filter(
      ([name, value]) => typeof value === 'string' && !/Id$/.test(name),
    );
    return typed.map(([, value]) => value).join('\n');
  } catch {
    return words;
  }
}
