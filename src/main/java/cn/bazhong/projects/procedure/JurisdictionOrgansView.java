package cn.bazhong.projects.procedure;

import cn.bazhong.projects.http.Action;
import cn.bazhong.projects.http.Versioned;
import cn.bazhong.projects.identity.DepartmentRef;
import cn.bazhong.projects.identity.Directory;
import cn.bazhong.projects.identity.Role;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which department holds each office of a jurisdiction. */
@Schema(name = "JurisdictionOrgans")
public record JurisdictionOrgansView(String jurisdiction, String name, String nameEn,
        @Schema(description = "In the order of the roles; empty where none is entered") List<Held> organs,
        long version, List<Action> actions) implements Versioned {

    /** An office with its holder. */
    @Schema(name = "OfficeHolder")
    public record Held(Role role, DepartmentRef department) {
    }

    static JurisdictionOrgansView of(JurisdictionView jurisdiction, Organs organs, Directory directory, List<Action> actions) {
        List<Held> held = organs.holders().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> new Held(entry.getKey(), DepartmentRef.of(entry.getValue(), directory))).toList();
        return new JurisdictionOrgansView(jurisdiction.code(), jurisdiction.name(), jurisdiction.nameEn(), held,
                jurisdiction.version(), actions);
    }
}
