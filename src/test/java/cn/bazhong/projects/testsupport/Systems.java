package cn.bazhong.projects.testsupport;

import cn.bazhong.projects.identity.Role;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Systems that departments let act for them. */
public final class Systems {
    public static final Set<String> DEEDS = Set.of("applications.submit", "opinions.give", "execution.enter", "changes.submit",
            "terminations.request");

    private Systems() {
    }

    /** Somebody of the department lets a system that has called do something to the end of a day. */
    public static Response allow(Person by, String client, Set<String> scopes, List<Role> opinionsAs, String lastDay) {
        return by.post("/service-accounts/" + client + "/allowances", Map.of("scopes", scopes, "opinionsAs", opinionsAs, "lastDay", lastDay,
                "reason", "系统对接"));
    }

    /** Everything there is, without asking anybody, for as long as any test runs. */
    public static void allowEverything(String client, String department) {
        Person.system(client, department).get("/me").then().statusCode(200);
        Database.execute("""
                INSERT INTO allowance (id, client_id, department, scopes, opinions_as, last_day, reason, given_by_name, given_at, version)
                SELECT gen_random_uuid(), client_id, department, '%s', 'CYBERSPACE_AFFAIRS ECONOMY_INFORMATION FINANCE INDUSTRY_AUTHORITY \
                PUBLIC_SECURITY SECRECY_CRYPTOGRAPHY', '2999-12-31', '试行', '某人', now(), 0 FROM service_account a WHERE client_id = '%s'
                    AND NOT EXISTS (SELECT FROM allowance WHERE client_id = a.client_id)""".formatted(String.join(" ", DEEDS), client));
    }
}
