/** Longest first: 广西壮族自治区 gives up 自治区, not 区 alone. */
const LEVELS = ['特别行政区', '自治区', '自治州', '自治县', '自治旗', '地区', '特区', ...'省市县区旗盟'];
/** 镇江 is the city and never 镇江新区: what is named after another place is not called by that place's name. */
const NAMED_AFTER_ANOTHER = /.{2}(?:新|管理)区$/;

/** An autonomous division names its nationalities before its level, those with long names without 族. */
const NATIONALITIES =
  /(?:(?:维吾尔|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)族?|(?:各|壮|回|苗|彝|藏|土家|侗|瑶|白|哈尼|傣|黎|傈僳|佤|拉祜|水|纳西|羌|土|仫佬|撒拉|毛南|仡佬|达斡尔|景颇|布依|布朗|普米|朝鲜|满|畲|东乡|保安|裕固|鄂温克|怒|独龙)族)$/;

/**
 * What people call a place: 大庆市 → 大庆, 恩施土家族苗族自治州 → 恩施. At least two characters remain; a name that cannot
 * be shortened (城区, 赵县) has no short form.
 */
export function shortForm(name: string): string | undefined {
  if (NAMED_AFTER_ANOTHER.test(name)) return undefined;
  const level = LEVELS.find((suffix) => name.endsWith(suffix) && name.length - suffix.length >= 2);
  if (level === undefined) return undefined;
  const stem = name.slice(0, -level.length);
  return level.startsWith('自治') ? withoutNationalities(stem) : stem;
}

function withoutNationalities(stem: string): string {
  const shorter = stem.replace(NATIONALITIES, '');
  return shorter === stem || shorter.length < 2 ? stem : withoutNationalities(shorter);
}
