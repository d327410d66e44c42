/**
 * The radicals, compatibility forms and joined dashes that the fonts of a PDF give in place of characters, as those
 * characters: ⼈⺠⸺ → 人民——. On paper they look the same, so nothing that was printed changes.
 */
export const plainCharacters = (text: string): string =>
  text.replace(LOOKALIKE, (sign) => SUPPLEMENT.get(sign) ?? sign.normalize('NFKC')).replaceAll('⸺', '——');

/** Kangxi radicals, their supplement, compatibility ideographs. */
const LOOKALIKE = /[\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufad9]/g;

/**
 * By Unicode's EquivalentUnifiedIdeograph: each radical before the character of which it is a form. The first two have
 * a form of their own on the mainland, which NFKC does not give.
 */
const PAIRS =
  '⼾户⾭青⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺎兀⺒巳⺓幺⺗心⺛旡⺜日⺝月⺞歺⺟母⺠民⺧牛⺩王⺫目⺬示⺰纟⺱罓⺶羊⺻聿⺼肉⺾艹⻁虎⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻏邑⻐钅' +
  '⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  (PAIRS.match(/../gsu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
