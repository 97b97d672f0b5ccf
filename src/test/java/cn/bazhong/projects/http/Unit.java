package cn.bazhong.projects.http;

import cn.bazhong.projects.identity.Role;
import cn.bazhong.projects.testsupport.CommitteeRoom;
import cn.bazhong.projects.testsupport.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A jurisdiction with the people of its offices and an owner of projects. */
record Unit(String jurisdiction, int year, String ownerCode, Person owner, Person office, Person second, Person chair,
        Person government, Person party, Person admin, List<Map<String, Object>> members) {
    private static final Map<String, String> IN_THE_COUNTY = Map.of("511900-FGW", "511902-FGJ", "511900-ZFB", "511902-ZFB",
            "511900-WXB", "511902-WXB", "511900-BMJ", "511902-BMJ", "511900-JXJ", "511902-JXJ", "511900-CZJ", "511902-CZJ",
            "511900-GAJ", "511902-GAJ", "511900-DSJ", "511902-DSJ");

    static Unit city(int year) {
        return of("511900", "511900-SWB", year, CommitteeRoom.members());
    }

    static Unit county(int year) {
        return of("511902", "511902-QWB", year, CommitteeRoom.members().stream().map(Unit::inTheCounty).toList());
    }

    private static Unit of(String code, String party, int year, List<Map<String, Object>> members) {
        return new Unit(code, year, code + "-JYJ", Person.owner(code + "-JYJ"),
                Person.of(code + "-office", "李静", code + "-DSJ", Role.LEADING_GROUP_OFFICE),
                Person.of(code + "-office-2", "徐明", code + "-DSJ", Role.LEADING_GROUP_OFFICE),
                Person.of(code + "-chair", "刘副市长", code + "-ZFB", Role.COMMITTEE_CHAIR),
                Person.of(code + "-government", "陈静", code + "-ZFB", Role.MUNICIPAL_GOVERNMENT),
                Person.of(code + "-party", "吴敏", party, Role.MUNICIPAL_PARTY_COMMITTEE),
                Person.of(code + "-admin", "管理员", code + "-DSJ", Role.PLATFORM_ADMIN), members);
    }

    private static Map<String, Object> inTheCounty(Map<String, Object> member) {
        Map<String, Object> moved = new HashMap<>(member);
        moved.computeIfPresent("department", (key, code) -> IN_THE_COUNTY.getOrDefault(code, (String) code));
        return moved;
    }
}
