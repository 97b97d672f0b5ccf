package cn.bazhong.projects.procedure;

import cn.bazhong.projects.regulation.Carried;
import cn.bazhong.projects.regulation.Carrier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.stream.Stream;

/** What procedures, their steps and duties carry out of the Measures. */
@ApplicationScoped
class ProcedureCarrier implements Carrier {

    @Override
    public Stream<Carried> deeds() {
        Stream<Carried> procedures = Arrays.stream(ProcedureKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.PROCEDURE, kind.name(), "procedureKind." + kind));
        Stream<Carried> steps = Arrays.stream(StepKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.STEP, kind.name(), "stepKind." + kind));
        Stream<Carried> duties = Arrays.stream(ObligationKind.values()).map(kind ->
                new Carried(kind.article(), Carried.Kind.OBLIGATION, kind.name(), "obligationKind." + kind));
        return Stream.of(procedures, steps, duties).flatMap(each -> each);
    }
}
