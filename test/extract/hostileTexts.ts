/** Texts that no one would write, each as long as asked for: whatever is read badly at length shows in one of them. */

const again = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** A repeated sentence in which the signs △ differ each time: facts that are all distinct. */
const numbered = (pattern: string) => (length: number) => {
  const pieces: string[] = [];
  for (let i = 0; i * pattern.length < length; i++) {
    const signs = String.fromCharCode(0x4e00 + (i % 4096)) + String.fromCharCode(0x5e00 + Math.floor(i / 4096));
    pieces.push(pattern.replace('△', signs));
  }
  return pieces.join('');
};

/** A linear congruential generator: the same signs on every machine. */
const random = (signs: (at: number) => string) => (length: number) => {
  let seed = 20240101;
  return Array.from({ length }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return signs(seed / 2 ** 32);
  }).join('');
};

const GENRE = '的一是在有市委政府代表工作报告条例制定修改通过审议《》“”，。、0123456789次件项名（）和';

export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'one character': again('啊'),
  'one digit': again('7'),
  'nothing but blanks between two words': (length) => `a${' '.repeat(length)}b，人`,
  'nothing but line breaks': (length) => `${'\n'.repeat(length)}人`,
  'opening brackets': again('《'),
  'opening brackets and one that closes': (length) => `${again('《')(length)}条例》`,
  'opening brackets with stops': again('《。'),
  'opening quotation marks': again('“'),
  'brackets inside brackets': (length) => `人${'《'.repeat(length / 2)}${'》'.repeat(length / 2)}`,
  'opening parentheses': again('人（'),
  'a pinyin gloss without end': (length) => `人（${again('ā')(length)}`,
  'a title with an endless appendix': (length) => `制定《条例${again('草案')(length)}人》`,
  numerals: again('一二三'),
  'dots as in names': again('王·'),
  'no punctuation': again('在全省各地的群众当中我们继续推进人民代表大会制度和条例的工作会议'),
  'lone surrogates': again('\udc00人\ud800'),
  'random code units': random((at) => String.fromCharCode(Math.floor(at * 0x10000))),
  'random bytes read as text': random((at) => String.fromCharCode(Math.floor(at * 0x100))),
  'random characters of the genre': random((at) => GENRE.charAt(Math.floor(at * GENRE.length))),
  'one title after another': again('白城市人民代表大会常务委员会工作报告\n'),
  'one short report after another': again('白城市工作报告\n各位代表：\n'),
  'one heading after another': again('一、2022年主要工作\n（二）坚持依法监督\n'),
  'one act after another without a stop': again('制定《白城市物业管理条例》，'),
  'titles in one endless list': again('物业管理条例、'),
  'laws with their regulations': again('对湿地保护“一法一条例”开展检查，'),
  'bodies in one endless list': again('市人大常委会、市政府、'),
  'places in one endless list': again('吉林省白城市洮北区、'),
  'counts in one endless list': again('召开会议8次、'),
  'offices and persons in one endless list': again('王志远书记、'),
  'names of undertakings in one endless list': again('“双联”行动、'),
  'sentences with a new title each': numbered('制定《△市管理条例》。'),
  'titles that one short title ends': (length) => `${numbered('制定《△市管理条例》。')(length)}执行市管理条例。`,
  'headings that differ': numbered('一、△惠民\n'),
};

/** The head of a report, behind which a damaged text is read as one. */
export const HEAD = [
  '白城市人民代表大会常务委员会工作报告',
  '各位代表：',
  '我受市人大常委会委托，向大会报告工作，请予审议。',
  '一、2022年工作回顾',
  '',
].join('\n');
