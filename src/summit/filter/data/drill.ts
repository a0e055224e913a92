/** One post of the drill: its number names its texts, `drill.post.1` and `drill.why.1`. */
export const DRILL: readonly { allowed: boolean }[] = [
  { allowed: false },
  { allowed: true },
  { allowed: false },
  { allowed: true },
  { allowed: false },
];
