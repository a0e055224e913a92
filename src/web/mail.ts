import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type nodemailer from 'nodemailer';

/** One letter; plain text, one recipient. */
interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** Where letters go: an SMTP address, or a folder; `origin` names the sender's host. */
export interface MailSettings {
  smtpUrl: string;
  mailDir: string;
  origin: string;
}

/** Sends letters, or lays each as a file into a folder. */
export interface Mailer {
  /** @throws when the letter could not be handed over; the room is not affected. */
  send(letter: Letter): Promise<void>;
}

/** Header fields never carry line breaks (trust 2.2 row 32), nor words a reader would decode. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/=\?/g, '= ?')
    .trim();
}

/** The library begins with the first letter: a house starts without it. */
function carrier<T>(open: (library: typeof nodemailer) => T): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= import('nodemailer').then((library) => open(library.default));
    return opened;
  };
}

/** A mailer over SMTP when `SMTP_URL` is set, else one that writes `MAIL_DIR`. */
export function openMailer({ smtpUrl, mailDir, origin }: MailSettings): Mailer {
  const from = `Common Ground <no-reply@${new URL(origin).hostname}>`;
  if (smtpUrl !== '') {
    const transport = carrier((library) => library.createTransport(smtpUrl));
    return {
      async send({ to, subject, text }) {
        await (await transport()).sendMail({ from, to, subject: oneLine(subject), text });
      },
    };
  }
  mkdirSync(mailDir, { recursive: true, mode: 0o700 });
  const transport = carrier((library) =>
    library.createTransport({ streamTransport: true, buffer: true }),
  );
  return {
    async send({ to, subject, text }) {
      const { message } = await (await transport()).sendMail({
        from,
        to,
        subject: oneLine(subject),
        text,
      });
      const file = join(mailDir, `${Date.now()}-${randomUUID()}.eml`);
      await writeFile(`${file}.part`, message as Buffer);
      await rename(`${file}.part`, file);
    },
  };
}
