declare module 'virtual:views' {
  import type { Partial } from '../paint.ts';
  import type { Texts } from '../speech.ts';
  export const partial: Partial;
  export const texts: Texts;
}
