import type { EntityKind } from '../../../src/model/vocabulary.js';

/** A query and its hits in their order, or as many of the first ones as are listed, then '…'. */
export interface SearchCase {
  readonly name: string;
  readonly query: string;
  readonly kinds?: readonly EntityKind[];
  readonly hits: readonly string[];
}

const COMMITTEE = '白城市人民代表大会常务委员会';

export const NAMES: readonly SearchCase[] = [
  { name: 'a full name', query: '白城市', hits: ['220800 白城市', '…'] },
  { name: 'a name before all that begins with it', query: '白城', hits: ['220800 白城', COMMITTEE, '…'] },
  {
    name: 'the short form of an institution',
    query: '白城市人大常委会',
    kinds: ['BODY'],
    hits: [`${COMMITTEE} 白城市人大常委会`, `“白城市人大常委会” ${COMMITTEE}`],
  },
  {
    name: 'the short form of its place as well',
    query: '白城人大常委会',
    kinds: ['BODY'],
    hits: [`${COMMITTEE} 白城人大常委会`],
  },
  {
    name: 'a CPPCC committee by what it is called',
    query: '岳阳市政协',
    kinds: ['BODY'],
    hits: ['中国人民政治协商会议岳阳市委员会 岳阳市政协'],
  },
  { name: 'a law without its country', query: '安全生产法', hits: ['中华人民共和国安全生产法 安全生产法', '…'] },
  { name: 'a regulation without its place', query: '志愿服务条例', hits: ['白城市志愿服务条例 志愿服务条例', '…'] },
  {
    name: 'another form that reports use',
    query: '市人民政府',
    kinds: ['BODY'],
    hits: ['白城市人民政府 市人民政府', '…'],
  },
  {
    name: 'traditional script',
    query: '安全生產法',
    kinds: ['REGULATION'],
    hits: ['中华人民共和国安全生产法 安全生产法', '…'],
  },
  { name: 'a place whose 乾 stays 乾', query: '乾安縣', hits: ['220723 乾安县'] },
  { name: 'pinyin', query: 'baicheng', hits: ['220800 白城', COMMITTEE, '…'] },
  { name: 'pinyin with blanks, tones and capitals', query: 'Bái chéng', hits: ['220800 白城', COMMITTEE, '…'] },
  { name: 'pinyin of a name with two readings', query: 'chongqing', hits: ['500000 重庆'] },
  { name: 'pinyin as the place itself is read', query: 'yueqing', hits: ['330382 乐清'] },
  { name: 'pinyin with ü as v', query: 'lvliang', hits: ['141100 吕梁'] },
  { name: 'pinyin with ü', query: 'Lüliang', hits: ['141100 吕梁'] },
  { name: 'initials', query: 'bcsrdcwh', kinds: ['BODY'], hits: [`${COMMITTEE} 白城市人大常委会`] },
  {
    name: 'the official places after those that reports mention',
    query: 'zm',
    hits: ['张明', '410122 中牟', '411700 驻马店市'],
  },
  {
    name: 'words inside a name, the one mentioned more first',
    query: '保护条例',
    kinds: ['PLACE', 'REGULATION'],
    hits: ['白城市饮用水水源保护条例', '岳阳市东洞庭湖保护条例', '…'],
  },
  {
    name: 'several words in any order',
    query: '条例 水源',
    kinds: ['REGULATION'],
    hits: ['白城市饮用水水源保护条例', '…'],
  },
  {
    name: 'one character',
    query: '湖',
    kinds: ['REGULATION'],
    hits: ['关于100%河湖治理的决定', '岳阳市东洞庭湖保护条例'],
  },
  { name: 'a name with a character from beyond the basic plane', query: '𠮷家湾', hits: ['𠮷家湾保护办法', '…'] },
  {
    name: 'a name with full-width marks by its letters and digits',
    query: '关于１００％河湖',
    hits: ['关于100%河湖治理的决定', '…'],
  },
  { name: 'another character in a name', query: '白城市自愿服务条例', hits: ['白城市志愿服务条例'] },
  { name: 'a character missing in a name', query: '白城市志愿服条例', hits: ['白城市志愿服务条例'] },
  { name: 'a character too many in a name', query: '呼伦贝贝尔市', hits: ['150700 呼伦贝尔市'] },
  { name: 'two characters in each other’s place', query: '呼贝伦尔市', hits: ['150700 呼伦贝尔市'] },
  { name: 'no other name for a short one', query: '李名', hits: [] },
  { name: 'official places of one name', query: '朝阳区', hits: ['110105 朝阳区', '220104 朝阳区'] },
  { name: 'nothing of other kinds', query: '白城', kinds: ['PROJECT'], hits: [] },
  { name: 'nothing of no kind', query: '白城', kinds: [], hits: [] },
];

export const SENTENCES: readonly SearchCase[] = [
  { name: 'words of two characters, with what they stand nearest to', query: '干部', hits: [`“干部” ${COMMITTEE}`] },
  { name: 'words that the text divides by blanks', query: '常委会会议8次', hits: [`“常委会会议 8 次” ${COMMITTEE}`] },
  { name: 'the newest reports first', query: '会会议', hits: ['“会会议” 主任', `“会会议” ${COMMITTEE}`] },
  {
    name: 'several words, each somewhere in the sentence',
    query: '实施 检查',
    hits: ['“实施” 中华人民共和国安全生产法', '“实施” 中华人民共和国安全生产法', '“实施” 220802'],
  },
  {
    name: 'with the entity of a kind asked for',
    query: '实施',
    kinds: ['BODY'],
    hits: [`“实施” ${COMMITTEE}`, '“实施” 岳阳市人民代表大会常务委员会', '“实施” 洮北区人民政府'],
  },
  { name: 'traditional script', query: '聽取', hits: ['“听取” 洮北区人民政府'] },
  { name: 'no words that a mark divides', query: '情况听取', hits: [] },
  { name: 'nothing for one character', query: '拟', hits: [] },
];

export const NOTHING = [
  '，。！',
  '\ud800',
  '\u0000',
  '" OR *',
  'NEAR(白城 岳阳)',
  'name:白城',
  '白城"',
  "');--",
  '*',
  '白*市',
  '\u{10ffff}',
];
