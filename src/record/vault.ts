import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hash,
  hkdfSync,
  randomBytes,
} from 'node:crypto';

/** Words under a key of their own; without `secret` nobody can read them, not even we. */
export interface Locked {
  secret: string;
  sealed: Uint8Array;
}

/** The ballots of one round. Who knows the box's secret and the house's key can open it. */
interface Box {
  /** Where a person's ballot lies; nothing can be told from it without both keys. */
  place(person: string): string;
  seal(words: string): Buffer;
  unseal(sealed: Uint8Array): string;
}

/**
 * Locks words, each under a key of its own: AES-256-GCM, its key made of the house's secret and 16
 * random bytes that are kept beside the words and shredded with them.
 */
export interface Vault {
  lock(place: string, words: string): Locked;
  /** @throws when the words were altered or belong to another place. */
  unlock(place: string, locked: Locked): string;
  /** What a commitment to locked words is salted with: known to those who have the secret. */
  salt(secret: string): string;
  /** A new box's secret. */
  boxSecret(): string;
  box(secret: string): Box;
  /** Words sealed by version 0.1.0, under the house's key alone. @throws when altered. */
  unsealOld(place: string, sealed: Uint8Array): string;
  /** A keyed digest of words, 128 bits. */
  digest(words: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SECRET_BYTES = 16;
/** Ballots are padded to whole multiples of this, so that their length says nothing. */
const BALLOT_BYTES = 2_048;
/** Each key locks one text once, so that a fixed nonce never meets the same key again. */
const ONE_NONCE = Buffer.alloc(NONCE_BYTES);

/** Random bytes, so many each time, drawn for many at once: a draw costs more than its use. */
export function drawsOf(bytes: number): () => Buffer {
  let drawn = Buffer.alloc(0);
  return () => {
    if (drawn.length < bytes) drawn = randomBytes(bytes * 256);
    const some = drawn.subarray(0, bytes);
    drawn = drawn.subarray(bytes);
    return some;
  };
}

const draw = drawsOf(SECRET_BYTES);

function fresh(): string {
  const some = draw();
  const secret = some.toString('base64url');
  some.fill(0);
  return secret;
}

function encrypted(key: Buffer, nonce: Buffer, words: string, place = ''): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = [cipher.update(words, 'utf8'), cipher.final()];
  return Buffer.concat([cipher.getAuthTag(), ...sealed]);
}

function decrypted(key: Buffer, nonce: Buffer, sealed: Buffer, place = ''): string {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(0, TAG_BYTES));
  const words = decipher.update(sealed.subarray(TAG_BYTES));
  return Buffer.concat([words, decipher.final()]).toString('utf8');
}

/** A vault whose keys are derived from the house's secret. */
export function openVault(secretKey: string): Vault {
  const derived = (use: string) =>
    Buffer.from(hkdfSync('sha256', secretKey, '', `common-ground ${use}`, 32));
  const [old, marks] = [derived('vault 1'), derived('digest 1').toString('base64url')];
  const [texts, boxes] = [derived('vault 2'), derived('box 1')];
  const keyOf = (of: Buffer, secret: string) => createHmac('sha256', of).update(secret).digest();
  return {
    digest: (words) => hash('sha256', `${marks}\n${words}`, 'base64url').slice(0, 22),
    salt: (secret) => hash('sha256', `salt\n${secret}`, 'base64url'),
    lock(place, words) {
      const secret = fresh();
      return { secret, sealed: encrypted(keyOf(texts, secret), ONE_NONCE, words, place) };
    },
    unlock: (place, { secret, sealed }) =>
      decrypted(keyOf(texts, secret), ONE_NONCE, Buffer.from(sealed), place),
    boxSecret: fresh,
    box(secret) {
      const key = keyOf(boxes, secret);
      return {
        place: (person) =>
          createHmac('sha256', key).update(`place\n${person}`).digest('base64url').slice(0, 22),
        seal(words) {
          const nonce = randomBytes(NONCE_BYTES);
          const length = Buffer.byteLength(words);
          const padded =
            words + ' '.repeat((BALLOT_BYTES - (length % BALLOT_BYTES)) % BALLOT_BYTES);
          return Buffer.concat([nonce, encrypted(key, nonce, padded)]);
        },
        unseal(sealed) {
          const bytes = Buffer.from(sealed);
          return decrypted(key, bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES)).trim();
        },
      };
    },
    unsealOld(place, sealed) {
      const bytes = Buffer.from(sealed);
      return decrypted(old, bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES), place);
    },
  };
}
