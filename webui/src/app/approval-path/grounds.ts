import { PathGrounds, PathKind, ServiceCase } from '../api/models';

/** What the form holds: every field there, empty instead of missing. */
export interface GroundsDraft {
  depthOfPreparation: string;
  planGrounds: string[];
  planGroundReference: string;
  noGoodsOrWorks: string;
  serviceYears: number | null;
  serviceCost: number | null;
  buildingCost: number | null;
  operatingCost: number | null;
  providers: string;
  securityKept: string;
}

export function draftOf(grounds: PathGrounds): GroundsDraft {
  const service: ServiceCase = grounds.service ?? {};
  return {
    depthOfPreparation: grounds.depthOfPreparation ?? '',
    planGrounds: [...(grounds.planGrounds ?? [])],
    planGroundReference: grounds.planGroundReference ?? '',
    noGoodsOrWorks: service.noGoodsOrWorks ?? '',
    serviceYears: service.serviceYears ?? null,
    serviceCost: service.serviceCost ?? null,
    buildingCost: service.buildingCost ?? null,
    operatingCost: service.operatingCost ?? null,
    providers: service.providers ?? '',
    securityKept: service.securityKept ?? '',
  };
}

/** Only what the way asks for goes along. */
export function groundsOf(kind: PathKind, draft: GroundsDraft): PathGrounds {
  if (kind === 'SERVICE') {
    return {
      service: {
        noGoodsOrWorks: draft.noGoodsOrWorks.trim() || null,
        serviceYears: draft.serviceYears,
        serviceCost: draft.serviceCost,
        buildingCost: draft.buildingCost,
        operatingCost: draft.operatingCost,
        providers: draft.providers.trim() || null,
        securityKept: draft.securityKept.trim() || null,
      },
    };
  }
  return merges(kind)
    ? {
        depthOfPreparation: draft.depthOfPreparation.trim() || null,
        planGrounds: draft.planGrounds as PathGrounds['planGrounds'],
        planGroundReference: draft.planGroundReference.trim() || null,
      }
    : {};
}

export function merges(kind: PathKind): boolean {
  return kind === 'PLAN_ONLY' || kind === 'PROPOSAL_AND_PLAN';
}

/** By how many percent the service is cheaper; `null` while an amount is missing, negative when it is dearer. */
export function saving(draft: GroundsDraft): number | null {
  const { serviceCost, buildingCost, operatingCost } = draft;
  if (serviceCost === null || buildingCost === null || operatingCost === null) {
    return null;
  }
  const own = buildingCost + operatingCost;
  return own > 0 ? Math.round(((own - serviceCost) / own) * 1000) / 10 : null;
}
