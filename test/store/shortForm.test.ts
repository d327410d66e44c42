import { describe, expect, it } from 'vitest';
import { shortForm } from '../../src/store/shortForm.js';

describe('the short form of a place', () => {
  it.each([
    ['大庆市', '大庆'],
    ['吉林省', '吉林'],
    ['岳阳楼区', '岳阳楼'],
    ['广西壮族自治区', '广西'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['恩施土家族苗族自治州', '恩施'],
    ['博尔塔拉蒙古自治州', '博尔塔拉'],
    ['恭城瑶族自治县', '恭城'],
    ['龙胜各族自治县', '龙胜'],
    ['香港特别行政区', '香港'],
    ['大兴安岭地区', '大兴安岭'],
    ['兴安盟', '兴安'],
    ['赵县', undefined],
    ['城区', undefined],
    ['镇江新区', undefined],
    ['梅溪村', undefined],
    ['', undefined],
  ])('%s → %s', (name, short) => {
    expect(shortForm(name)).toBe(short);
  });
});
