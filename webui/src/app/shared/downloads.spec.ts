import { HttpErrorResponse, provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Downloads, XLSX, fileName, readable } from './downloads';
import { problemOf } from './problem';

describe('downloads', () => {
  it('call a file what the portal calls it', () => {
    expect(fileName("attachment; filename=\"__.xlsx\"; filename*=UTF-8''%E9%A1%B9%E7%9B%AE%20a.xlsx")).toBe('项目 a.xlsx');
    expect(fileName(null)).toBe('export.xlsx');
  });

  it('read a refusal although a file was asked for', async () => {
    const refused = new HttpErrorResponse({
      error: new Blob([JSON.stringify({ title: '不符合', detail: '超过 50000 行', status: 422 })]),
      status: 422,
    });
    expect(problemOf(await readable(refused))).toMatchObject({ status: 422, detail: '超过 50000 行' });
    expect(problemOf(await readable(new HttpErrorResponse({ error: new Blob(['<html>']), status: 502 }))).status).toBe(502);
  });

  it('ask for a workbook with the filters of the list', async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const kept = TestBed.inject(Downloads).workbook('/api/v1/projects', { year: 2027 });
    const asked = TestBed.inject(HttpTestingController).expectOne('/api/v1/projects?year=2027');
    expect(asked.request.headers.get('Accept')).toBe(XLSX);
    asked.flush(new Blob(['']), { status: 409, statusText: 'x' });
    await expect(kept).rejects.toBeInstanceOf(HttpErrorResponse);
  });
});
