export const bundles: { room: string[]; desk: string[] };
export function viewModule(files: string[], desk: boolean, options: object): string;
