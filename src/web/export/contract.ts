import { z } from 'zod';
import { REFUSALS, rolesOf, schemas } from '../../summit/summit.ts';
import { DOOR_ERRORS } from '../answers.ts';

/** Pages and files by path; what stands here is everything the house answers (a test walks it). */
const PAGES: [method: 'get' | 'post', path: string, said: string][] = [
  ['get', '/', 'The front door.'],
  ['get', '/icon.svg', 'The icon.'],
  ['get', '/join', 'Asks for a name behind a join code.'],
  ['get', '/join/{code}', 'The same, from the QR code.'],
  ['post', '/join', 'Knocks: a guest waits in the lobby.'],
  ['get', '/link/{token}', 'A personal link; reading it changes nothing.'],
  ['post', '/link/{token}', 'Comes in through a personal link: sets the seat cookie.'],
  ['get', '/host/in/{token}', 'The host link; reading it changes nothing.'],
  ['post', '/host/in/{token}', 'Comes in as host: sets the host cookie.'],
  ['get', '/host', "The host's desk."],
  ['post', '/host/summits', 'Starts a summit from the form.'],
  ['post', '/host/{summit}/do/{type}', "A host's command from a plain form."],
  ['get', '/sign-in', 'Where facilitators and counsel sign in.'],
  ['post', '/sign-in', 'Asks for a letter; the answer is the same for every address.'],
  ['get', '/sign-in/code', 'Where the code of the letter is typed.'],
  ['post', '/sign-in/code', 'Signs in by the code, in the browser that asked.'],
  ['get', '/sign-in/letter/{token}', "A letter's link; reading it changes nothing."],
  ['post', '/sign-in/letter/{token}', 'Signs in by the link, in the browser that asked.'],
  ['post', '/sign-in/oidc', 'Leads on to the OpenID provider.'],
  ['get', '/sign-in/oidc/back', 'Where the OpenID provider leads back to.'],
  ['get', '/summits', 'The summits of whoever signed in.'],
  ['post', '/summits/{summit}/as/{person}', 'Comes in as facilitator or counsel of this mail.'],
  ['get', '/sign-ins', 'The browsers that are signed in with this mail.'],
  ['post', '/sign-ins/end', 'Ends one of them and the seats it took.'],
  ['post', '/sign-ins/end-others', 'Ends all but the one that asks.'],
  ['post', '/sign-out', 'Signs this browser out.'],
  ['get', '/s/{summit}', 'The summit as the seat sees it now.'],
  ['get', '/s/{summit}/plan', 'The plan, for facilitator and counsel.'],
  ['get', '/s/{summit}/projector', 'The big screen, with its own seat.'],
  ['get', '/s/{summit}/lobby', "A guest's lobby."],
  ['post', '/s/{summit}/lobby', 'An admitted guest comes in.'],
  ['post', '/s/{summit}/do/{type}', 'Any command from a plain form.'],
  ['get', '/s/{summit}/doors', 'Personal links, join code, QR.'],
  ['post', '/s/{summit}/doors/mail', 'Mails every personal link.'],
  ['get', '/s/{summit}/import', 'Pasting a list of people.'],
  ['post', '/s/{summit}/import', 'Preview of a pasted list; nothing is taken.'],
  ['get', '/s/{summit}/people', 'Who is here, on demand.'],
  ['get', '/s/{summit}/minutes', 'The minutes to read and print.'],
  ['get', '/s/{summit}/minutes.md', 'The minutes as Markdown.'],
  ['get', '/s/{summit}/minutes.json', 'The minutes as JSON.'],
  ['get', '/s/{summit}/commitments.csv', 'Approved commitments as a table.'],
  ['get', '/s/{summit}/commitments.ics', 'Due dates of commitments as a calendar.'],
  ['get', '/s/{summit}/receipts', 'Receipts of the phases that have ended.'],
  ['get', '/s/{summit}/record.json', 'A copy of what the room has seen, to be checked.'],
  ['get', '/verify.html', 'The page that checks a copy, to be saved and opened offline.'],
  ['get', '/api/openapi.json', 'This contract.'],
  ['get', '/api/asyncapi.json', 'What goes over the lines, as AsyncAPI.'],
  ['get', '/api/summits/{summit}/view', 'Everything the seat may see, with its counters.'],
  ['get', '/api/summits/{summit}/roster', 'Names and companies in the room.'],
  ['get', '/healthz', 'The process lives.'],
  ['get', '/readyz', 'The record can be read and written.'],
  ['get', '/.well-known/security.txt', 'Where to report a weakness, when the operator says so.'],
  ['get', '/metrics', 'Numbers for Prometheus, behind the token of METRICS_TOKEN.'],
  [
    'get',
    '/s/{summit}/drill',
    'The sixty-second drill, and a company’s own words for its leaders.',
  ],
  ['get', '/s/{summit}/lab', 'The rule lab of facilitators and counsel.'],
  ['post', '/s/{summit}/lab', 'Tries invented lines; nothing is kept.'],
];

function parameters(path: string) {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: 'path', required: true, schema: { type: 'string' } },
  }));
}

function operation(path: string, summary: string, extra: object = {}) {
  const said = { description: 'The page, file or answer.' };
  const refused = { description: 'A refusal or door error of the closed list.' };
  return {
    summary,
    parameters: parameters(path),
    ...extra,
    responses: { 200: said, default: refused },
  };
}

/** Schemas of all commands as a program sends them, by type; both documents refer to them. */
export function commandSchemas(): [type: string, schema: object][] {
  return schemas().map(([type, schema]) => {
    const fields = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as {
      properties?: Record<string, unknown>;
      required?: string[];
    };
    const { properties = {}, required = [] } = fields;
    const envelope = {
      id: {
        type: 'string',
        pattern: '^[A-Za-z0-9._-]{8,64}$',
        description: 'Made by the browser.',
      },
      type: { const: type },
      confirmed: { type: 'boolean', description: 'The author has seen the nudge.' },
    };
    const roles = `Roles: ${rolesOf(type).join(', ')}.`;
    const all = { ...envelope, ...properties };
    return [
      type,
      {
        type: 'object',
        description: roles,
        properties: all,
        required: ['id', 'type', ...required],
      },
    ];
  });
}

/** The published contract: OpenAPI 3.1, made from the same schemas that read the commands. */
export function contract(origin: string) {
  const schemas = Object.fromEntries(commandSchemas()) as Record<string, { properties: object }>;
  const oneOf = Object.keys(schemas).map((type) => ({ $ref: `#/components/schemas/${type}` }));
  const body = (schema: object) => ({
    requestBody: { required: true, content: { 'application/json': { schema } } },
  });
  const paths: Record<string, Record<string, object>> = {};
  for (const [method, path, said] of PAGES) {
    paths[path] = { ...paths[path], [method]: operation(path, said) };
  }
  const commands = '/api/summits/{summit}/commands';
  const start = body({ $ref: '#/components/schemas/StartSummit' });
  paths[commands] = {
    post: operation(commands, 'Asks one command; the same as over the socket.', body({ oneOf })),
  };
  paths['/api/summits'] = { post: operation('/api/summits', 'The host starts a summit.', start) };
  return {
    openapi: '3.1.0',
    info: { title: 'Common Ground', version: '1', description: described() },
    servers: [{ url: origin }],
    paths,
    components: { schemas },
  };
}

function described(): string {
  return [
    'Socket.IO carries the same commands, and tells what changes: see `/api/asyncapi.json`.',
    `Refusals: ${REFUSALS.join(', ')}.`,
    `Door errors: ${DOOR_ERRORS.join(', ')}.`,
  ].join('\n\n');
}
