import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openMeters } from '../../src/web/line/meters.ts';

/** What a question may be parted by: the house asked, and labels of closed lists. */
const PARTED_BY = ['answer', 'instance', 'le', 'why'];

/** Words of the language the questions are written in. */
const GRAMMAR =
  /^(absent|and|by|changes|histogram_quantile|increase|max|min|offset|on|or|rate|sum|time|unless)$/;

interface Panel {
  title: string;
  description: string;
  targets: { expr: string }[];
}

const board = JSON.parse(readFileSync('docs/dashboard.json', 'utf8')) as { panels: Panel[] };
const alerts = readFileSync('docs/alerts.yaml', 'utf8')
  .split(/^ {6}- alert: /m)
  .slice(1);

/** A key of one alert, its folded lines joined. */
function keyOf(alert: string, key: string): string {
  const found = new RegExp(`^( +)${key}: (.*(?:\\n\\1 .*)*)`, 'm').exec(alert)?.[2] ?? '';
  return found.replace(/^>-/, '').replace(/\s+/g, ' ').trim();
}

const questions = [
  ...board.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ...alerts.map((alert) => keyOf(alert, 'expr')),
];

function listsOf(question: string): string[] {
  const lists = question.matchAll(/\b(?:by|on) \(([^)]*)\)/g);
  return [...lists].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

function metricsOf(question: string): string[] {
  const bare = question.replace(/\{[^}]*\}|\[[^\]]*\]|\b(?:by|on) \([^)]*\)|\b\d[\w.]*/g, ' ');
  return (bare.match(/[a-z_]\w*/g) ?? []).filter((word) => !GRAMMAR.test(word));
}

test('dashboard and alerts ask for what the house counts, all of it and nothing else', async () => {
  const counted = [...(await openMeters().text()).matchAll(/^# TYPE (\w+)/gm)].map(
    ([, name]) => name,
  );
  const metrics = questions
    .flatMap(metricsOf)
    .map((name) => name.replace(/_(?:bucket|count)$/, ''));
  // `up` is counted by whoever asks.
  expect(metrics.filter((name) => name !== 'up' && !counted.includes(name))).toEqual([]);
  const own = counted.filter((name) => name?.startsWith('common_ground_'));
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((name) => name && !metrics.includes(name))).toEqual([]);
});

test('nothing is parted by people, companies or rooms: no one keeps score', () => {
  const parted = questions.flatMap(listsOf);
  expect(parted.filter((name) => !PARTED_BY.includes(name))).toEqual([]);
});

test('every alert says what happened, what to do, and whether it may wake somebody', () => {
  expect(alerts.length).toBeGreaterThan(0);
  const silent = alerts.filter(
    (alert) =>
      keyOf(alert, 'summary').length < 20 ||
      keyOf(alert, 'action').length < 40 ||
      !/severity: (?:page|look) /.test(keyOf(alert, 'labels')),
  );
  expect(silent).toEqual([]);
});

test('every panel says how it is read', () => {
  expect(board.panels.filter(({ description }) => !/\w.*\./.test(description))).toEqual([]);
});
