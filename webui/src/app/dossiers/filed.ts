import { FiledDocument } from '../api/models';

/** What a browser shows by itself, by the endings under which the portal takes it. */
const SHOWN: Record<string, string> = { pdf: 'application/pdf', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg' };

export function mediaTypeShown(fileName: string): string | null {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return SHOWN[ending] ?? null;
}

export function contentAddress(document: FiledDocument): string {
  return `/api/v1/document-versions/${document.versionId}/content`;
}
