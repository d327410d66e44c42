import { describe, expect, it } from 'vitest';
import { createGazetteer, nearest, shortName } from '../../src/extract/recognise/gazetteer.js';

const gazetteer = createGazetteer();

describe('the short name of a division', () => {
  it.each([
    ['大庆市', '大庆'],
    ['内蒙古自治区', '内蒙古'],
    ['江华瑶族自治县', '江华'],
    ['积石山保安族东乡族撒拉族自治县', '积石山'],
    ['凉山彝族自治州', '凉山'],
  ])('%s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('is not one syllable', () => {
    expect(shortName('道县')).toBeUndefined();
  });
});

describe('the gazetteer', () => {
  it('gives the longest name first', () => {
    const [first, second] = gazetteer.at('吉林省委', 0);
    expect(first).toMatchObject({ written: '吉林省', short: false });
    expect(second).toMatchObject({ written: '吉林', short: true });
  });

  it('knows a self-governing county without the name of its people', () => {
    expect(gazetteer.at('江华县人大', 0)[0]?.place.name).toBe('江华瑶族自治县');
  });

  it('lists the townships below a place', () => {
    expect(gazetteer.townshipsWithin('220800').at('向海蒙古族乡', 0)?.value.parent).toBe('220822');
  });
});

describe('of several places of one name', () => {
  const named = (text: string) => gazetteer.at(text, 0).filter(({ written }) => written === text);

  it('the nearest to the report counts', () => {
    expect(nearest(named('铁西区'), '220300')?.place.code).toBe('220302');
  });

  it('none counts when none is nearer', () => {
    expect(nearest(named('铁西区'), undefined)).toBeUndefined();
  });
});
