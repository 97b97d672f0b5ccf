package cn.bazhong.projects.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * The realm roles of the portal. A user holds one or more of them; the department claim says for which department.
 * The names are those of the realm and of every {@code @RolesAllowed}.
 */
public enum Role {
    PROJECT_OWNER(Role.Names.PROJECT_OWNER, false),
    LEADING_GROUP_OFFICE(Role.Names.LEADING_GROUP_OFFICE, true),
    DATA_ADMINISTRATION(Role.Names.DATA_ADMINISTRATION, true),
    COMMITTEE_CHAIR(Role.Names.COMMITTEE_CHAIR, true),
    DEVELOPMENT_REFORM(Role.Names.DEVELOPMENT_REFORM, true),
    FINANCE(Role.Names.FINANCE, true),
    CYBERSPACE_AFFAIRS(Role.Names.CYBERSPACE_AFFAIRS, false),
    SECRECY_CRYPTOGRAPHY(Role.Names.SECRECY_CRYPTOGRAPHY, false),
    ECONOMY_INFORMATION(Role.Names.ECONOMY_INFORMATION, false),
    PUBLIC_SECURITY(Role.Names.PUBLIC_SECURITY, false),
    AUDIT(Role.Names.AUDIT, true),
    INDUSTRY_AUTHORITY(Role.Names.INDUSTRY_AUTHORITY, false),
    REVIEW_COMMITTEE(Role.Names.REVIEW_COMMITTEE, false),
    REVIEW_EXPERT(Role.Names.REVIEW_EXPERT, false),
    MUNICIPAL_GOVERNMENT(Role.Names.MUNICIPAL_GOVERNMENT, true),
    MUNICIPAL_PARTY_COMMITTEE(Role.Names.MUNICIPAL_PARTY_COMMITTEE, true),
    COUNTY_GOVERNMENT(Role.Names.COUNTY_GOVERNMENT, false),
    PLATFORM_ADMIN(Role.Names.PLATFORM_ADMIN, false),
    INTEGRATION(Role.Names.INTEGRATION, false);

    private final String realmName;
    private final boolean seesEveryProject;

    Role(String realmName, boolean seesEveryProject) {
        this.realmName = realmName;
        this.seesEveryProject = seesEveryProject;
    }

    /** The name in the realm and in tokens, for example {@code leading-group-office}. */
    public String realmName() {
        return realmName;
    }

    /** Whether the office looks over all projects of the city rather than only those it takes part in. */
    public boolean seesEveryProject() {
        return seesEveryProject;
    }

    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values()).filter(role -> role.realmName.equals(name)).findFirst();
    }

    /** The names as constants, for annotations. */
    public static final class Names {
        public static final String PROJECT_OWNER = "project-owner";
        public static final String LEADING_GROUP_OFFICE = "leading-group-office";
        public static final String DATA_ADMINISTRATION = "data-administration";
        public static final String COMMITTEE_CHAIR = "committee-chair";
        public static final String DEVELOPMENT_REFORM = "development-reform";
        public static final String FINANCE = "finance";
        public static final String CYBERSPACE_AFFAIRS = "cyberspace-affairs";
        public static final String SECRECY_CRYPTOGRAPHY = "secrecy-cryptography";
        public static final String ECONOMY_INFORMATION = "economy-information";
        public static final String PUBLIC_SECURITY = "public-security";
        public static final String AUDIT = "audit";
        public static final String INDUSTRY_AUTHORITY = "industry-authority";
        public static final String REVIEW_COMMITTEE = "review-committee";
        public static final String REVIEW_EXPERT = "review-expert";
        public static final String MUNICIPAL_GOVERNMENT = "municipal-government";
        public static final String MUNICIPAL_PARTY_COMMITTEE = "municipal-party-committee";
        public static final String COUNTY_GOVERNMENT = "county-government";
        public static final String PLATFORM_ADMIN = "platform-admin";
        public static final String INTEGRATION = "integration";

        /** Granted by the portal, not by the realm: a person with at least one role and a known department. */
        public static final String SIGNED_IN = "signed-in";

        /** Whom the identity provider knows, with access or without. */
        public static final String ANYBODY = "**";

        private Names() {
        }
    }
}
