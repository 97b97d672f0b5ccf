package cn.bazhong.projects.procedure;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Departments;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What a department has signed goes on being signed by the same people under its new name, and in another department as that one has it. */
@ApplicationScoped
class SigningHoldings implements Holdings {
    private static final String SIGNING = "signing";
    private static final String HELD = " from signing_chain where department = :department and levels <> :none";
    private static final String HAND_ON = """
            with handed as (insert into signing_chain (department, levels, version) select :successor, levels, 0""" + HELD + """
             and cast(:begins as boolean) on conflict (department) do nothing)
            update signing_chain set levels = :none, version = version + 1
            where department = :department and levels <> :none returning department""";
    /** What is to be signed is kept with the department whose people sign it. */
    private static final String DUTIES = """
            update obligation set subject_id = :successor, version = version + 1
            where kind = 'SIGN_PAPER' and subject_id = :department and state = 'OPEN' returning id""";

    private final Signing signing;
    private final Signers signers;
    private final Departments departments;

    SigningHoldings(Signing signing, Signers signers, Departments departments) {
        this.signing = signing;
        this.signers = signers;
        this.departments = departments;
    }

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*)" + HELD, Long.class).with("department", department)
                .with("none", signing.write(SigningLevels.NONE)).one().map(held -> Map.of(SIGNING, held));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of(HAND_ON, String.class).with("successor", takeover.to()).with("department", takeover.from()).with("begins", takeover.begins())
                .with("none", signing.write(SigningLevels.NONE)).list()
                .call(() -> Rows.of(DUTIES, Object.class).with("successor", takeover.to()).with("department", takeover.from()).list())
                .call(() -> departments.now().chain(directory -> signers.changed(takeover.to(), directory)))
                .map(handed -> Collections.nCopies(handed.size(), new Holding(SIGNING, null)));
    }
}
