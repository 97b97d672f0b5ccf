import { articleText, instantText, parseWan, wanInputText, wanText } from './format';

describe('amounts', () => {
  it('shows yuan as 万元 with grouping and two decimals', () => {
    expect(wanText(12_345_678.9)).toBe('1,234.57');
    expect(wanText(300_000)).toBe('30.00');
  });

  it('keeps the fen when an amount is typed and shown again', () => {
    expect(parseWan('123.456789')).toBe(1_234_567.89);
    expect(wanInputText(1_234_567.89)).toBe('123.456789');
    expect(parseWan('1,230')).toBe(12_300_000);
  });

  it('tells an empty amount from a wrong one', () => {
    expect(parseWan(' ')).toBeNull();
    expect(parseWan('12万')).toBeUndefined();
    expect(parseWan('-3')).toBeUndefined();
  });
});

describe('articles', () => {
  it('reads in Chinese numerals or as Art. with its item', () => {
    expect(articleText('A8_3', 'zh-CN')).toBe('第八条第（三）项');
    expect(articleText('A10', 'zh-CN')).toBe('第十条');
    expect(articleText('A42', 'zh-CN')).toBe('第四十二条');
    expect(articleText('A17_2', 'en')).toBe('Art. 17(2)');
  });
});

describe('instants', () => {
  it('are told in the time of Bazhong', () => {
    expect(instantText('2026-01-31T17:05:00Z')).toBe('2026-02-01 01:05');
  });
});
