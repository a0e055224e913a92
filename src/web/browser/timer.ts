import { say, type Texts } from './speech.ts';

function minutes(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Writes the time left into every timer of the page; the clock ends nothing, it only counts. */
export function tick(texts: Texts): void {
  for (const timer of document.querySelectorAll<HTMLElement>('.timer')) {
    const { status = '', started = '0', spent = '0', length = '0', extra = '0' } = timer.dataset;
    const place = timer.querySelector('[data-left]');
    if (!place) continue;
    const running = status === 'running' ? Date.now() - Number(started) : 0;
    const left = Number(length) * 60_000 + Number(extra) - Number(spent) - running;
    timer.classList.toggle('over', left < 0);
    const said = left < 0 ? say(texts, 'phase.over', { time: minutes(left) }) : minutes(left);
    const text = status === 'running' ? said : `${say(texts, `phase.status.${status}`)} · ${said}`;
    if (place.textContent !== text) place.textContent = text;
  }
}
