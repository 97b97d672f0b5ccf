package cn.bazhong.projects.launcher.sample;

import cn.bazhong.projects.launcher.DemoAccounts;
import cn.bazhong.projects.launcher.DemoAccounts.Account;
import java.util.List;

/**
 * Which demo account does what in a jurisdiction, and what its papers are called.
 *
 * @param code             six digits of GB/T 2260, in the names of its files of the ledger
 * @param governmentSecond compares what the government's office entered from paper
 * @param partySecond      the same for the Party committee's
 * @param papers           what its document numbers begin with
 * @param place            where its committee meets
 */
record People(String code, String office, String officeSecond, String chair, String government, String governmentSecond,
        String party, String partySecond, Papers papers, String place) {
    /** Beginnings of document numbers, and who signs. */
    record Papers(String office, String government, String mayor, String party, String secretary) {
    }

    static final People CITY = new People("511900", "lgo", "lgo.he", "chair", "gov", "gov.yu", "party", "party.xiao",
            new Papers("巴智建办纪", "巴府纪", "市长", "巴委纪", "市委书记"), "市政务服务中心三楼会议室");
    /** A county whose office has one person: what others enter from paper the office compares. */
    static final People BAZHOU = new People("511902", "bzq.office", "bzq.office", "bzq.chair", "bzq.gov", "bzq.office", "bzq.party",
            "bzq.office", new Papers("巴州智建办纪", "巴州府纪", "区长", "巴州委纪", "区委书记"), "巴州区政务服务中心二楼会议室");
    /** The record as a whole is the city's to check (A49). */
    static final String AUDIT = "audit";

    private static final List<Account> ACCOUNTS = DemoAccounts.all();

    /** Somebody who applies for a department. */
    static String ownerOf(String department) {
        return ACCOUNTS.stream().filter(account -> account.department().equals(department))
                .filter(account -> account.roles().contains("project-owner")).map(Account::user).findFirst()
                .orElseThrow(() -> new IllegalStateException("Sample data stopped: nobody applies for " + department));
    }

    /** Who is seated on a step: the office, or the chair where the office would judge its own matter. */
    String seatedOn(String role) {
        return switch (role) {
            case "COMMITTEE_CHAIR", "committee-chair" -> chair;
            case "MUNICIPAL_GOVERNMENT", "municipal-government" -> government;
            case "MUNICIPAL_PARTY_COMMITTEE", "municipal-party-committee" -> party;
            default -> office;
        };
    }
}
