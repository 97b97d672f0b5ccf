import {
  AnnualListsApi, ApiClient, ApplicationsApi, ChangeRequestsApi, ConsultationsApi, DocumentsApi, EventsApi, ProceduresApi, TerminationsApi,
} from './client/src/index.js';

const { PORTAL, TOKEN, CLOCK } = process.env;
const portal = new ApiClient(PORTAL);
portal.authentications.system.accessToken = TOKEN;
portal.defaultHeaders['X-Portal-Clock'] = CLOCK;
const once = () => ({ idempotencyKey: crypto.randomUUID() });
const tag = (it) => `"${it.version}"`;
const tell = (...words) => console.log(words.join(' '));

async function apply(year, profile) {
  const lists = await new AnnualListsApi(portal).listAnnualLists({ limit: 100 });
  const list = lists.items.find((one) => one.year === Number(year) && one.jurisdiction === '511900');
  const applications = new ApplicationsApi(portal);
  const begun = await applications.beginApplication({ listId: list.id, classified: false }, once());
  const written = await applications.saveApplication(begun.id, tag(begun), JSON.parse(profile), once());
  const submitted = await applications.submitApplication(written.id, tag(written), once());
  tell(submitted.id, submitted.projectId, submitted.state);
}

async function opine(project) {
  const consultations = new ConsultationsApi(portal);
  const found = (await consultations.listConsultations({ project, limit: 10 })).items[0];
  const { opinions } = await consultations.getConsultation(found.id);
  const documentId = await file(project, 'OPINION');
  const procedures = new ProceduresApi(portal);
  const step = await procedures.getStep(opinions.find((one) => one.kind === 'FINANCE_OPINION').stepId);
  const decision = { outcome: 'AGREED', opinion: '资金来源明确', documentNumber: '巴财函9号', documentId };
  const given = await procedures.concludeStep(step.id, tag(step), decision, once());
  tell(given.outcome, given.decidedBy);
}

async function change(projectId) {
  const changes = new ChangeRequestsApi(portal);
  const begun = await changes.beginChangeRequest({ projectId }, once());
  const line = begun.lines[0];
  const written = await changes.saveChangeRequest(begun.id, tag(begun), {
    reason: '接口规范调整', contents: '原：两类接口。现：五类接口。', mainContents: false, goalsKept: true, reschedule: false,
    lines: [{ id: line.id, amount: line.before + 50000 }],
  }, once());
  const submitted = await changes.submitChangeRequest(written.id, tag(written), once());
  const withdrawn = await changes.withdrawChangeRequest(submitted.id, tag(submitted), { reason: '省级平台全面替代' }, once());
  tell(submitted.state, withdrawn.state);
}

async function terminate(projectId) {
  const terminations = new TerminationsApi(portal);
  const begun = await terminations.beginTermination({ projectId }, once());
  const papers = [await file(projectId, 'TERMINATION')];
  const written = await terminations.saveTermination(begun.id, tag(begun), {
    progress: '软件主体完成', progressDocuments: papers, causeKind: 'EXTERNAL_CHANGE', cause: '省级平台替代', causeDocuments: papers,
    goals: '全部功能由省级平台承担', stillToPay: 100000, returned: 300000, assets: '设备调拨', data: '数据迁移', systems: '代码归档',
  }, once());
  const submitted = await terminations.submitTermination(written.id, tag(written), {}, once());
  tell(submitted.state);
}

/** An event comes once whatever was begun before it is over, so that the feed is read on until then. */
async function follow(project, awaited) {
  const events = new EventsApi(portal);
  let cursor;
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

async function file(id, type) {
  const documents = new DocumentsApi(portal);
  const body = Buffer.from('同意');
  const announced = await documents.addDocument(id, { type, title: '材料', file: { fileName: '材料.txt', size: body.length } }, once());
  await documents.storeContent(announced.versions[0].id, body, {});
  return announced.id;
}

const deeds = { apply, opine, change, terminate, follow };
const [deed, ...args] = process.argv.slice(2);
deeds[deed](...args).catch((failure) => {
  console.error(failure.response?.text ?? failure);
  process.exitCode = 1;
});
