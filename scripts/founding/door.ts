/** The public doors as a program uses them: HTTP with a cookie for each seat, nothing else. */
export interface SeatDoor {
  person: string;
  cookie: string;
  /** Asks a command; the answer as the house gave it. */
  ask(type: string, fields?: object): Promise<Reply>;
  /** As `ask`, and a fault when it was refused; answers the id the house gave. */
  must(type: string, fields?: object): Promise<string>;
  /** Everything this seat may see. */
  view(): Promise<Record<string, Record<string, unknown>>>;
  /** Any page or file of the house, as text. */
  page(path: string): Promise<string>;
}

export interface Reply {
  ok: boolean;
  id?: string;
  code?: string;
  words?: string;
  held?: { holdId: string; action: string; verdict: { findings: { topic: string }[] }[] };
  [extra: string]: unknown;
}

let made = 0;

/** A fresh command id, as a browser would make it. */
function commandId(): string {
  made += 1;
  return `story-${process.pid}-${Date.now()}-${made}`;
}

function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}

/** Comes in through a link by its button, as a person does; answers the cookie. */
export async function comeIn(link: string): Promise<string> {
  const response = await fetch(link, { method: 'POST', redirect: 'manual' });
  if (response.status !== 303) throw new Error(`the link answered ${response.status}`);
  return cookiesOf(response);
}

async function answer(response: Response): Promise<Reply> {
  return (await response.json()) as Reply;
}

/** A seat behind a cookie; `summit` is the summit's id. */
export function seatDoor(url: string, summit: string, person: string, cookie: string): SeatDoor {
  const send = async (body: string): Promise<Reply> =>
    answer(
      await fetch(`${url}/api/summits/${summit}/commands`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body,
      }),
    );
  // A seat that is too fast waits and sends the same command again, as the browser does.
  const ask = async (type: string, fields: object = {}): Promise<Reply> => {
    const body = JSON.stringify({ id: commandId(), type, ...fields });
    for (;;) {
      const reply = await send(body);
      if (reply.code !== 'too-fast') return reply;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  };
  return {
    person,
    cookie,
    ask,
    async must(type, fields = {}) {
      const reply = await ask(type, fields);
      if (!reply.ok || reply.held) throw new Error(`${type} was answered ${JSON.stringify(reply)}`);
      return reply.id ?? '';
    },
    async view() {
      const projector = person === 'projector' ? '?projector=1' : '';
      const response = await fetch(`${url}/api/summits/${summit}/view${projector}`, {
        headers: { cookie },
      });
      return ((await response.json()) as { view: Record<string, Record<string, unknown>> }).view;
    },
    async page(path) {
      return (await fetch(`${url}${path}`, { headers: { cookie } })).text();
    },
  };
}

/** Starts a summit as the host; answers its id and the host's own seat. */
export async function startSummit(url: string, hostLink: string, charter: object) {
  const cookie = await comeIn(hostLink);
  const reply = await answer(
    await fetch(`${url}/api/summits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ id: commandId(), ...charter }),
    }),
  );
  if (!reply.ok) throw new Error(`the summit was refused: ${JSON.stringify(reply)}`);
  const summit = String(reply['summit']);
  return { summit, host: seatDoor(url, summit, 'host', cookie) };
}

/** The personal links that a page shows, by person. */
export function linksOn(html: string): Map<string, string> {
  const found = html.matchAll(/value="(https?:[^"]*\/link\/[^".]+\.([^".]+)\.[^"]+)"/g);
  return new Map([...found].map(([, link = '', person = '']) => [person, link]));
}
