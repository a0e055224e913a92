import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type At, IMANI, Stage } from '../../support/stage.ts';
import { asked, lettersIn, Visitor } from '../../support/visitor.ts';

let stage: Stage;
let at: At;

beforeEach(async () => {
  stage = new Stage();
  at = await stage.open();
});

afterEach(() => stage.close());

describe('nobody learns who is listed', () => {
  /** What an onlooker can compare of an answer: everything but the date and the cookie's chance. */
  const seen = ({ status, headers, text }: Awaited<ReturnType<Visitor['get']>>) => ({
    ...{ status, text },
    headers: Object.fromEntries(
      Object.entries(headers as Record<string, unknown>).map(([name, value]) => [
        name,
        name === 'date' ? '' : String(value).replace(/(=)[\w-]{43};|Expires=[^;]+/g, '$1'),
      ]),
    ),
  });

  test('asking, reading on, typing a code and pressing a link are answered alike', async () => {
    const way = async (mail: string) => {
      const visitor = new Visitor(at);
      const answers = [await visitor.post('/sign-in', { mail })];
      answers.push(await visitor.get('/sign-in/code'));
      for (const _try of [1, 2, 3, 4, 5, 6])
        answers.push(await visitor.post('/sign-in/code', { code: 'AAAA-AAAA' }));
      answers.push(await visitor.get('/sign-in/letter/nothing'));
      for (const _again of [1, 2, 3, 4, 5]) answers.push(await visitor.post('/sign-in', { mail }));
      return answers.map(seen);
    };
    const listed = await way('imani@example.com');
    expect(await way('mallory@example.com')).toEqual(listed);
    expect(listed.map(({ status }) => status)).toEqual([
      ...[303, 200, 422, 422, 422, 422, 404, 404, 200, 303, 303, 303, 303, 429],
    ]);
  });

  test('only a listed address gets a letter, whatever its letters look like', async () => {
    const visitor = new Visitor(at);
    const others = ['mallory@example.com', 'imani@example.com.evil.example', 'ımani@example.com'];
    for (const mail of others) expect((await visitor.post('/sign-in', { mail })).status).toBe(303);
    for (const mail of ['imani@example.com, mallory@example.com', 'a\r\nBcc: b@example.com', ''])
      expect((await visitor.post('/sign-in', { mail })).status).toBe(422);
    expect((await asked(at, visitor, ' IMANI@example.COM ')).to).toBe(IMANI);
    expect(lettersIn(at.mailDir)).toHaveLength(1);
  });

  test('what is kept is as much for one as for the other', async () => {
    const keys = async (mail: string) => {
      const visitor = new Visitor(at);
      await visitor.post('/sign-in', { mail });
      const letters = await stage.cupboard.list('letter');
      return Object.keys(letters.at(-1)?.[1] ?? {});
    };
    expect(await keys('mallory@example.com')).toEqual(await keys('imani@example.com'));
  });

  test('letters are few: five to one address, thirty asked from one place', async () => {
    const visitor = new Visitor(at);
    const ask = async (mail: string) => (await visitor.post('/sign-in', { mail })).status;
    for (const _letter of [1, 2, 3, 4, 5]) expect(await ask('mallory@example.com')).toBe(303);
    expect(await ask('Mallory@example.com')).toBe(429);
    for (let count = 6; count < 30; count += 1) {
      expect(await ask(`somebody-${count}@example.com`)).toBe(303);
    }
    expect(await ask('somebody-new@example.com')).toBe(429);
    expect(await ask('imani@example.com')).toBe(429);
  });

  test('the log tells neither addresses nor tokens, even when a letter cannot be sent', async () => {
    stage.heard = '';
    const send = at.house.mailer.send;
    const failed = new Promise<void>((resolve) => {
      at.house.mailer.send = async (sent) => {
        setTimeout(resolve, 20);
        throw new Error(`550 no such mailbox ${sent.to} ${sent.text}`);
      };
    });
    const visitor = new Visitor(at);
    await visitor.post('/sign-in', { mail: IMANI });
    await failed;
    at.house.mailer.send = send;
    const { path, code } = await asked(at, visitor, IMANI);
    await visitor.post('/sign-in/code', { code: 'AAAA-AAAA' });
    await visitor.post(path);
    expect(stage.heard).toContain('letter-not-sent');
    for (const secret of [
      'xample.com',
      path.split('/').at(-1) ?? '',
      code,
      ...visitor.cookies.values(),
    ])
      expect(stage.heard).not.toContain(secret);
  });
});
