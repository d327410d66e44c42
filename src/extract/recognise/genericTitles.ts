/** Words that make a class of documents of a noun (有关规定, 各项条例), not a title. */
const CLASS =
  /^(?:法规性质|法规和法规性|法规性|法规|禁止性|强制性|原则性|有关|相关|相应|一批|地方性?|各项|具体|配套|单行|工作|管理|新|本|上述|多部|首部|规章|系列|一系列|若干|多项|重要|法律|\d{1,3}[部项件个条]?|[一二两三四五六七八九十几]+[部项件个条])*$/;
/** Words of everyday business: 工作方案, 人事决定, 问题清单. A regulation or rule can be about them, a plan or decision is none. */
const BUSINESS =
  /^(?:重大|切实|有力|有效|长效|科学|合理|可行|政策|应对|实施|活动|整改|检查|决议|审议|工作|详细|专项|重大事项|任免|人事|表决|推进|督办|监督|履职|考核|评价|年度|问题|任务|国民经济和社会发展|城乡|战略发展|市|省|的|具体|相关)*$/;
const CLASS_END =
  /(?:相关|有关|各项|各项工作|相应事项|等|一些|上述|切实|全会|\d+[项部个件]|[一二两三四五六七八九十]+[项部个件])$/;
/** A decision or an opinion is named by what it is about. */
const NAMED_BY_SUBJECT = /^(?:决定|决议|意见|措施|若干措施|方案)$/;
const RULES = /(?:法|条例|规则|细则|守则|办法|规定)$/;
const LONGEST = 60;

/** Whether a noun phrase names a class of documents and no single one. */
export function isGenericTitle(title: string, noun: string): boolean {
  const head = title.slice(0, title.length - noun.length).replace(/的$/, '');
  const shortest = NAMED_BY_SUBJECT.test(noun) ? 4 : 2;
  if (head.length < shortest || head.length > LONGEST || CLASS.test(head) || CLASS_END.test(head)) return true;
  return !RULES.test(noun) && BUSINESS.test(head);
}
