/** What a browser calls itself, in words people know; empty where it says nothing known. */
export interface Device {
  browser: string;
  system: string;
}

/** The first that matches counts: most browsers also claim to be those below them. */
const BROWSERS: readonly [RegExp, string][] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\b(OPR|Opera)\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|Chromium|HeadlessChrome|CriOS)\//, 'Chrome'],
  [/\bVersion\/.* Safari\//, 'Safari'],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac(intosh| OS X)\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** Reads the header in which a browser names itself; its words are never kept, only ours. */
export function deviceOf(said = ''): Device {
  const first = (known: readonly [RegExp, string][]) =>
    known.find(([pattern]) => pattern.test(said))?.[1] ?? '';
  return { browser: first(BROWSERS), system: first(SYSTEMS) };
}
