package cn.bazhong.projects.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The demo accounts of {@code trial/demo-accounts.csv}. */
public final class DemoAccounts {
    public static final String PASSWORD = "demo";
    private static final String OTHERS = "# others";

    /**
     * One account.
     *
     * @param shown whether the table that the trial prints has it; the others are an owner for every department
     */
    public record Account(String user, String name, String department, String post, List<String> roles, boolean shown) {

        String id() {
            return idOf(user);
        }
    }

    private DemoAccounts() {
    }

    public static List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        boolean shown = true;
        for (String line : lines()) {
            shown &= !line.startsWith(OTHERS);
            if (!line.startsWith("#") && !line.isBlank()) {
                accounts.add(account(line.split("\\|", -1), shown));
            }
        }
        return accounts;
    }

    /** Made from the name, so that the record still names the same person after the realm was made anew. */
    public static String idOf(String user) {
        return UUID.nameUUIDFromBytes(("demo:" + user).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Account account(String[] cells, boolean shown) {
        List<String> roles = cells[4].isBlank() ? List.of() : List.of(cells[4].trim().split("\\s+"));
        return new Account(cells[0].trim(), cells[1].trim(), cells[2].trim(), cells[3].trim(), roles, shown);
    }

    private static List<String> lines() {
        try (var in = DemoAccounts.class.getResourceAsStream("/trial/demo-accounts.csv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
