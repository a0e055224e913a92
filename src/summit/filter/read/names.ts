/** Numbers of concept names, the same in every pack: patterns and words meet in them. */
const numbers = new Map<string, number>();
const spelled: string[] = [];

/** The number of a concept; a new name gets the next one. */
export function conceptOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const id = spelled.length;
  numbers.set(name, id);
  spelled.push(name);
  return id;
}

/** The name of a concept by its number. */
export function nameOf(concept: number): string {
  return spelled[concept] ?? '';
}
