package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.DemoAccounts;
import cn.bazhong.projects.launcher.DemoAccounts.Account;
import java.util.List;

/** Which demo account does what. */
final class People {
    static final String OFFICE = "lgo";
    static final String OFFICE_SECOND = "lgo.he";
    static final String CHAIR = "chair";
    static final String GOVERNMENT = "gov";
    static final String GOVERNMENT_SECOND = "gov.yu";
    static final String PARTY = "party";
    static final String PARTY_SECOND = "party.xiao";
    static final String AUDIT = "audit";

    private static final List<Account> ACCOUNTS = DemoAccounts.all();

    private People() {
    }

    /** Somebody who applies for a department. */
    static String ownerOf(String department) {
        return ACCOUNTS.stream().filter(account -> account.department().equals(department))
                .filter(account -> account.roles().contains("project-owner")).map(Account::user).findFirst()
                .orElseThrow(() -> new IllegalStateException("Sample data stopped: nobody applies for " + department));
    }

    /** Who is seated on a step: the office, or the chair where the office would judge its own matter. */
    static String seatedOn(String role) {
        return switch (role) {
            case "COMMITTEE_CHAIR", "committee-chair" -> CHAIR;
            case "MUNICIPAL_GOVERNMENT", "municipal-government" -> GOVERNMENT;
            case "MUNICIPAL_PARTY_COMMITTEE", "municipal-party-committee" -> PARTY;
            default -> OFFICE;
        };
    }
}
