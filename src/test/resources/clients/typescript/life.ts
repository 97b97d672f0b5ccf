import {
  AnnualListsApi, ApplicationsApi, ChangeRequestsApi, Configuration, ConsultationsApi, DocumentsApi, EventsApi, ProceduresApi,
  ProjectProfileFromJSON, TerminationsApi,
} from './client/index.js';
import type { DocumentType } from './client/index.js';

declare const process: { argv: string[]; env: Record<string, string> };

const { PORTAL, TOKEN, CLOCK } = process.env;
const portal = new Configuration({
  basePath: PORTAL, headers: { Authorization: `Bearer ${TOKEN}`, 'X-Portal-Clock': CLOCK! },
});
const idempotencyKey = () => crypto.randomUUID();
const told = (it: { id: string; version: number }) => ({ id: it.id, ifMatch: `"${it.version}"`, idempotencyKey: idempotencyKey() });
const tell = (...words: unknown[]) => console.log(words.join(' '));

async function apply(year: string, profile: string) {
  const lists = await new AnnualListsApi(portal).listAnnualLists({ limit: 100 });
  const list = lists.items.find((one) => one.year === Number(year) && one.jurisdiction === '511900')!;
  const applications = new ApplicationsApi(portal);
  const begun = await applications.beginApplication({
    idempotencyKey: idempotencyKey(), beginApplication: { listId: list.id, classified: false },
  });
  const projectProfile = ProjectProfileFromJSON(JSON.parse(profile));
  const written = await applications.saveApplication({ ...told(begun), projectProfile });
  const submitted = await applications.submitApplication(told(written));
  tell(submitted.id, submitted.projectId, submitted.state);
}

async function opine(project: string) {
  const consultations = new ConsultationsApi(portal);
  const found = (await consultations.listConsultations({ project, limit: 10 })).items[0]!;
  const { opinions } = await consultations.getConsultation({ id: found.id });
  const documentId = await file(project, 'OPINION');
  const procedures = new ProceduresApi(portal);
  const step = await procedures.getStep({ id: opinions.find((one) => one.kind === 'FINANCE_OPINION')!.stepId });
  const given = await procedures.concludeStep({
    ...told(step), decideStep: { outcome: 'AGREED', opinion: '资金来源明确', documentNumber: '巴财函9号', documentId },
  });
  tell(given.outcome, given.decidedBy);
}

async function change(projectId: string) {
  const changes = new ChangeRequestsApi(portal);
  const begun = await changes.beginChangeRequest({ idempotencyKey: idempotencyKey(), beginChange: { projectId } });
  const line = begun.lines[0]!;
  const written = await changes.saveChangeRequest({
    ...told(begun), changeContent: {
      reason: '接口规范调整', contents: '原：两类接口。现：五类接口。', mainContents: false, goalsKept: true, reschedule: false,
      lines: [{ id: line.id, amount: line.before! + 50000 }],
    },
  });
  const submitted = await changes.submitChangeRequest(told(written));
  const withdrawn = await changes.withdrawChangeRequest({ ...told(submitted), withdrawChange: { reason: '省级平台全面替代' } });
  tell(submitted.state, withdrawn.state);
}

async function terminate(projectId: string) {
  const terminations = new TerminationsApi(portal);
  const begun = await terminations.beginTermination({ idempotencyKey: idempotencyKey(), beginTermination: { projectId } });
  const papers = [await file(projectId, 'TERMINATION')];
  const written = await terminations.saveTermination({
    ...told(begun), terminationContent: {
      progress: '软件主体完成', progressDocuments: papers, causeKind: 'EXTERNAL_CHANGE', cause: '省级平台替代', causeDocuments: papers,
      goals: '全部功能由省级平台承担', stillToPay: 100000, returned: 300000, assets: '设备调拨', data: '数据迁移', systems: '代码归档',
    },
  });
  const submitted = await terminations.submitTermination({ ...told(written), submitTermination: {} });
  tell(submitted.state);
}

/** An event comes once whatever was begun before it is over, so that the feed is read on until then. */
async function follow(project: string, awaited: string) {
  const events = new EventsApi(portal);
  let cursor: string | undefined;
  for (let come = false; !come;) {
    const page = await events.listEvents({ project, cursor, limit: 3 });
    page.items.forEach((event) => tell(event.type, event.actorName));
    come = page.items.some((event) => event.type === awaited);
    if (!page.nextCursor) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    cursor = page.nextCursor ?? page.resumeCursor;
  }
}

async function file(id: string, type: DocumentType) {
  const documents = new DocumentsApi(portal);
  const body = new Blob(['同意']);
  const announced = await documents.addDocument({
    id, idempotencyKey: idempotencyKey(), addDocument: { type, title: '材料', file: { fileName: '材料.txt', size: body.size } },
  });
  await documents.storeContent({ id: announced.versions[0]!.id, body });
  return announced.id;
}

const deeds: Record<string, (...args: string[]) => Promise<void>> = { apply, opine, change, terminate, follow };
const [deed, ...args] = process.argv.slice(2);
await deeds[deed!]!(...args);
