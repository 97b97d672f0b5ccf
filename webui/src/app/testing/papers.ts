import { PaperDraftView, PaperView } from '../api/models';

export function draftForTests(changes: Partial<PaperDraftView> = {}): PaperDraftView {
  return {
    kind: 'RECTIFICATION_ORDER',
    part: 'o1',
    about: null,
    article: 'A43',
    title: '关于责令限期整改的通知',
    addressee: '巴中市教育局',
    organName: '巴中市财政局',
    number: null,
    date: null,
    actions: [{ name: 'issue-paper', method: 'POST', href: '/api/v1/papers', allowed: true, reasons: [] }],
    ...changes,
  };
}

export function paperForTests(changes: Partial<PaperView> = {}): PaperView {
  return {
    id: 'p1',
    kind: 'RECTIFICATION_ORDER',
    matter: 'RECTIFICATION',
    matterId: 'o1',
    part: 'o1',
    about: null,
    article: 'A43',
    title: '关于责令限期整改的通知',
    number: '巴财监〔2026〕8号',
    issuedOn: '2026-04-24',
    department: { code: '511900-CZJ', name: '巴中市财政局', nameEn: 'Finance Bureau' },
    organName: '巴中市财政局',
    projectId: 'x1',
    edited: false,
    state: 'ISSUED',
    size: 1000,
    digest: 'a'.repeat(64),
    issuedBy: '金有数',
    issuedAt: '2026-04-24T01:00:00Z',
    signing: null,
    revocation: null,
    revokedBy: null,
    revokedAt: null,
    version: 0,
    actions: [{ name: 'revoke-paper', method: 'POST', href: '/api/v1/papers/p1/revocation', allowed: true, reasons: [] }],
    ...changes,
  };
}
