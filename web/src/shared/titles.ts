/** Names shortened for labels, as people shorten them. Where it would be a guess, they stay whole. */
interface Titled {
  readonly title: string;
  readonly place?: { readonly name: string } | null;
}

const COUNTRY = '中华人民共和国';
const KIND_OF_TEXT = /(?:条例|办法|规定|规则|决定)(?:[（(][^）)]*[）)])?$/;

/** What a regulation is about, without its place and its form: 物业管理 of 永州市物业管理条例. */
export function subjectOf({ title, place }: Titled): string {
  const owner = [place?.name, COUNTRY].find((name) => name !== undefined && title.startsWith(name)) ?? '';
  const local = title.slice(owner.length).replace(/^人民代表大会(?:常务委员会)?(?=关于)/, '');
  if (local.startsWith('关于')) return local; // a decision on something is not that thing
  const subject = local.replace(KIND_OF_TEXT, '');
  return subject.length >= 2 ? subject : local || title;
}

/** A national law says of itself whose it is. */
export const shortTitle = (title: string): string => title.replace(/^中华人民共和国(?=.{2})/, '');

export const shortBody = (name: string): string =>
  name
    .replace(/^中国人民政治协商会议(.+?)委员会/, '$1政协')
    .replace(/^中国共产党(.+?)委员会/, '$1党委')
    .replace('人民代表大会', '人大')
    .replace('常务委员会', '常委会')
    .replace('人民政府', '政府');

export const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
