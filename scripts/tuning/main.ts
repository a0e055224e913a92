import { benchAll } from './bench.ts';
import { evaluateAll } from './evaluate.ts';
import { explainText } from './explain.ts';
import { evaluateOwn } from './own.ts';
import { trainAll } from './train.ts';

const HELP = `scripts/filter COMMAND
  train            train the weights from test/lines/training; writes src/summit/filter/data
  eval [blind|own] figures by cross-validation over authors, on the blind lines, of own topics
  bench            latency, memory and load time beside a keyword list and \`obscenity\`
  explain "text"   why a text passes or does not, word by word
`;

const [command = '', ...rest] = process.argv.slice(2);
const commands: Record<string, () => void | Promise<void>> = {
  train: trainAll,
  eval: () => (rest[0] === 'own' ? evaluateOwn() : evaluateAll(rest[0])),
  bench: benchAll,
  explain: () => explainText(rest.join(' ')),
};
const run = commands[command];
if (!run) {
  process.stderr.write(HELP);
  process.exit(2);
}
await run();
