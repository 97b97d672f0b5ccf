package cn.bazhong.projects.paper;

import cn.bazhong.projects.database.Rows;
import cn.bazhong.projects.identity.Holding;
import cn.bazhong.projects.identity.Holdings;
import cn.bazhong.projects.identity.Takeover;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Papers keep the name of their organ and of those they are for; whoever answers for these finds them as well. */
@ApplicationScoped
class PaperHoldings implements Holdings {
    private static final String PAPERS = "papers";

    @Override
    public Uni<Map<String, Long>> count(String department) {
        return Rows.of("select count(*) from paper_reader where department = :department", Long.class)
                .with("department", department).one().map(papers -> Map.of(PAPERS, papers));
    }

    @Override
    public Uni<List<Holding>> passOver(Takeover takeover) {
        return Rows.of("""
                insert into paper_reader (department, paper_id)
                select :successor, paper_id from paper_reader where department = :department
                on conflict do nothing returning paper_id""", UUID.class)
                .with("successor", takeover.to()).with("department", takeover.from()).list()
                .map(papers -> Collections.nCopies(papers.size(), new Holding(PAPERS, null)));
    }
}
