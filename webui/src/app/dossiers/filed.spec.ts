import { mediaTypeShown } from './filed';

describe('a filed document', () => {
  it('is previewed when a browser shows it by itself', () => {
    expect(mediaTypeShown('实施方案.PDF')).toBe('application/pdf');
    expect(mediaTypeShown('扫描.jpeg')).toBe('image/jpeg');
    expect(mediaTypeShown('概算.xlsx')).toBeNull();
    expect(mediaTypeShown('无后缀')).toBeNull();
  });
});
