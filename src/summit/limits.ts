/**
 * Every upper bound in the house. The unit is the last word of the name:
 * `Chars` are code points after NFC, `Count` things, `Minutes`, `Ms` milliseconds.
 */
export const limits = {
  titleChars: 120,
  textChars: 1_000,
  longTextChars: 8_000,
  nameChars: 80,
  mailChars: 254,
  reasonChars: 500,
  vendorsCount: 24,
  sitesCount: 30,
  peopleCount: 5_000,
  phasesCount: 40,
  phaseMinutes: 480,
  extendMinutes: 60,
  challengesCount: 60,
  practicesCount: 600,
  ideasCount: 2_000,
  commentsCount: 4_000,
  groupsCount: 200,
  kudosCount: 2_000,
  broadcastsCount: 200,
  actionsCount: 300,
  rulesVersionsCount: 50,
  votesCount: 20,
  dotsEachCount: 10,
  /** Secret rounds: fewest eligible people, and companies they come from (trust.md, decision 5). */
  votersMinCount: 5,
  voterVendorsMinCount: 3,
  /** Turnout is told in steps of this many people, or of this share of all, percent. */
  turnoutStepCount: 3,
  turnoutStepPercent: 10,
  /** Answers a ballot remembers, so that its own commands act once. */
  ballotAnswersCount: 40,
  /** Held texts of one person that wait for a decision, and of one person in all. */
  heldEachCount: 40,
  heldEverEachCount: 200,
  /** Own budgets, so that nobody uses up the room of others, or counts what others hide. */
  challengesEachCount: 20,
  commitmentsEachCount: 30,
  objectionsEachCount: 20,
  ideasEachCount: 400,
  practicesEachCount: 60,
  commentsEachCount: 400,
  kudosEachCount: 100,
  correctionsEachCount: 30,
  devicesCount: 20,
  threadLinesCount: 200,
  knocksCount: 200,
  importRowsCount: 500,
  notesCount: 100,
  /** A question to peers is watched this long; short answers to it are held (M7). */
  watchMs: 10 * 60_000,
  /** Texts of one author in one place that may be one message, and how old the first may be. */
  partsCount: 5,
  partsMs: 90_000,
  /** Rules of the room: terms, own topics and exceptions together; own topics; their examples. */
  roomRulesCount: 200,
  ownTopicsCount: 12,
  examplesMinCount: 5,
  examplesMaxCount: 20,
  termChars: 64,
  lineChars: 500,
  keptLinesCount: 300,
  /** Source: trust.md, threat 34. */
  privateTermsCount: 200,
  privateTermChars: 64,
  /** Unhandled held text goes back to its author after this long (ground rule L4). */
  holdExpiryMs: 10 * 60_000,
  /** Shortest and longest command id the browser may choose. */
  commandIdChars: 64,
} as const;
