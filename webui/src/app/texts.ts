import { administrationTexts, calendarTexts, holidayTexts, policyTexts, referenceUnitTexts } from './administration/texts';
import { annualListTexts } from './annual-lists/texts';
import { apiReferenceTexts } from './api-reference/texts';
import { applicationTexts } from './applications/texts';
import { approvalPathTexts, pathTermTexts } from './approval-path/texts';
import { conditionTexts, consultationTexts, courseTexts, signingTexts } from './consultations/texts';
import { changeTermTexts, changeTexts } from './change-requests/texts';
import { executionTermTexts, executionTexts } from './execution/texts';
import { dossierTermTexts } from './dossiers/term-texts';
import { dossierTexts } from './dossiers/texts';
import { expertTermTexts, expertTexts } from './experts/texts';
import { oversightTermTexts, oversightTexts } from './oversight/texts';
import { documentTexts, documentTypeTexts } from './documents/texts';
import { acceptanceTermTexts, acceptanceTexts } from './acceptances/texts';
import { operationTermTexts, operationTexts } from './operation/texts';
import { importTexts } from './imports/texts';
import { incidentTermTexts, incidentTexts } from './incidents/texts';
import { determinationTermTexts, determinationTexts } from './determinations/texts';
import { resourceTermTexts, resourceTexts } from './resources/texts';
import { paperTermTexts, paperTexts } from './papers/texts';
import { delegationTexts, peopleTexts, reminderTexts } from './people/texts';
import { obligationTexts } from './obligations/texts';
import { performanceTermTexts, performanceTexts } from './performance/texts';
import { projectTexts } from './projects/texts';
import { regulationTexts } from './regulation/texts';
import { requestTexts } from './requests/texts';
import { scopeTexts, serviceAccountTexts, subjectTypeTexts } from './service-accounts/texts';
import { reviewSessionTexts } from './review-sessions/texts';
import { draftTexts } from './shared/draft-texts';
import { procedureTexts } from './shared/procedure-texts';
import { profileTexts } from './shared/profile-texts';
import { sharedTexts } from './shared/texts';
import { termTexts } from './shared/term-texts';
import { shellTexts } from './shell/texts';
import { terminationTermTexts, terminationTexts } from './terminations/texts';
import { webhookTermTexts, webhookTexts } from './webhooks/texts';
import { queueTexts, togetherTexts, workbenchTexts } from './workbench/texts';

/** Chinese and English side by side: neither can be forgotten. */
export interface Pairs {
  [key: string]: readonly [zh: string, en: string] | Pairs;
}

interface Texts {
  [key: string]: string | Texts;
}

const all: Pairs = {
  ...shellTexts,
  ...sharedTexts,
  ...termTexts,
  ...profileTexts,
  ...procedureTexts,
  ...pathTermTexts,
  ...dossierTermTexts,
  ...executionTermTexts,
  ...changeTermTexts,
  ...oversightTermTexts,
  ...expertTermTexts,
  ...acceptanceTermTexts,
  ...operationTermTexts,
  ...incidentTermTexts,
  ...performanceTermTexts,
  ...terminationTermTexts,
  ...determinationTermTexts,
  ...resourceTermTexts,
  ...paperTermTexts,
  ...webhookTermTexts,
  draft: draftTexts,
  workbench: workbenchTexts,
  signing: signingTexts,
  together: togetherTexts,
  queue: queueTexts,
  projects: projectTexts,
  applications: applicationTexts,
  imports: importTexts,
  annualLists: annualListTexts,
  approvalPath: approvalPathTexts,
  consultations: consultationTexts,
  course: courseTexts,
  conditions: conditionTexts,
  requests: requestTexts,
  reviewSessions: reviewSessionTexts,
  experts: expertTexts,
  documents: documentTexts,
  dossiers: dossierTexts,
  execution: executionTexts,
  changes: changeTexts,
  oversight: oversightTexts,
  acceptance: acceptanceTexts,
  operation: operationTexts,
  incidents: incidentTexts,
  performance: performanceTexts,
  obligations: obligationTexts,
  terminations: terminationTexts,
  determinations: determinationTexts,
  resources: resourceTexts,
  papers: paperTexts,
  documentType: documentTypeTexts,
  people: peopleTexts,
  serviceAccounts: serviceAccountTexts,
  scope: scopeTexts,
  subjectType: subjectTypeTexts,
  delegations: delegationTexts,
  reminders: reminderTexts,
  regulation: regulationTexts,
  apiReference: apiReferenceTexts,
  administration: administrationTexts,
  webhooks: webhookTexts,
  policy: policyTexts,
  calendar: calendarTexts,
  holiday: holidayTexts,
  referenceUnit: referenceUnitTexts,
};

export function textsIn(language: 'zh-CN' | 'en'): Texts {
  return chosen(all, language === 'en' ? 1 : 0);
}

function chosen(pairs: Pairs, which: 0 | 1): Texts {
  return Object.fromEntries(
    Object.entries(pairs).map(([key, value]) => [
      key,
      isPair(value) ? value[which] : chosen(value, which),
    ]),
  );
}

function isPair(value: readonly [string, string] | Pairs): value is readonly [string, string] {
  return Array.isArray(value);
}
