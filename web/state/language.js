// Whether a text is in a language that the engine does not read. It reads
// English; in others it would find little, and the little by mistake, so such
// a text is not compared and the page says why.
//
// Two signs are counted over the beginning of the text: letters of other
// scripts, and the small words that every sentence of a language has. A text
// counts as foreign only when the other language has clearly the upper hand:
// a headline without small words, a list of names and a text with foreign
// quotations all stay English. Not told apart: a language of Latin script
// whose small words are not in the list, which the engine then reads in vain.

// Words that English does not share, of the languages with most news:
// Spanish, French, German, Italian, Portuguese, Dutch, Polish, Turkish,
// Swedish, Indonesian, Romanian, Czech.
const FOREIGN = new Set(('el la los las que un una y por para con del pero como más también fue está según al sobre su le les des est une dans pour pas sur avec qui ont été aux cette '
  + 'der die das und ist nicht ein eine den dem mit sich auf für von zu auch wurde nach il che di della delle gli sono è anche nel alla o os em um uma não ao '
  + 'foi het een van en dat voor niet zijn op ook werd nie się na jest że dla po przez bir ve bu için ile olarak och att det som är på inte till av yang dan di '
  + 'untuk dengan ini dari pada și în este cu pe nu je se že byl ve').split(' '));
const ENGLISH = new Set('the of and to a in is was for on that with as by it at from has have were be an said not are this his their had but who will its they he she'.split(' '));

const READ = 3000;

/** @type {{ text: string, foreign: boolean }[]} */
const last = [];

/** Linear in the first few thousand letters; asked again for the same text it costs nothing. @param {string} text */
export function isForeign(text) {
  const known = last.find((entry) => entry.text === text);
  if (known) return known.foreign;
  const foreign = judge(text.slice(0, READ));
  last.unshift({ text, foreign });
  last.length = Math.min(last.length, 64);
  return foreign;
}

/** @param {string} text */
function judge(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 20 && latin * 2 < letters) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < 6) return false;
  let foreign = 0;
  let english = 0;
  for (const word of words) {
    // With a capital, it is as likely part of a name ("Die Hard", "El Paso").
    if (FOREIGN.has(word)) foreign += 1;
    if (ENGLISH.has(word.toLowerCase())) english += 1;
  }
  return foreign * 7 >= words.length && foreign > english * 3;
}
