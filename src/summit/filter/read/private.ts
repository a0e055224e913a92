/** What a run of characters gives away: payment number, government id, phone, e-mail. */
interface Private {
  kind: 'PAN' | 'GOVID' | 'PHONE' | 'EMAIL';
  start: number;
  end: number;
}

/** True when the digits pass the Luhn check that payment numbers carry. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let k = 0; k < digits.length; k += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - k) - 48;
    if (k % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

const UNITS_MAX = 16_008;
const RUN = /[+(]{0,2}\d(?:[ ().-]{0,2}\d){5,24}/gu;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const SAID_EMAIL =
  /[\w.+-]{1,40} ?[[(]?at[\])]? ?[\w-]{2,40} ?[[(]?dot[\])]? ?(?:com|net|org|io|ph|co)\b/gu;
const DATE = /^(?:19|20)\d\d[-.]\d\d[-.]\d\d$|^\d\d?[-.]\d\d?[-.](?:19|20)?\d\d$/u;

function kindOf(run: string): Private['kind'] | undefined {
  const digits = run.replace(/\D/gu, '');
  if (digits.length >= 13 && digits.length <= 19 && luhn(digits)) return 'PAN';
  if (/^\d{3}-\d{2}-\d{4}$/u.test(run)) return 'GOVID';
  if (DATE.test(run) || digits.length < 7 || digits.length > 15) return undefined;
  const grouped = /^\+|^\(|^0|^\d{3}[ .-]\d{3}[ .-]\d{4}$|^\d{3}[ -]\d{4}$/u.test(run);
  return grouped && !/ - |\d\.\d{1,2}$/u.test(run) ? 'PHONE' : undefined;
}

/** Finds private numbers and addresses in a folded text; offsets are those of that text. */
export function spansOfPrivate(text: string): Private[] {
  const out: Private[] = [];
  const plain = text.slice(0, UNITS_MAX);
  if (/\d/u.test(plain)) {
    for (const match of plain.matchAll(RUN)) {
      const kind = kindOf(match[0]);
      if (kind) out.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  const said = /\bdot\b/iu.test(plain) ? SAID_EMAIL : undefined;
  for (const shape of plain.includes('@') ? [EMAIL, said] : [said]) {
    if (!shape) continue;
    for (const match of plain.matchAll(shape)) {
      out.push({ kind: 'EMAIL', start: match.index, end: match.index + match[0].length });
    }
  }
  return out;
}
