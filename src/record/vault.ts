import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * Seals words for one place. AES-256-GCM under a key derived from `SECRET_KEY`; the place
 * (`summit/id`) is authenticated with them. Whoever has the key file and the data can read them.
 */
export interface Vault {
  seal(place: string, words: string): Buffer;
  /** @throws when the words were altered or belong to another place. */
  unseal(place: string, sealed: Uint8Array): string;
  /** A keyed digest of words, 128 bits. */
  digest(words: string): string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A vault whose key is derived from the house's secret. */
export function openVault(secretKey: string): Vault {
  const key = Buffer.from(hkdfSync('sha256', secretKey, '', 'common-ground vault 1', 32));
  const marks = Buffer.from(hkdfSync('sha256', secretKey, '', 'common-ground digest 1', 32));
  return {
    digest: (words) => createHmac('sha256', marks).update(words).digest('base64url').slice(0, 22),
    seal(place, words) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    unseal(place, sealed) {
      const bytes = Buffer.from(sealed);
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      cipher.setAAD(Buffer.from(place));
      cipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const words = cipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([words, cipher.final()]).toString('utf8');
    },
  };
}
