const LOOKALIKES: readonly [string, string][] = [
  ['a', 'аαɑᴀａ'],
  ['b', 'ЬвʙƄ'],
  ['c', 'сϲᴄⅽ¢'],
  ['d', 'ԁᴅɗⅾ'],
  ['e', 'еεɛᴇҽє'],
  ['f', 'ғꜰƒ'],
  ['g', 'ɡɢց'],
  ['h', 'һнʜհ'],
  ['i', 'іιıɪӏ¡'],
  ['j', 'јᴊ'],
  ['k', 'кκᴋ'],
  ['l', 'ʟⅼł'],
  ['m', 'мᴍ'],
  ['n', 'ηɴпո'],
  ['o', 'оοᴏօø'],
  ['p', 'рρᴘ'],
  ['q', 'ԛ'],
  ['r', 'гʀᴦ'],
  ['s', 'ѕꜱʂ'],
  ['t', 'тτᴛ'],
  ['u', 'υᴜսμ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝᴡω'],
  ['x', 'хχ'],
  ['y', 'уγʏү'],
  ['z', 'ᴢᴢ'],
  ["'", '’‘ʼ`´＇′'],
  ['-', '‐‑‒–—―−'],
  ['"', '“”„«»'],
  ['.', '。…․'],
];

const PICTURES: readonly [string, string][] = [
  ['🔟', ' 10 '],
  ['➕', '+'],
  ['💰', ' 💰 '],
  ['💵', ' 💰 '],
  ['💸', ' 💰 '],
  ['💲', ' $ '],
  ['🪙', ' 💰 '],
  ['💴', ' 💰 '],
  ['💶', ' 💰 '],
  ['💷', ' 💰 '],
  ['🤑', ' 💰 '],
  ['🥜', ' 🥜 '],
  ['⏱', ' ⏱ '],
  ['⏰', ' ⏱ '],
  ['⌛', ' ⏱ '],
  ['⏳', ' ⏱ '],
  ['🤝', ' 🤝 '],
  ['☠', ' 🏴 '],
  ['🏴', ' 🏴 '],
  ['🎣', ' 🎣 '],
  ['🙅', ' 🙅 '],
  ['🙋', ' 🙋 '],
  ['💺', ' 💺 '],
  ['🪑', ' 💺 '],
  ['🔑', ' 🔑 '],
  ['🔐', ' 🔑 '],
  ['🤫', ' 🤫 '],
  ['🤐', ' 🤫 '],
  ['📎', ' 📎 '],
  ['📉', ' 📉 '],
  ['🧾', ' 🧾 '],
  ['🥇', ' 🥇 '],
  ['🗑', ' 🗑 '],
  ['📱', ' 📱 '],
  ['📄', ' 📄 '],
  ['🏦', ' 🏦 '],
  ['❓', '?'],
  ['❔', '?'],
  ['‽', '?'],
  ['？', '?'],
  ['¿', ' '],
];

function table(): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const [letter, same] of LOOKALIKES) for (const one of same) out.set(one, letter);
  for (const [picture, folded] of PICTURES) out.set(picture, folded);
  return out;
}

/**
 * Look-alike letters, styled letters NFKC leaves alone and meaning-carrying pictures, each with
 * the text it is read as (ground-rules.md 3.1).
 */
export const FOLDS: ReadonlyMap<string, string> = table();
