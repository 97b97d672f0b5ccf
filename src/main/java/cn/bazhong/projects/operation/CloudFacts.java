package cn.bazhong.projects.operation;

import cn.bazhong.projects.restriction.Restriction;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules of requests for cloud look at.
 *
 * @param restrictions what stops cloud of that sort for the project today
 */
record CloudFacts(CloudContent content, List<Restriction> restrictions, boolean accepted, LocalDate today) {
}
