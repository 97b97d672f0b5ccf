import { HttpErrorResponse } from '@angular/common/http';
import { ProblemView } from '../api/models';

const UNSAID = { type: 'about:blank', title: '', detail: '', instance: '', traceId: '' };

/**
 * Whatever went wrong with a call, as the problem it is answered with; a call that never arrived is status 0.
 * A resource in good order has no error, and then there is no problem.
 */
export function problemOf(error: Error | undefined): ProblemView | null;
export function problemOf(error: unknown): ProblemView;
export function problemOf(error: unknown): ProblemView | null {
  if (error === undefined) {
    return null;
  }
  const response = error instanceof Error && 'cause' in error && error.cause ? error.cause : error;
  if (!(response instanceof HttpErrorResponse)) {
    return { ...UNSAID, status: 0 };
  }
  const body: unknown = response.error;
  if (body && typeof body === 'object' && 'title' in body) {
    return { ...(body as ProblemView), status: response.status };
  }
  return { ...UNSAID, status: response.status };
}
