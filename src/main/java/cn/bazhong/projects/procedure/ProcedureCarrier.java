package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Stream;

/** What procedures and their steps carry out of the Measures. */
@ApplicationScoped
class ProcedureCarrier implements Carrier {

    @Override
    public Stream<Carried> deeds() {
        Stream<Carried> procedures = Arrays.stream(ProcedureKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.PROCEDURE, kind.name(), "procedureKind." + kind));
        Stream<Carried> steps = Arrays.stream(StepKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.STEP, kind.name(), "stepKind." + kind));
        return Stream.concat(procedures, steps);
    }
}
